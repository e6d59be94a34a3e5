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
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.text.Span;

/**
 * How findings and what suppresses them are written and read. The file that they are in is not
 * among the bytes, since the same content may be elsewhere tomorrow.
 *
 * <pre>
 * findings   := list of: code of the rule, severity, message, start, end
 * place      := line, column, both counted from 0, the column in UTF-16 code units
 * directives := list of: start and length of the comment, flag whether it means every rule, list of
 *               names, flag whether it is ours, first line, last line
 * </pre>
 */
final class FindingFormat {
  private final Function<String, Optional<Rule>> rules;

  FindingFormat(Function<String, Optional<Rule>> rules) {
    this.rules = rules;
  }

  void result(EntryOutput out, ResultEntry entry) {
    out.number(entry.lines());
    out.writeVarLong(entry.bytes(), true);
    out.flag(entry.broken());
    EntryCodec.digest(out, entry.digests().content());
    EntryCodec.digest(out, entry.digests().shape());
    EntryCodec.digest(out, entry.digests().imports());
    all(out, entry.findings());
    out.list(entry.suppressions().directives(), FindingFormat::write);
  }

  ResultEntry result(EntryInput in, FilePath file) {
    int lines = in.number();
    long bytes = in.readVarLong(true);
    boolean broken = in.flag();
    FactsDigest digests =
        new FactsDigest(EntryCodec.digest(in), EntryCodec.digest(in), EntryCodec.digest(in));
    List<Diagnostic> findings = all(in, file);
    List<Directive> directives = in.list(FindingFormat::directive);
    return new ResultEntry(lines, bytes, broken, digests, findings, Suppressions.of(directives));
  }

  void all(EntryOutput out, List<Diagnostic> findings) {
    out.list(findings, FindingFormat::write);
  }

  List<Diagnostic> all(EntryInput in, FilePath file) {
    return in.list(from -> finding(from, file));
  }

  private static void write(EntryOutput out, Diagnostic finding) {
    out.text(finding.rule().code()).constant(Constants.SEVERITY, finding.severity());
    out.text(finding.message());
    write(out, finding.location().start());
    write(out, finding.location().end());
  }

  private Diagnostic finding(EntryInput in, FilePath file) {
    String code = in.text();
    Rule rule =
        rules.apply(code).orElseThrow(() -> new DamagedEntryException("there is no rule " + code));
    Severity severity = in.constant(Constants.SEVERITY);
    String message = in.text();
    return new Diagnostic(new Location(file, position(in), position(in)), rule, severity, message);
  }

  private static void write(EntryOutput out, Position position) {
    out.number(position.line()).number(position.column());
  }

  private static Position position(EntryInput in) {
    return new Position(in.number(), in.number());
  }

  private static void write(EntryOutput out, Directive directive) {
    RuleNames names = directive.names();
    out.number(directive.comment().start()).number(directive.comment().length());
    out.flag(names.all()).list(List.copyOf(new TreeSet<>(names.names())), EntryOutput::text);
    out.flag(names.areOurs()).number(directive.firstLine()).number(directive.lastLine());
  }

  private static Directive directive(EntryInput in) {
    int start = in.number();
    Span comment = new Span(start, start + in.number());
    boolean all = in.flag();
    Set<String> names = Set.copyOf(in.list(EntryInput::text));
    return new Directive(comment, new RuleNames(all, names, in.flag()), in.number(), in.number());
  }
}
