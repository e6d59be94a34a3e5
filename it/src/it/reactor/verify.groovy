List<String> lines = new File(basedir, "build.log").readLines()
assert lines.count { it.contains("Skipped, because there are no addons in ") } == 2 : "the parent and documents have no addons"
assert lines.count { it.startsWith("[INFO] addons ") && it.trim().endsWith("1") } == 2 : "shelves and loans have one each"
assert lines.count { it.startsWith("[INFO] addons ") && it.trim().endsWith("2") } == 1 : "the goal itself runs once, on both"
