package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to look.
 *
 * @param baseDirectory what relative paths mean; absolute
 * @param odooPath a checkout of Odoo, the folder that its package is installed in, the package
 *     {@code odoo} itself, or a virtual environment; absent when the addons paths tell it or there
 *     is none
 * @param addonsPath folders that hold addons, and configuration files of Odoo ({@code odoo.conf},
 *     {@code .odoorc}) whose {@code addons_path} stands for them; in order
 * @param siblingsPath folders behind them, with addons to know of and not to report on
 * @param pythonPath an interpreter, a virtual environment or a {@code site-packages}; absent when
 *     nothing is known of the packages that are installed
 * @param home what {@code ~} means
 * @param threads how many folders are listed at once; at least 1
 */
public record DiscoveryOptions(
    Path baseDirectory,
    @Nullable Path odooPath,
    List<Path> addonsPath,
    List<Path> siblingsPath,
    @Nullable Path pythonPath,
    Path home,
    int threads) {
  public DiscoveryOptions {
    addonsPath = List.copyOf(addonsPath);
    siblingsPath = List.copyOf(siblingsPath);
  }

  /** The absolute path that a written one means: {@code ~} and relative ones resolved. */
  Path absolute(Path written) {
    String text = written.toString();
    if (text.equals("~")) {
      return home;
    }
    if (text.startsWith("~/")) {
      return home.resolve(text.substring(2)).normalize();
    }
    return baseDirectory.resolve(written).normalize();
  }
}
