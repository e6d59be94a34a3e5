String log = new File(basedir, "build.log").text
assert log.contains("Report: ")
assert log.contains("Skipped, because odoo.skip is set")
assert new File(basedir, "target/odoo.txt").text.contains("no findings")
assert new File(basedir, "target/odoo.json").text.contains("findings")
