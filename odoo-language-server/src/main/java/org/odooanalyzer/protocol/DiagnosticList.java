package org.odooanalyzer.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.odooanalyzer.text.SourceText;

/**
 * The diagnostics of a file as a client gets them.
 *
 * @param id the same for the same diagnostics, in every server
 */
public record DiagnosticList(String id, List<Diagnostic> items) {
  /** Nothing wrong. */
  public static final DiagnosticList EMPTY = of(List.of());

  private static final String SOURCE = "odoo-analyzer";
  private static final int ID_BYTES = 12;

  public DiagnosticList {
    items = List.copyOf(items);
  }

  /** The diagnostics of some findings of one file. */
  public static DiagnosticList of(
      List<org.odooanalyzer.diagnostics.Diagnostic> findings,
      PositionEncoding encoding,
      Optional<SourceText> source) {
    return of(findings.stream().map(finding -> diagnostic(finding, encoding, source)).toList());
  }

  private static DiagnosticList of(List<Diagnostic> items) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(items.toString().getBytes(StandardCharsets.UTF_8));
      return new DiagnosticList(HexFormat.of().formatHex(digest, 0, ID_BYTES), items);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Diagnostic diagnostic(
      org.odooanalyzer.diagnostics.Diagnostic finding,
      PositionEncoding encoding,
      Optional<SourceText> source) {
    Diagnostic diagnostic =
        new Diagnostic(
            new Range(
                position(finding.location().start(), encoding, source),
                position(finding.location().end(), encoding, source)),
            finding.message() + " [" + finding.rule().name() + "]",
            severity(finding),
            SOURCE);
    diagnostic.setCode(finding.rule().code());
    return diagnostic;
  }

  private static Position position(
      org.odooanalyzer.text.Position place,
      PositionEncoding encoding,
      Optional<SourceText> source) {
    if (encoding == PositionEncoding.UTF16 || source.isEmpty()) {
      return new Position(place.line(), place.column());
    }
    SourceText text = source.get();
    return encoding.position(text.lines(), text.content(), text.lines().offset(place));
  }

  private static DiagnosticSeverity severity(org.odooanalyzer.diagnostics.Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }
}
