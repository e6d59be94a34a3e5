List<String> log = new File(basedir, "build.log").readLines()

void refused(List<String> log, String parameter, String value) {
  String beginning = "Parameter ${parameter} (-Dodoo.${parameter}): "
  assert log.any { it.contains(beginning) && it.contains(value) } : "${parameter} is refused by name, with its value"
}

refused(log, "odooPath", "no-such-odoo")
refused(log, "addonsPath", "no-such-addons")
refused(log, "select", "no-such-rule")
