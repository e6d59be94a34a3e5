package org.odooanalyzer.cache;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Directive;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.RuleNames;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;

/**
 * Turns the findings of a file into bytes and back. The bytes do not say which file it is, so that
 * equal files in different folders can share them, and name rules by their codes. Safe for several
 * threads.
 */
public final class FindingCodec {
  private final Shell shell;
  private final Function<String, Optional<Rule>> rules;

  /**
   * A codec.
   *
   * @param rules the rule of a code; empty for a code of no rule
   */
  public FindingCodec(StringPool strings, Function<String, Optional<Rule>> rules) {
    this.shell = new Shell(strings);
    this.rules = rules;
  }

  /** The bytes of findings that are all of one file; empty when they are larger than an entry. */
  public Optional<byte[]> encode(Findings findings) {
    return shell
        .write(
            out ->
                out.list(findings.diagnostics(), FindingCodec::write)
                    .list(findings.suppressions().directives(), FindingCodec::write))
        .map(EncodedFacts::toBytes);
  }

  /**
   * The findings of bytes.
   *
   * @param file the file that they are in now
   * @throws DamagedEntryException if the bytes mean no findings, or name a rule that is not known
   */
  public Findings decode(byte[] bytes, FilePath file) {
    return shell.read(
        EncodedFacts.of(bytes),
        in -> {
          List<Diagnostic> diagnostics = in.list(each -> readDiagnostic(each, file));
          return new Findings(diagnostics, Suppressions.of(in.list(FindingCodec::readDirective)));
        });
  }

  private static void write(EntryOutput out, Diagnostic finding) {
    write(out, finding.location().start());
    write(out, finding.location().end());
    out.text(finding.rule().code())
        .constant(Constants.SEVERITY, finding.severity())
        .text(finding.message());
  }

  private Diagnostic readDiagnostic(EntryInput in, FilePath file) {
    Location location = new Location(file, readPosition(in), readPosition(in));
    String code = in.text();
    Rule rule =
        rules.apply(code).orElseThrow(() -> EntryInput.damaged("no rule has the code " + code));
    return new Diagnostic(location, rule, in.constant(Constants.SEVERITY), in.text());
  }

  private static void write(EntryOutput out, Position position) {
    out.number(position.line()).number(position.column());
  }

  private static Position readPosition(EntryInput in) {
    return new Position(in.number(), in.number());
  }

  private static void write(EntryOutput out, Directive directive) {
    out.span(directive.comment())
        .number(directive.firstLine())
        .number(directive.lastLine())
        .flag(directive.names().all())
        .flag(directive.names().areOurs())
        .list(List.copyOf(new TreeSet<>(directive.names().names())), EntryOutput::text);
  }

  private static Directive readDirective(EntryInput in) {
    var comment = in.span();
    int firstLine = in.number();
    int lastLine = in.number();
    boolean all = in.flag();
    boolean areOurs = in.flag();
    Set<String> names = Set.copyOf(in.list(EntryInput::text));
    return new Directive(comment, new RuleNames(all, names, areOurs), firstLine, lastLine);
  }
}
