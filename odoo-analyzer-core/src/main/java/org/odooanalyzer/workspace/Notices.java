package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.config.MissingImports;
import org.odooanalyzer.project.OdooVersion;

/** Says what a run did not check, and which option would change that. */
final class Notices {
  private Notices() {}

  static List<String> of(Settings settings, ProjectFiles files, OdooVersion version) {
    List<String> notices = new ArrayList<>(settings.notices());
    if (files.odooPackage() == null) {
      notices.add(
          "No Odoo was given, so addons and modules of Odoo are taken to exist, and rules of Odoo "
              + version
              + " apply; set odooPath to check them");
    }
    if (settings.discovery().pythonPath() == null
        && settings.configuration().missingImports() == MissingImports.ALL) {
      notices.add(
          "No Python environment was given, so imports of other packages than Odoo are taken to"
              + " exist; set pythonPath to check them");
    }
    for (ProjectFiles.UnreadableFolder folder : files.unreadable()) {
      notices.add(
          "The folder "
              + folder.folder()
              + " cannot be listed and was left out: "
              + folder.reason());
    }
    return notices;
  }
}
