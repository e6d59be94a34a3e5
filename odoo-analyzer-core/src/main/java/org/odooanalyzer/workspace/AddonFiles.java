package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.odooanalyzer.text.FilePath;

/**
 * A folder with a manifest, and its files to analyze.
 *
 * @param name the name of the folder
 * @param directory the folder
 * @param manifest its {@code __manifest__.py}, or the older {@code __openerp__.py} when there is
 *     only that
 * @param python its Python files except the manifest and all under {@code static/}
 * @param xml its XML files, those under {@code static/} included, except libraries there
 * @param csv its CSV files except those under {@code static/}
 * @param compiled Python modules without source: {@code .so}, {@code .pyd}, {@code .pyc}
 * @param folders every folder that was entered, this one included: to Python a folder without
 *     {@code __init__.py} is a package too
 */
public record AddonFiles(
    String name,
    FilePath directory,
    FilePath manifest,
    List<FilePath> python,
    List<FilePath> xml,
    List<FilePath> csv,
    List<FilePath> compiled,
    List<FilePath> folders) {
  public AddonFiles {
    python = List.copyOf(python);
    xml = List.copyOf(xml);
    csv = List.copyOf(csv);
    compiled = List.copyOf(compiled);
    folders = List.copyOf(folders);
  }

  /** Whether a file lies in its folder. */
  boolean holds(FilePath file) {
    return file.root().equals(directory.root()) && file.path().startsWith(directory.path() + "/");
  }

  /** The same with more files, which lie in its folder. */
  AddonFiles with(List<FilePath> more) {
    return more.isEmpty()
        ? this
        : new AddonFiles(
            name,
            directory,
            manifest,
            with(python, ".py", more),
            with(xml, ".xml", more),
            with(csv, ".csv", more),
            compiled,
            folders);
  }

  private List<FilePath> with(List<FilePath> known, String ending, List<FilePath> more) {
    Set<FilePath> all = new TreeSet<>(known);
    for (FilePath file : more) {
      if (file.name().endsWith(ending) && !file.equals(manifest)) {
        all.add(file);
      }
    }
    return all.size() == known.size() ? known : List.copyOf(all);
  }

  /** The path of a file of this addon from the addon's folder. */
  public String pathInAddon(FilePath file) {
    String prefix = directory.path().isEmpty() ? "" : directory.path() + "/";
    return file.path().substring(prefix.length());
  }
}
