package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.KnownFiles;
import org.odooanalyzer.project.Manifest;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.project.SourceTree;
import org.odooanalyzer.text.FilePath;

/**
 * What is known before any file but the manifests is read.
 *
 * @param files all that was found
 * @param version the Odoo that the addons are for
 * @param graph the addons and how they depend on each other
 * @param manifests what reading each manifest gave, in the order of {@code files.addons()}
 * @param known the folders of the files
 */
record World(
    ProjectFiles files,
    OdooVersion version,
    AddonGraph graph,
    List<Worked> manifests,
    KnownFiles known) {
  World {
    manifests = List.copyOf(manifests);
  }

  static World of(ProjectFiles files, OdooVersion version, List<Worked> manifests) {
    List<Addon> addons = new ArrayList<>();
    for (int i = 0; i < manifests.size(); i++) {
      AddonFiles addon = files.addons().get(i);
      FilePath file = addon.manifest();
      Manifest manifest =
          manifests.get(i).facts() instanceof ManifestFacts facts
              ? Manifest.of(file, facts)
              : Manifest.unreadable(file);
      addons.add(new Addon(addon.name(), addon.directory(), manifest));
    }
    return new World(files, version, AddonGraph.of(version, addons), manifests, files.known());
  }

  /** What imports can reach. */
  PythonWorld python(SourceTree disk) {
    return files.world(version, known, disk);
  }

  /** Whether a server could load this addon: no earlier root has one of the same name. */
  boolean counts(AddonFiles addon) {
    return graph
        .addon(addon.name())
        .filter(winner -> winner.directory().equals(addon.directory()))
        .isPresent();
  }

  /** Every file but the manifests, in the order of the roots. */
  List<FileTask> tasks(ReportScope scope) {
    List<FileTask> tasks = new ArrayList<>();
    for (FilePath file : files.framework()) {
      tasks.add(
          new FileTask(file, FileKind.PYTHON, null, FileRole.OTHER, scope.covers(null, file)));
    }
    for (AddonFiles addon : files.addons()) {
      if (counts(addon)) {
        addTasks(addon, scope, tasks);
      }
    }
    return tasks;
  }

  private void addTasks(AddonFiles addon, ReportScope scope, List<FileTask> tasks) {
    Manifest manifest = graph.addon(addon.name()).orElseThrow().manifest();
    String name = addon.name();
    for (FilePath file : addon.python()) {
      tasks.add(
          new FileTask(file, FileKind.PYTHON, name, FileRole.OTHER, scope.covers(name, file)));
    }
    Map<FileKind, List<FilePath>> data = new LinkedHashMap<>();
    data.put(FileKind.XML, addon.xml());
    data.put(FileKind.CSV, addon.csv());
    data.forEach(
        (kind, paths) -> {
          for (FilePath file : paths) {
            FileRole role = manifest.roleOf(addon.pathInAddon(file));
            tasks.add(new FileTask(file, kind, name, role, scope.covers(name, file)));
          }
        });
  }
}
