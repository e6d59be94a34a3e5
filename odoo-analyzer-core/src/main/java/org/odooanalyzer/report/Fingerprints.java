package org.odooanalyzer.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.diagnostics.Diagnostic;

/**
 * Names findings so that the same finding of a later run has the same name, although its line or
 * the checkout moved: a digest of the rule, the relative path, the message, and which of several
 * equal findings of that file it is.
 */
final class Fingerprints {
  private static final int LENGTH = 16;

  private Fingerprints() {}

  /** The names of all findings of a report, in their order: 16 hexadecimal digits each. */
  static List<String> of(AnalysisReport report) {
    MessageDigest digest = sha256();
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>(report.findings().size());
    for (Diagnostic finding : report.findings()) {
      String key =
          String.join("\n", finding.rule().code(), stablePath(report, finding), finding.message());
      int occurrence = seen.merge(key, 1, Integer::sum);
      byte[] hash = digest.digest((key + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
      names.add(HexFormat.of().formatHex(hash).substring(0, LENGTH));
    }
    return names;
  }

  /** A path that does not tell where on this machine the files are. */
  private static String stablePath(AnalysisReport report, Diagnostic finding) {
    String path = finding.location().file().path();
    return report
        .root(finding.location().file())
        .filter(ReportRoot::belowBase)
        .map(root -> root.show(path))
        .orElse(path);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
