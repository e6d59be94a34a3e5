List<String> lines = new File(basedir, "build.log").readLines()
assert lines.count { it.contains("Skipped, because there are no addons in ") } == 2 : "the parent and documents have no addons"
assert lines.count { it.startsWith("[INFO] addons ") && it.trim().endsWith("3") } == 4 : "shelves, loans and the goal itself, twice, know base, shelf and loan"
assert lines.count { it.contains("addons/shelf/__init__.py") && it.contains("OLS02001") } == 3 : "shelves and the goal itself, twice, report on shelf, loans does not"
assert lines.count { it.contains("OLS04010") } == 0 : "loan depends on an addon of another module"
assert lines.findAll { it.startsWith("[INFO] cache: ") }.last().contains("all findings were known")
