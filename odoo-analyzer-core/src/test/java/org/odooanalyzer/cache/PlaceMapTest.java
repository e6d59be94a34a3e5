package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.FactsOf;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Span;

class PlaceMapTest {
  private final FactCodec codec = new FactCodec(new StringPool());

  private EncodedFacts python(String text) {
    return codec.encode(FactsOf.python(text)).orElseThrow();
  }

  private static Span at(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  @Test
  void declarationsMoveWithTheLinesBeforeThem() {
    String before = "class A:\n    name = fields.Char('x')\n    def f(self): pass\n";
    String after = "# new\n\nclass A:\n    name = fields.Char( 'x')\n    def f(self): return 1\n";
    PlaceMap map = PlaceMap.between(python(before), python(after)).orElseThrow();
    for (String part : new String[] {"A", "name", "'x'", "fields.Char"}) {
      assertThat(map.span(at(before, part))).as(part).contains(at(after, part));
    }
    assertThat(map.span(at(before, "fields.Char('x')"))).contains(at(after, "fields.Char( 'x')"));
    assertThat(map.span(at(before, "class"))).isEmpty();
    assertThat(map.start(before.indexOf("def"))).hasValue(after.indexOf("def"));
    assertThat(map.lineOf(after.indexOf("def"))).isEqualTo(4);
  }

  @Test
  void linesAndColumnsMoveToo() {
    String before = "x = f('a')\n";
    String after = "\n\n    \nx = f(  'a')\n";
    PlaceMap map = PlaceMap.between(python(before), python(after)).orElseThrow();
    FilePath file = new FilePath("addons", "a/b.py");
    Location location = Location.of(file, LineMap.of(before), at(before, "'a'"));
    assertThat(map.location(location))
        .contains(Location.of(file, LineMap.of(after), at(after, "'a'")));
  }

  @Test
  void theStartOfAFileStaysThere() {
    PlaceMap map = PlaceMap.between(python("x = 1\n"), python("\nx = 1\n")).orElseThrow();
    assertThat(map.span(new Span(0, 0))).contains(new Span(0, 0));
    assertThat(map.start(0)).hasValue(1);
  }

  @Test
  void whatWentTwoWaysIsNotKnown() {
    PlaceMap map = PlaceMap.between(python("f(a)\n"), python("f((a))\n")).orElseThrow();
    assertThat(map.span(new Span(2, 3))).contains(new Span(3, 4));
    PlaceMap other =
        PlaceMap.between(python("def f(): pass\n"), python("# x\ndef f(): pass\n")).orElseThrow();
    // The file as a whole and the function, whose start is a place of its own, are both at 0.
    assertThat(other.span(new Span(0, 0))).isEmpty();
  }

  @Test
  void textsThatSayDifferentThingsHaveNoMap() {
    assertThat(PlaceMap.between(python("x = 1\n"), python("x = 2\n"))).isEmpty();
  }

  @Test
  void allPlacesOfAFileHaveAPlace() {
    String moved = LittleFiles.PYTHON.replace("\n", "  # note\n").replaceFirst("^", "\n");
    assertThat(PlaceMap.between(python(LittleFiles.PYTHON), python(moved))).isPresent();
  }
}
