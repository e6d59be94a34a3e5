package org.odooanalyzer.syntax.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.syntax.Corpus;
import org.odooanalyzer.syntax.Parsed;

/** The reader agrees with Woodstox on what is well-formed, and on all that it says. */
class XmlWoodstoxTest {
  private static final List<String> SAMPLES =
      List.of(
          """
          <odoo>
            <!-- a comment -->
            <record id="view" model="ir.ui.view">
              <field name="name">x &amp; y</field>
              <field name="arch" type="xml">
                <form string='it"s'><field name="a" domain="[('x', '&lt;', 3)]"/></form>
              </field>
            </record>
            <template id="t"><t t-if="a"><![CDATA[ if (a < b) ]]></t><br/></template>
            <?keep some data?>
          </odoo>
          """,
          "<a xmlns='u' xmlns:p=\"v\" p:x='1'><p:b xml:space='preserve'>&#65;&#x42; é</p:b></a>",
          "<!-- x --><a\n  b = 'c\td'\r\n>\r\n<![CDATA[]]>]]&gt;<b ></b\n></a><?z?>");

  private static final String[] PIECES = {
    "<",
    ">",
    "/",
    "\"",
    "'",
    "&",
    ";",
    "=",
    " ",
    "\n",
    "\r",
    "-",
    "--",
    "!",
    "?",
    "]",
    "[",
    ":",
    "a",
    "1",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "</",
    "/>",
    "&amp;",
    "&#",
    "\t",
    "\u0001",
    "é",
    "xmlns:q='z' ",
    "q:",
    "<a>",
    "</a>",
    ".",
    "\uD83D\uDE00"
  };

  private final WoodstoxEvents woodstox = new WoodstoxEvents();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesOnMutations(long seed) {
    Random random = new Random(seed);
    int wellFormed = 0;
    for (int i = 0; i < 2_000; i++) {
      String text = SAMPLES.get(random.nextInt(SAMPLES.size()));
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        text = mutation(text, random);
      }
      wellFormed += compare("case " + i, text) ? 1 : 0;
    }
    assertThat(wellFormed).isBetween(100, 1_900);
  }

  @Test
  void agreesOnAllFilesOfTheCorpus() throws IOException {
    for (Path file : Corpus.files(".xml")) {
      String text = XmlSource.decode(Files.readAllBytes(file)).tree().content();
      compare(file.toString(), text);
    }
  }

  /** Compares both readers; whether the text is well-formed. */
  private boolean compare(String what, String text) {
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    XmlOutline.checkRanges(text, parsed.tree());
    List<String> events = woodstox.read(text).orElse(List.of());
    if (parsed.problems().isEmpty() == events.isEmpty()) {
      fail("%s: Woodstox %s%n%s%n%s", what, events, parsed.problems(), text);
    }
    List<String> own = events.isEmpty() ? List.of() : WoodstoxEvents.of(parsed.tree());
    for (int i = 0; i < Math.min(own.size(), events.size()); i++) {
      if (!own.get(i).equals(events.get(i))) {
        fail("%s: %s, and for Woodstox %s", what, own.get(i), events.get(i));
      }
    }
    assertThat(own).as(what).hasSameSizeAs(events);
    return !events.isEmpty();
  }

  private static String mutation(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + 1 + random.nextInt(30));
    String piece = PIECES[random.nextInt(PIECES.length)];
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
      case 1 -> text.substring(0, at) + piece + text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(to);
      case 3 -> {
        int target = random.nextInt(text.length() + 1);
        yield text.substring(0, target) + text.substring(at, to) + text.substring(target);
      }
      default -> text.substring(0, at) + piece + text.substring(Math.min(at + 1, text.length()));
    };
  }
}
