List<String> lines = new File(basedir, "build.log").readLines()
assert lines.count { it.contains("Skipped, because there are no addons in ") } == 2 : "the parent and documents have no addons"
assert lines.count { it.startsWith("[INFO] addons ") && it.trim().endsWith("3") } == 3 : "shelves, loans and the goal itself know base, shelf and loan"
assert lines.count { it.contains("addons/shelf/__init__.py") && it.contains("OLS02001") } == 2 : "shelves and the goal itself report on shelf, loans does not"
assert lines.count { it.contains("OLS04010") } == 0 : "loan depends on an addon of another module"
