package org.odooanalyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlFactsTest {
  private static void check(String source, String facts) {
    assertThat(FactsDump.of(FactsOf.xml(source))).isEqualTo(facts);
  }

  @Test
  void recordsSayWhereTheirValuesComeFrom() {
    check(
        """
        <odoo>
          <record id="partner" model="res.partner" forcecreate="0">
            <field name="name">  C&amp;A <!-- not this --> nor this</field>
            <field name="parent_id" ref="base.main"/>
            <field name="user" search="[('a', '=', 1)]" ref="x" model="res.users" use="id"/>
            <field name="when" eval="time.strftime('%Y')"/>
            <field name="body" type="html"><p>Hi</p></field>
            <field name="ids" type="list"><value>1</value></field>
            <field name="image" type="base64" file="a/b.png"/>
            <field name="child_ids">
              <record id="child" model="res.partner"><field name="name">B</field></record>
            </field>
            <other/>
          </record>
        </odoo>
        """,
        """
        root data
        record id=partner model=res.partner forcecreate=0 @2:2
          field name=name 'C&A' (text) @3:4
          field name=parent_id ref=base.main (ref) @4:4
          field name=user search=[('a', '=', 1)] ref=x model=res.users use=id (search) @5:4
          field name=when eval=time.strftime('%Y') (eval) @6:4
          field name=body type=html (markup) @7:4
          field name=ids type=list (values) @8:4
          field name=image type=base64 file=a/b.png (file) @9:4
          field name=child_ids (text) @10:4
            record id=child model=res.partner @11:6
              field name=name 'B' (text) @11:45
        """);
  }

  @Test
  void viewsKeepTheirArch() {
    check(
        """
        <openerp><data>
          <record id="view" model="ir.ui.view">
            <field name="model">
              sale.order
            </field>
            <field name="arch" type="xml">
              <xpath expr="//field[@name='x']" position="attributes">
                <attribute name="invisible"> 1 </attribute>
              </xpath>
              <field name="y"><list>text<field name="z"/></list></field>
            </field>
          </record>
          <template id="page" inherit_id="web.layout" primary="True"><t t-call="x.y"/></template>
        </data></openerp>
        """,
        """
        root data
        record id=view model=ir.ui.view @2:2
          field name=model 'sale.order' (text) @3:4
          field name=arch type=xml (markup) @6:4
            <xpath> expr=//field[@name='x'] position=attributes @7:6
              <attribute> name=invisible '1' @8:8
            <field> name=y @10:6
              <list> @10:22
                <field> name=z @10:32
        template id=page inherit_id=web.layout primary=True @13:2
          <t> t-call=x.y @13:61
        """);
  }

  @Test
  void aTextKeepsItsPlaceWithoutTheSpaceAround() {
    String source = "<odoo><record><field>\n  sale.order\n</field></record></odoo>";
    RecordFact fact = (RecordFact) FactsOf.xml(source).entries().get(0);
    PlacedText text = fact.fields().get(0).text().orElseThrow();

    assertThat(source.substring(text.start(), text.end())).isEqualTo("sale.order");
  }

  @Test
  void noUpdateHoldsForWhatIsInside() {
    check(
        """
        <odoo noupdate="1">
          <delete model="a" id="b"/>
          <data noupdate="False"><function model="a" name="b" eval="[1]"/></data>
          <data><menuitem id="c"><menuitem id="d" groups="a,-b"/></menuitem></data>
        </odoo>
        """,
        """
        root data
        delete model=a id=b (noupdate) @2:2
        function model=a name=b eval=[1] @3:25
        menuitem id=c (noupdate) @4:8
          menuitem id=d groups=a,-b (noupdate) @4:25
        """);
  }

  @Test
  void shortcutsAndAssetsKeepTheirAttributes() {
    check(
        """
        <odoo>
          <report id="r" model="x" string="R" name="n"/>
          <act_window id="w" name="W" res_model="x"/>
          <asset id="as" name="A"><bundle>web.x</bundle></asset>
          <template t-name="m.t"/>
          <unknown/>
        </odoo>
        """,
        """
        root data
        report id=r model=x string=R name=n @2:2
        act_window id=w name=W res_model=x @3:2
        asset id=as name=A @4:2
        template t-name=m.t @5:2
        """);
  }

  @Test
  void templatesForBrowsersKeepWhatTheyNameAndCall() {
    check(
        """
        <templates>
          <t t-name="web.A" owl="1">
            <div><t t-call="web.B"/></div>
            <t t-inherit="web.C" t-inherit-mode="extension"><t t-call="{{x}}"/></t>
          </t>
          <t t-call="out"/>
          <div t-extend="web.E"/>
        </templates>
        """,
        """
        root templates
        qweb t-name=web.A @2:2
          calls web.B @3:20
        qweb t-inherit=web.C t-inherit-mode=extension @4:4
          calls {{x}} @4:63
        qweb t-extend=web.E @7:2
        """);
  }

  @Test
  void otherFilesAreOnlyKnownToBeOther() {
    check("<Invoice><record id='a'/></Invoice>", "root other\n");
    check("", "root none\n");
  }

  @Test
  void anIdThatIsEmptyIsNone() {
    XmlFacts facts = FactsOf.xml("<odoo><record id='' model='m'/><template t-name='n'/></odoo>");

    assertThat(facts.entries().get(0).id()).isEmpty();
    assertThat(facts.entries().get(1).id().map(MarkupAttribute::value)).contains("n");
    assertThat(((RecordFact) facts.entries().get(0)).model()).contains("m");
  }
}
