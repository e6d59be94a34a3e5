package org.odooanalyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvFactsTest {
  private static void check(String fileName, String source, String facts) {
    assertThat(FactsDump.of(FactsOf.csv(fileName, source))).isEqualTo(facts);
  }

  @Test
  void idsAndReferencesAreKept() {
    check(
        "res.city-extra.csv",
        """
        id,name,country_id:id,tag_ids/id,name@fr
        city_1,"One, two",base.be,"a,b",Un

        ,Three,,,
        city_4,Four,base.fr
        """,
        """
        model res.city
        id,name,country_id:id,tag_ids/id,name@fr
          id=city_1 country_id:id=base.be tag_ids/id=a,b @2:0
          id=city_4 country_id:id=base.fr @5:0
        """);
  }

  @Test
  void modelsThatDefineOthersKeepAllTheirCells() {
    check(
        "res.lang.csv",
        """
        id,name,code
        base.lang_en,English,en_US
        """,
        """
        model res.lang
        id,name,code
          id=base.lang_en name=English code=en_US @2:0
        """);
  }

  @Test
  void aHugeFileIsTruncatedAndSaysSo() {
    CsvFacts facts = FactsOf.csv("x.csv", "id\n" + "a\n".repeat(CsvFacts.MAX_ROWS + 1));

    assertThat(facts.rows()).hasSize(CsvFacts.MAX_ROWS);
    assertThat(facts.truncated()).isTrue();
    assertThat(FactsOf.csv("x.csv", "id\na\n").truncated()).isFalse();
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertThat(FactsOf.csv("x.csv", "").header()).isEmpty();
  }
}
