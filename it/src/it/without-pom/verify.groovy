String log = new File(basedir, "build.log").text
assert log.contains("addons")
assert log.contains("odoo:analyze") : "the help tells the prefix"
assert log.contains("User property: odoo.addonsPath")
assert new File(basedir, "odoo.sarif").text.contains("2.1.0")
assert new File(basedir, "addons.mmd").text.contains('["shelf"]')
assert new File(basedir, "registry.json").text.contains('"res.users": {')
assert log.contains("[INFO] res.users: User")
assert log.contains("User property: odoo.seenBy")
