package org.odooanalyzer.features.editor;

import java.util.Optional;
import org.odooanalyzer.features.HoverText;
import org.odooanalyzer.features.python.PythonType;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;

/** What is said of variables and parameters: the type of their value, as far as it is known. */
final class PythonHover {
  private PythonHover() {}

  static Optional<HoverText> at(Analysis analysis, FilePath file, int offset) {
    return PythonType.at(analysis, file, offset)
        .filter(found -> !found.type().isEmpty())
        .map(
            found ->
                new HoverText(
                    found.span(),
                    new HoverBlock(
                            found.isParameter() ? "parameter" : "variable",
                            found.name() + ": " + found.type())
                        .toString()));
  }
}
