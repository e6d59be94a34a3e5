package org.odooanalyzer.workspace;

import java.util.List;
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

  /** The path of a file of this addon from the addon's folder. */
  public String pathInAddon(FilePath file) {
    String prefix = directory.path().isEmpty() ? "" : directory.path() + "/";
    return file.path().substring(prefix.length());
  }
}
