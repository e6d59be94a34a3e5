package org.odooanalyzer.syntax.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.text.Span;

class XmlParserTest {
  @Test
  void readsElementsAttributesAndTexts() {
    assertOutline(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <odoo noupdate="1">
          <!-- the view -->
          <record id="v" model='ir.ui.view'>
            <field name="arch" type="xml"><tree><field name="a"/></tree></field>
            <field name="n" >one &lt; two</field >
          </record>
          <?keep this?>
        </odoo>
        """,
        """
        odoo noupdate="1"
          <!-- the view -->
          record id="v" model="ir.ui.view"
            field name="arch" type="xml"
              tree
                field name="a"
            field name="n"
              "one < two"
          <?keep?>
        """);
  }

  @Test
  void replacesReferencesAndNormalizesWhiteSpace() {
    assertOutline(
        "<a b=\"1\r\n2\t3&#10;4&#x41;&quot;&apos;&#128512;\">x\r\ny\rz&#13;&amp;amp;&gt;</a>",
        """
        a b="1 2 3\\n4A"'\uD83D\uDE00"
          "x\\ny\\nz\r&amp;>"
        """);
  }

  @Test
  void takesCharacterDataAsWritten() {
    assertOutline(
        "<a>if<![CDATA[ a < b && c ]] > d\r\n]]>.</a>",
        """
        a
          "if"
          " a < b && c ]] > d\\n"
          "."
        """);
  }

  @Test
  void knowsWhereEverythingIs() {
    String text = "<odoo>\n<p:a x='é&amp;'\n y = \"\" >t&lt;</p:a ><b/></odoo>";
    XmlElement root = XmlParser.parse(text).tree().root().orElseThrow();
    XmlElement a = root.elements().get(0);
    assertThat(slice(text, a.span())).isEqualTo("<p:a x='é&amp;'\n y = \"\" >t&lt;</p:a >");
    assertThat(slice(text, a.nameSpan())).isEqualTo("p:a");
    assertThat(slice(text, a.startTagSpan())).isEqualTo("<p:a x='é&amp;'\n y = \"\" >");
    assertThat(text.substring(a.endTagStart())).startsWith("</p:a >");
    XmlAttribute x = a.attributes().get(0);
    assertThat(slice(text, x.span())).isEqualTo("x='é&amp;'");
    assertThat(slice(text, x.nameSpan())).isEqualTo("x");
    assertThat(slice(text, x.valueSpan())).isEqualTo("é&amp;");
    XmlAttribute y = a.attributes().get(1);
    assertThat(slice(text, y.span())).isEqualTo("y = \"\"");
    assertThat(y.valueSpan()).isEqualTo(new Span(y.end() - 1, y.end() - 1));
    assertThat(slice(text, a.children().get(0).span())).isEqualTo("t&lt;");
    XmlElement b = root.elements().get(1);
    assertThat(slice(text, b.span())).isEqualTo("<b/>");
    assertThat(b.startTagEnd()).isEqualTo(b.end());
    assertThat(b.endTagStart()).isEqualTo(-1);
  }

  @Test
  void recordsTheDoctypeAndReadsNothingOfIt() {
    String doctype = "<!DOCTYPE odoo SYSTEM \"a>b\" [<!ENTITY e '>]'><!-- ' ]> --><?p ]>?>%p;] >";
    Parsed<XmlDocument> parsed = XmlParser.parse(doctype + "<odoo a=\"&e;\">&e;</odoo>");
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.tree().doctype()).contains(new Span(0, doctype.length()));
    assertThat(XmlOutline.of(parsed.tree().root().orElseThrow()))
        .isEqualTo("odoo a=\"&e;\"\n  \"&e;\"\n");
  }

  @Test
  void collectsEveryCommentInOrder() {
    String text = "<!--1--><a><!--2--><b><!--3--></b></a><!--4-->";
    assertThat(XmlParser.parse(text).tree().comments())
        .extracting(XmlComment::value)
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void answersForAttributesByName() {
    XmlElement a = XmlParser.parse("<a x='1' y='2' x='3'/>").tree().root().orElseThrow();
    assertThat(a.value("x")).contains("1");
    assertThat(a.value("z")).isEmpty();
    assertThat(a.has("y")).isTrue();
    assertThat(a.attributes()).hasSize(3);
  }

  @Test
  void acceptsNamesOfOtherLanguages() {
    assertOutline("<été ключ=\"1\" 名-1·=\"2\"/>", "été ключ=\"1\" 名-1·=\"2\"\n");
  }

  @Test
  void acceptsDeclaredPrefixesUntilTheirElementEnds() {
    String text = "<a xmlns:p=\"u\"><b xmlns:p=\"v\"/><p:c p:d=\"\"/></a>";
    assertThat(XmlParser.parse(text).problems()).isEmpty();
    assertThat(XmlParser.parse("<a><b xmlns:p=\"v\"/><p:c/></a>").problems())
        .extracting(problem -> problem.span().start())
        .isEqualTo(List.of(text.indexOf("<p:c") - " xmlns:p=\"u\"".length() + 1));
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static void assertOutline(String text, String outline) {
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    assertThat(parsed.problems()).isEmpty();
    XmlOutline.checkRanges(text, parsed.tree());
    assertThat(XmlOutline.of(parsed.tree().root().orElseThrow())).isEqualTo(outline);
  }
}
