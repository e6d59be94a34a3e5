package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.facts.PythonFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.PythonSource;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.SourceText;

/** Finds out which Odoo the addons are for. */
final class OdooVersions {
  /** What is taken when nothing says otherwise: the newest that this project knows. */
  static final OdooVersion NEWEST = new OdooVersion(19, 0);

  private static final OdooVersion OLDEST = new OdooVersion(14, 0);

  private OdooVersions() {}

  /**
   * The version that Odoo's own {@code release.py} says; without an Odoo the one that most
   * manifests begin their version with, as in {@code 17.0.1.2.0}; and else the newest.
   */
  static OdooVersion detect(ProjectFiles files, FileSource source, List<Worked> manifests) {
    return files
        .release()
        .flatMap(file -> release(source.read(file)))
        .or(() -> mostCommon(manifests))
        .orElse(NEWEST);
  }

  private static Optional<OdooVersion> release(FileContent content) {
    if (!(content instanceof FileContent.Bytes read)) {
      return Optional.empty();
    }
    SourceText source = PythonSource.decode(read.bytes()).tree();
    PyModule module = new PythonParser().parse(source.content()).tree();
    return OdooVersion.ofRelease(new PythonFactsBuilder(new StringPool()).build(module, source));
  }

  private static Optional<OdooVersion> mostCommon(List<Worked> manifests) {
    Map<OdooVersion, Integer> counts = new TreeMap<>();
    for (Worked manifest : manifests) {
      seriesOf(manifest).ifPresent(version -> counts.merge(version, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<OdooVersion, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static Optional<OdooVersion> seriesOf(Worked manifest) {
    if (!(manifest.facts() instanceof ManifestFacts facts)
        || facts.statements().isEmpty()
        || !(facts.statements().get(0) instanceof FactExpr.Mapping dict)) {
      return Optional.empty();
    }
    // Five parts: the series of Odoo and three of the addon's own; with fewer the series is left
    // out.
    return dict.get("version")
        .flatMap(FactExpr::asText)
        .filter(version -> version.chars().filter(c -> c == '.').count() == 4)
        .flatMap(version -> OdooVersion.parse(version.substring(0, second(version))))
        .filter(version -> version.isAtLeast(OLDEST.major(), OLDEST.minor()));
  }

  private static int second(String version) {
    return version.indexOf('.', version.indexOf('.') + 1);
  }
}
