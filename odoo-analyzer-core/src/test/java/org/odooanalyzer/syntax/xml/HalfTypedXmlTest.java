package org.odooanalyzer.syntax.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.syntax.Parsed;

/** While one record of a view file is being typed, all others stay as they are. */
class HalfTypedXmlTest {
  private static final String VIEWS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <odoo>
          <!-- Visits -->
          <record id="visit_tree" model="ir.ui.view">
              <field name="name">visit.tree</field>
              <field name="model">clinic.visit</field>
              <field name="arch" type="xml">
                  <tree decoration-muted="state == 'done'">
                      <field name="date"/>
                      <field name="state" invisible="1"/>
                  </tree>
              </field>
          </record>

          <function model="clinic.visit" name="fill" id="fill"><![CDATA[a < b]]></function>

          <record id="visit_form" model="ir.ui.view">
              <field name="name">visit.form</field>
              <field name="model">clinic.visit</field>
              <field name="arch" type="xml">
                  <form string="Visit">
                      <header>
                          <button name="confirm" type="object" string="Confirm"/>
                      </header>
                      <group>
                          <field name="patient_id" domain="[('active', '=', True)]"/>
                          <field name="date" required="1"/>
                      </group>
                      <div class="oe_chatter">
                          <field name="message_ids"/>
                      </div>
                  </form>
              </field>
          </record>

          <!-- Menus -->
          <record id="visit_action" model="ir.actions.act_window">
              <field name="name">Visits</field>
              <field name="res_model">clinic.visit</field>
              <field name="help" type="html"><p>No visit &amp; no work</p></field>
          </record>
          <menuitem id="visit_menu" action="visit_action"/>
          <template id="visit_page" name="Visit">
              <t t-call="web.layout">
                  <div t-foreach="visits" t-as="visit">a &lt; b</div>
              </t>
          </template>
      </odoo>
      """;

  private static final String EDITED = "visit_form";

  static Stream<Arguments> startTags() {
    return Stream.of(
        edit(
            "an empty tag without its end",
            "<field name=\"date\" required=\"1\"/>",
            "<field name=\"date\""),
        edit("a start tag without its end", "<group>", "<group"),
        edit(
            "a record tag without its end",
            "<record id=\"visit_form\" model=\"ir.ui.view\">",
            "<record id=\"visit_form\" model=\"ir.ui.view\""),
        edit("a lone <", "<group>", "<\n<group>"),
        edit(
            "a lone < at the end of a line",
            "<field name=\"message_ids\"/>",
            "<field name=\"message_ids\"/> <"),
        edit("the beginning of a tag name", "<group>", "<fie\n<group>"),
        edit("an attribute without =", "required=\"1\"", "required"),
        edit("an attribute without value", "required=\"1\"", "required="),
        edit("an attribute without quotes", "required=\"1\"", "required=1"),
        edit(
            "an attribute without value before others",
            "<button name=\"confirm\"",
            "<button name="),
        edit("an open quote", "required=\"1\"/>", "required=\""),
        edit("an open quote before the end of the tag", "required=\"1\"/>", "required=\"1/>"),
        edit("an open quote before others", "name=\"confirm\"", "name=\"confirm"),
        edit(
            "an open quote in a start tag",
            "<div class=\"oe_chatter\">",
            "<div class=\"oe_chatter>"),
        edit("a single quote for a double one", "string=\"Visit\"", "string='Visit\""),
        edit("no opening quote", "name=\"confirm\"", "name=confirm\""),
        edit(
            "no white space between attributes",
            "type=\"object\" string",
            "type=\"object\"string"));
  }

  static Stream<Arguments> otherMarkup() {
    return Stream.of(
        edit("a missing end tag of a field", "visit.form</field>", "visit.form"),
        edit("a missing end tag of a group", "</group>", ""),
        edit("a missing end tag of a form", "</form>", ""),
        edit("a missing end tag of an arch", "</form>\n        </field>", "</form>"),
        edit(
            "a missing end tag of a record",
            "</field>\n    </record>\n\n    <!-- Menus",
            "</field>\n\n    <!-- Menus"),
        edit(
            "no end tags at all",
            "</div>\n            </form>\n        </field>\n    </record>\n\n    <!-- M",
            "\n    <!-- M"),
        edit("one end tag too many", "</group>", "</group></group>"),
        edit("an end tag too many of a record", "</header>", "</header></sheet>"),
        edit("the beginning of an end tag", "</group>", "</"),
        edit("an end tag without its end", "</group>", "</group"),
        edit("a half end tag", "</group>", "</gro"),
        edit("a misspelt end tag", "</group>", "</gruop>"),
        edit("a misspelt start tag", "<group>", "<gruop>"),
        edit("crossed end tags", "</group>", "</form>"),
        edit("a bare &", "visit.form", "visit & form"),
        edit("a bare < in a value", "'=', True", "'<', True"),
        edit("a tag in a value", "string=\"Confirm\"", "string=\"<b>Confirm</b>\""),
        edit("the beginning of a reference", "visit.form", "visit&am"),
        edit("the beginning of a comment", "<group>", "<!-\n<group>"),
        edit("an open comment", "<group>", "<!-- todo\n<group>"),
        edit("a comment in a comment", "<group>", "<!--\n<!-- a -->\n<b/>\n-->\n<group>"),
        edit("an open section", "visit.form", "<![CDATA[visit.form"),
        edit("an open instruction", "<group>", "<?\n<group>"),
        edit("an unknown character", "visit.form", "visit\u0000form"),
        edit(
            "another new record without its end",
            "<record id=\"visit_form\"",
            "<record\n    <record id=\"visit_form\""),
        edit(
            "a new record without end tag",
            "<record id=\"visit_form\"",
            "<record id=\"new\">\n    <record id=\"visit_form\""));
  }

  private static Arguments edit(String what, String from, String to) {
    return arguments(what, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"startTags", "otherMarkup"})
  void leavesAllOtherRecordsAsTheyAre(String what, String from, String to) {
    int at = VIEWS.indexOf(from, VIEWS.indexOf(EDITED) - 20);
    assertThat(at).isPositive();
    String text = VIEWS.substring(0, at) + to + VIEWS.substring(at + from.length());
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    XmlOutline.checkRanges(text, parsed.tree());
    assertThat(parsed.problems()).as(what).isNotEmpty().hasSizeLessThan(5);
    Map<String, String> expected = records(XmlParser.parse(VIEWS));
    Map<String, String> actual = records(parsed);
    expected.remove(EDITED);
    assertThat(actual).containsAllEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("truncations")
  void readsEveryBeginningOfAFile(int length) {
    String text = VIEWS.substring(0, length);
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    XmlOutline.checkRanges(text, parsed.tree());
    assertThat(parsed.problems()).isNotEmpty();
    if (length > VIEWS.indexOf("<record id=\"visit_form\"")) {
      assertThat(records(parsed)).contains(Map.entry("visit_tree", visitTree()));
    }
  }

  static Stream<Integer> truncations() {
    return Stream.iterate(0, length -> length < VIEWS.indexOf("</odoo>"), length -> length + 7);
  }

  @Test
  void keepsWhatStandsBehindAnEndOfTheRootThatIsTooEarly() {
    String text = VIEWS.replace("    <!-- Menus -->", "</odoo>");
    assertThat(records(XmlParser.parse(text))).isEqualTo(records(XmlParser.parse(VIEWS)));
  }

  @Test
  void passesOverATagThatIsTypedBeforeTheRoot() {
    String text = VIEWS.replace("<odoo>", "<rec\n<odoo>");
    XmlElement root = XmlParser.parse(text).tree().root().orElseThrow();
    assertThat(root.name()).isEqualTo("odoo");
    assertThat(records(XmlParser.parse(text))).isEqualTo(records(XmlParser.parse(VIEWS)));
  }

  @Test
  void keepsTheSiblingsOfAHalfTypedField() {
    String text =
        VIEWS.replace("<field name=\"date\" required=\"1\"/>", "<field name=\"date\" req");
    assertThat(records(XmlParser.parse(text)).get(EDITED))
        .isEqualTo(
            """
            record id="visit_form" model="ir.ui.view"
              field name="name"
                "visit.form"
              field name="model"
                "clinic.visit"
              field name="arch" type="xml"
                form string="Visit"
                  header
                    button name="confirm" type="object" string="Confirm"
                  group
                    field name="patient_id" domain="[('active', '=', True)]"
                    field name="date" req=""
                  div class="oe_chatter"
                    field name="message_ids"
            """);
  }

  private static String visitTree() {
    return records(XmlParser.parse(VIEWS)).getOrDefault("visit_tree", "");
  }

  /** The outlines of the elements right below the root by their id. */
  private static Map<String, String> records(Parsed<XmlDocument> parsed) {
    Map<String, String> records = new LinkedHashMap<>();
    for (XmlElement record : parsed.tree().root().orElseThrow().elements()) {
      record.value("id").ifPresent(id -> records.put(id, XmlOutline.of(record)));
    }
    return records;
  }
}
