package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odooanalyzer.facts.FactsOf;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;

/** What a file shows to others, whatever the places. */
class ShapeDigestTest {
  private static final String PYTHON =
      """
      from odoo import fields
      try:
          import x
      except ImportError:
          x = None
      LIMIT = 1
      class A(models.Model):
          'Doc.'
          _name = 'a'
          name = fields.Char('N', size=LIMIT)
          @api.depends('name')
          def f(self, a, b=1):
              import late
              return self.g(1)
          def keys(self):
              return ['name']
      setattr(A, 'x', name)
      """;
  private static final String XML =
      """
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">n</field>
          <field name="arch" type="xml"><form><field name="x"/>text</form></field>
        </record>
        <menuitem id="m" parent="p"/>
      </odoo>
      """;

  private static Digest shape(FileFacts facts) {
    return new FactCodec(new StringPool()).encode(facts).orElseThrow().shapeDigest();
  }

  private static Digest python(String source) {
    return shape(FactsOf.python(source));
  }

  private static Digest xml(String source) {
    return shape(FactsOf.xml(source));
  }

  /** A source with one place changed. */
  private static String edited(String source, String before, String after) {
    assertThat(source).contains(before);
    return source.replace(before, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          LIMIT = 1           | LIMIT = 1  # comment
          LIMIT = 1           | ~\n\nLIMIT = 1~
          LIMIT = 1           | LIMIT=(1)
          'Doc.'              | 'Other.'
          return self.g(1)    | return self.g(2)
          return self.g(1)    | return super().f(1)
          ['name']            | ["name"]
          def f(self, a, b=1) | def f(self, a, b=2)
          """)
  void commentsLayoutAndFunctionBodiesDoNotChangeIt(String before, String after) {
    assertThat(python(edited(PYTHON, before, after))).isEqualTo(python(PYTHON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          LIMIT = 1           | LIMIT = 2
          LIMIT = 1           | LIMIT = '1'
          LIMIT = 1           | LIMIT: int = 1
          LIMIT = 1           | OTHER = 1
          import fields       | import models
          import fields       | import fields as f
          ImportError         | KeyError
          x = None            | pass
          class A(            | class B(
          models.Model        | models.AbstractModel
          _name = 'a'         | _name = 'b'
          _name = 'a'         | _inherit = 'a'
          'N', size           | 'M', size
          size=LIMIT          | size=LIMIT, required=True
          fields.Char         | fields.Text
          depends('name')     | depends('name', 'x')
          @api.depends        | @api.onchange
          def f(self          | async def f(self
          def f(self          | def g(self
          a, b=1              | a, b
          a, b=1              | a, b=1, c=2
          a, b=1              | a: int, b=1
          return ['name']     | return ['name', 'x']
          setattr(A, 'x'      | setattr(A, 'y'
          """)
  void whatOthersSeeChangesIt(String before, String after) {
    assertThat(python(edited(PYTHON, before, after))).isNotEqualTo(python(PYTHON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <odoo>   | <odoo><!-- comment -->
          <odoo>   | ~<odoo>\n\n~
          text     | other
          id="a"   | id='a'
          >n<      | > n <
          """)
  void commentsAndLayoutOfXmlDoNotChangeIt(String before, String after) {
    assertThat(xml(edited(XML, before, after))).isEqualTo(xml(XML));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <odoo>              | <odoo noupdate="1">
          id="a"              | id="b"
          model="ir.ui.view"  | model="x"
          >n<                 | >m<
          <field name="x"/>   | <field name="y"/>
          <field name="x"/>   | <field name="x" widget="w"/>
          <form>              | <form><group/>
          parent="p"          | parent="q"
          <menuitem           | <template
          """)
  void whatOthersSeeOfXmlChangesIt(String before, String after) {
    assertThat(xml(edited(XML, before, after))).isNotEqualTo(xml(XML));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,name       | x_1,One   | true
          id,name       | x_2,One   | false
          id,name       | x_1,Two   | true
          id,title      | x_1,One   | false
          """)
  void onlyWhatIsKeptOfTablesCounts(String header, String row, boolean same) {
    Digest digest = shape(FactsOf.csv("x.csv", "id,name\nx_1,One\n"));
    Digest edited = shape(FactsOf.csv("x.csv", header + "\n\n" + row + "\n"));

    assertThat(edited.equals(digest)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"1,1.0,false", "'a','a'  ,true", "[1],(1),false"})
  void manifestsCountWhole(String before, String after, boolean same) {
    Digest digest = shape(FactsOf.manifest("{'x': " + before + "}"));
    Digest edited = shape(FactsOf.manifest("{'x': \n" + after + "}\n"));

    assertThat(edited.equals(digest)).isEqualTo(same);
    assertThat(digest.toString()).hasSize(32);
  }
}
