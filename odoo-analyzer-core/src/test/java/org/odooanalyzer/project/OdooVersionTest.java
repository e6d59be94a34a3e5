package org.odooanalyzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OdooVersionTest {
  @Test
  void readsTheVersionThatReleaseSays() {
    assertThat(release("ALPHA = 'alpha'\nversion_info = (19, 0, 0, FINAL, 0, '')\n"))
        .isEqualTo("19.0");
    assertThat(release("version_info = ('saas~18', 2, 0, FINAL, 0, '')")).isEqualTo("18.2");
    assertThat(release("series = version_info = (14, 0, 0)")).isEqualTo("14.0");
  }

  @Test
  void guessesNothingFromOtherText() {
    for (String text :
        new String[] {
          "", "version_info = get()", "version_info = (19,)", "version_info = (A, 0)"
        }) {
      assertThat(OdooVersion.ofRelease(Parsing.facts(text))).as(text).isEmpty();
    }
  }

  @Test
  void readsWhatPeopleWrite() {
    assertThat(
            Stream.of("17.0", " 17 ", "saas~17.4", "saas-17.4", "SAAS~17.4")
                .map(text -> OdooVersion.parse(text).map(OdooVersion::toString).orElse("none")))
        .containsExactly("17.0", "17.0", "17.4", "17.4", "17.4");
    assertThat(Stream.of("", "x", "17.0.1", "17.", "-1", "99999.0", "17.x"))
        .allMatch(text -> OdooVersion.parse(text).isEmpty());
  }

  @Test
  void comparesByNumberAndKnowsIntervals() {
    OdooVersion eighteen = new OdooVersion(18, 3);
    OdooVersion.Range range = new OdooVersion.Range(new OdooVersion(18, 1), new OdooVersion(18, 3));

    assertThat(eighteen.isAtLeast(18, 3)).isTrue();
    assertThat(eighteen.isAtLeast(18, 4)).isFalse();
    assertThat(eighteen.isAtLeast(9, 5)).isTrue();
    assertThat(range.contains(new OdooVersion(18, 2))).isTrue();
    assertThat(range.contains(eighteen)).isFalse();
  }

  @Test
  void since19AnAddonForAnotherVersionIsNotInstalled() {
    OdooVersion nineteen = new OdooVersion(19, 0);

    assertThat(Stream.of("1.0", "1.0.3", "19.0.1.0", "19.0.1", "19.0.1.0.0"))
        .allMatch(nineteen::accepts);
    assertThat(
            Stream.of("18.0.1.0", "18.0.1.0.0", "1", "1.0.0.0", "1.x", "", "19.0", "19.0.1.0.0.0"))
        .noneMatch(nineteen::accepts);
    assertThat(new OdooVersion(18, 0).accepts("17.0.1.0.0")).isTrue();
  }

  private static String release(String text) {
    return OdooVersion.ofRelease(Parsing.facts(text)).map(OdooVersion::toString).orElse("none");
  }
}
