package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

class FindingCodecTest {
  private static final Rule RULE =
      new Rule("ODA99999", "some-rule", "0.1.0", Severity.WARNING, "{0} is \u20ac {1}");
  private static final List<Severity> SEVERITIES = List.of(Severity.values());
  private static final FilePath FILE = new FilePath("addons", "sale/models/sale.py");

  private final FindingCodec codec =
      new FindingCodec(
          new StringPool(),
          code -> code.equals(RULE.code()) ? Optional.of(RULE) : Optional.empty());

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
  void findingsComeBackAsTheyWere() {
    for (int seed = 0; seed < 100; seed++) {
      Findings findings = new Findings(findings(seed), suppressions());
      Findings decoded = codec.decode(codec.encode(findings).orElseThrow(), FILE);
      assertThat(decoded.diagnostics()).isEqualTo(findings.diagnostics());
      assertThat(decoded.suppressions().directives())
          .isEqualTo(findings.suppressions().directives())
          .isNotEmpty();
    }
  }

  @Test
  void findingsAreInTheFileThatTheyAreReadFor() {
    FilePath other = new FilePath("other", "a.py");
    byte[] bytes = codec.encode(new Findings(findings(3), Suppressions.NONE)).orElseThrow();
    assertThat(codec.decode(bytes, other).diagnostics())
        .isNotEmpty()
        .allMatch(finding -> finding.location().file().equals(other));
    assertThat(codec.decode(bytes, other).suppressions()).isSameAs(Suppressions.NONE);
  }

  @Test
  void aRuleThatIsNotKnownIsDamage() {
    byte[] bytes = codec.encode(new Findings(findings(3), Suppressions.NONE)).orElseThrow();
    FindingCodec other = new FindingCodec(new StringPool(), code -> Optional.empty());
    assertThatThrownBy(() -> other.decode(bytes, FILE)).isInstanceOf(DamagedEntryException.class);
  }

  @Test
  void mutatedBytesAreFindingsOrDamage() {
    byte[] bytes = codec.encode(new Findings(findings(5), suppressions())).orElseThrow();
    Random random = new Random(5);
    int damaged = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] mutant = Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
      try {
        assertThat(codec.decode(mutant, FILE)).isNotNull();
      } catch (DamagedEntryException e) {
        damaged++;
      }
    }
    assertThat(damaged).isBetween(1_000, 4_990);
  }
}
