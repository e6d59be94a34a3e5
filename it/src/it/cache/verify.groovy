List<List<String>> builds = []
new File(basedir, "build.log").readLines().each {
  if (it.contains("Scanning for projects...")) {
    builds << []
  }
  if (builds) {
    builds.last() << it
  }
}
def (cold, warm, imported, audited, unwritable, sometimes, missing) = builds
assert builds.size() == 7

// A failed assertion shows its values: a number is enough of a log.
int count(List<String> build, String regex) {
  return build.count { it =~ regex }
}

int known(List<String> build) {
  return build.count { it.startsWith("[INFO] cache: all findings were known; nothing new to keep (") }
}

List<String> findings(List<String> build) {
  return build.findAll { it =~ /^\[(ERROR|WARNING)] addons\// }.sort()
}

assert known(cold) == 0
assert count(cold, /^\[INFO] cache: \d+ files parsed, .*; kept in /) == 2 : "both modules publish, at once"
assert known(warm) == 2
assert count(warm, /^\[INFO] this version: .*, fingerprint [0-9a-f]{16}, .*, used today/) == 1
assert count(warm, /^\[INFO] last run: .*, all findings known, 0 files parsed, /) == 1
assert count(warm, /^\[INFO] Nothing is wrong with the cache in /) == 1
assert count(warm, /^\[INFO] Exported \d+ entries to .*one.pack /) == 1
assert count(imported, /^\[INFO] Imported \d+ entries from .*one.pack /) == 1
assert known(imported) == 2 : "what was exported is known where it is imported"
assert known(audited) == 0
assert count(audited, /internal error/) == 0
assert count(unwritable, /^\[WARNING] The cache directory /) == 2 : "one warning in each module"
assert count(unwritable, /^\[INFO] cache: .*; nothing kept on disk /) == 2

assert findings(cold).size() == 1
[warm, imported, audited, unwritable].each { assert findings(it) == findings(cold) }

assert count(sometimes, /Parameter cache \(-Dodoo.cache\): "sometimes" is no mode, write readwrite, read or off/) > 0
assert count(missing, /There is no file .*no-such.pack; name one that cache-export wrote/) > 0
