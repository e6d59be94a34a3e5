String log = new File(basedir, "build.log").text
List<String> lines = log.readLines().findAll { it.contains("addons/shelf/__manifest__.py:3:5:") }
assert lines.size() == 2 : "each finding is told once in each run"
assert lines.every { it.startsWith("[ERROR] ") && it.contains("OLS04002") }
assert log.contains("BUILD SUCCESS")
assert log.contains("1 finding: 1 error; correct them, or choose with failOn (-Dodoo.failOn)")
