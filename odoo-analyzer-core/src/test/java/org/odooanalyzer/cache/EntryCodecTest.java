package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.report.Statistics.FileCount;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

class EntryCodecTest {
  private static final Rule RULE =
      new Rule("ODA99999", "some-rule", "0.1.0", Severity.WARNING, "{0} is \u20ac {1}");
  private static final List<Severity> SEVERITIES = List.of(Severity.values());
  private static final FilePath FILE = new FilePath("addons", "sale/models/sale.py");

  private final EntryCodec codec =
      new EntryCodec(
          code -> code.equals(RULE.code()) ? Optional.of(RULE) : Optional.empty(),
          new StringPool());

  private static ResultEntry entry(List<Diagnostic> findings, Suppressions suppressions) {
    FactsDigest digests = new FactsDigest(new Digest(0, 5), new Digest(1, 2), new Digest(3, -4));
    return new ResultEntry(12, 1L << 33, true, digests, findings, suppressions);
  }

  private static List<Diagnostic> findings(long seed) {
    Random random = new Random(seed);
    List<Diagnostic> findings = new ArrayList<>();
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      Position start = new Position(random.nextInt(3_000), random.nextInt(200));
      Position end = new Position(start.line() + random.nextInt(3), random.nextInt(200));
      String message = RULE.message(List.of("x" + random.nextInt(5), "y\ud800"));
      findings.add(
          new Diagnostic(
              new Location(FILE, start, end),
              RULE,
              SEVERITIES.get(random.nextInt(SEVERITIES.size())),
              message));
    }
    return findings;
  }

  private static Suppressions suppressions() {
    String text = "x = 1  # noqa: ODA99999, E501\n# pylint: disable=all\ny = 2  # noqa\n";
    SourceText source = SourceText.of(text);
    List<Span> comments =
        List.of(
            new Span(7, text.indexOf('\n')),
            new Span(text.indexOf("# pylint"), text.indexOf("\ny")),
            new Span(text.lastIndexOf('#'), text.length() - 1));
    return Suppressions.ofPython(source, comments, List.of());
  }

  @Test
  void resultsComeBackAsTheyWere() {
    for (int seed = 0; seed < 100; seed++) {
      ResultEntry entry = entry(findings(seed), suppressions());
      ResultEntry decoded = codec.result(codec.encode(entry).orElseThrow(), FILE).orElseThrow();
      assertThat(decoded)
          .usingRecursiveComparison()
          .ignoringFields("suppressions")
          .isEqualTo(entry);
      assertThat(decoded.suppressions().directives())
          .isEqualTo(entry.suppressions().directives())
          .isNotEmpty();
    }
  }

  @Test
  void findingsAreInTheFileThatTheyAreReadFor() {
    FilePath other = new FilePath("other", "a.py");
    byte[] bytes = codec.encode(entry(findings(3), Suppressions.NONE)).orElseThrow();
    ResultEntry decoded = codec.result(bytes, other).orElseThrow();
    assertThat(decoded.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.location().file().equals(other));
    assertThat(decoded.suppressions()).isSameAs(Suppressions.NONE);
  }

  @Test
  void resultsOfAnAddonBelongToItsFilesInOrder() {
    FilePath other = new FilePath("addons", "sale/models/other.py");
    List<ResultEntry> entries =
        List.of(entry(findings(3), Suppressions.NONE), entry(List.of(), suppressions()));
    byte[] bytes = codec.encode(entries).orElseThrow();

    assertThat(codec.results(bytes, List.of(FILE, other)).orElseThrow().get(0).findings())
        .isEqualTo(findings(3));
    assertThat(codec.results(bytes, List.of(FILE))).isEmpty();
    assertThat(codec.results(bytes, List.of(FILE, other, other))).isEmpty();
  }

  @Test
  void stepsAndRunsComeBackAsTheyWere() {
    ReadSet reads =
        new ReadSet(
            new TreeMap<>(Map.of(FILE, new Digest(5, 6))),
            new TreeMap<>(Map.of(new FilePath("python-1", ""), new Digest(7, 8))),
            new TreeMap<>(Map.of(FILE, true, new FilePath("addons", "x"), false)));
    List<Diagnostic> found = findings(3).stream().sorted().toList();
    StepEntry step =
        new StepEntry(reads, List.of(new StepEntry.InFile(FILE, new Digest(9, 10), found)));
    RunEntry run =
        new RunEntry(
            reads,
            new OdooVersion(18, 2),
            632,
            List.of(new FileCount("python", 3, 4, 1L << 40)),
            found);

    assertThat(codec.step(codec.encode(step).orElseThrow())).contains(step);
    assertThat(codec.run(codec.encode(run).orElseThrow())).contains(run);
  }

  @Test
  void aRuleThatIsNotKnownMeansNoResult() {
    byte[] bytes = codec.encode(entry(findings(3), Suppressions.NONE)).orElseThrow();
    EntryCodec other = new EntryCodec(code -> Optional.empty(), new StringPool());

    assertThat(other.result(bytes, FILE)).isEmpty();
  }

  @Test
  void mutatedBytesAreAResultOrNone() {
    byte[] bytes = codec.encode(entry(findings(5), suppressions())).orElseThrow();
    Random random = new Random(5);
    int none = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] mutant = Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
      none += codec.result(mutant, FILE).isEmpty() ? 1 : 0;
    }
    assertThat(none).isBetween(1_000, 4_990);
  }
}
