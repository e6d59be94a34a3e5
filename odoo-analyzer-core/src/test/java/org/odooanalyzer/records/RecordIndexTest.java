package org.odooanalyzer.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.CsvFacts;

class RecordIndexTest {
  @Test
  void everyElementWithAnIdDeclaresARecordOfItsModel() {
    Files files =
        new Files("19.0")
            .xml(
                "a",
                "",
                """
                <record id="one" model="res.partner"/>
                <record id="a.two" model="res.users"/>
                <record model="res.users"/>
                <record id="" model="res.users"/>
                <record id="broken"/>
                <template id="page"/>
                <template t-name="a.other"/>
                <asset id="style" name="x"><bundle>b</bundle><path>p</path></asset>
                <menuitem id="top"><menuitem id="below"/></menuitem>
                <data noupdate="1"><record id="three" model="res.lang"/></data>
                <function model="res.users" name="x"/>
                """);

    assertThat(files.ids())
        .containsExactly(
            "a.below ir.ui.menu",
            "a.one res.partner",
            "a.other ir.ui.view",
            "a.page ir.ui.view",
            "a.style ir.asset",
            "a.three res.lang",
            "a.top ir.ui.menu",
            "a.two res.users");
    assertThat(files.problems()).isEmpty();
    assertThat(files.index().all().find("a.three").orElseThrow().noUpdate()).isTrue();
    assertThat(files.index().all().find("a.one").orElseThrow().noUpdate()).isFalse();
  }

  @Test
  void theVersionDecidesWhichElementsAreLoaded() {
    String content =
        """
        <report id="report" string="R" model="m" name="a.report"/>
        <act_window id="window" name="W" res_model="m"/>
        <asset id="asset" name="x"><bundle>b</bundle><path>p</path></asset>
        <record id="record" model="m">
          <field name="line_ids"><record id="line" model="l"/></field>
        </record>
        """;

    assertThat(new Files("14.0").xml("a", "", content).ids())
        .containsExactly(
            "a.record m", "a.report ir.actions.report", "a.window ir.actions.act_window");
    assertThat(new Files("16.0").xml("a", "", content).ids())
        .containsExactly(
            "a.record m", "a.report ir.actions.report", "a.window ir.actions.act_window");
    assertThat(new Files("17.0").xml("a", "", content).ids())
        .containsExactly("a.line l", "a.record m");
    assertThat(new Files("19.0").xml("a", "", content).ids())
        .containsExactly("a.asset ir.asset", "a.line l", "a.record m");
  }

  @Test
  void themesDeclareViewsAndAssetsOfTheirOwnModels() {
    Files files =
        new Files("19.0")
            .xml("theme_a", "", "<template id='v'/><asset id='s'><bundle/><path/></asset>");

    assertThat(files.ids())
        .containsExactly("theme_a.s theme.ir.asset", "theme_a.v theme.ir.ui.view");
  }

  @Test
  void filesAreLoadedInTheOrderOfTheManifestAndOnce() {
    Files files =
        new Files("19.0")
            .addon("a", "", "'views/../2.xml', '1.xml', '2.xml', 'init.sql', 'x.js'")
            .file("a/1.xml", "<data><record id='x' model='m1'/></data>")
            .file("a/2.xml", "<openerp><data><record id='x' model='m2'/></data></openerp>")
            .file("a/demo.xml", "<odoo><record id='y' model='m'/></odoo>");

    assertThat(files.ids()).containsExactly("a.x m2");
    DataRecord x = files.index().find("a.x").orElseThrow();
    assertThat(x.occurrences())
        .extracting(one -> one.file().path())
        .containsExactly("a/2.xml", "a/1.xml");
    assertThat(files.problems()).containsExactly("MODEL_DIFFERS a.x");
  }

  @Test
  void aDeclarationSaysItsPlace() {
    Files files = new Files("19.0").xml("a", "", "\n\n  <record id='x' model='m'/>\n");

    Declaration x = files.index().all().find("a.x").orElseThrow().first();

    assertThat(x.line()).isEqualTo(3);
    assertThat(x.start()).isEqualTo(10);
    assertThat(x.file().path()).isEqualTo("a/data.xml");
    assertThat(x.addon()).isEqualTo("a");
  }

  @Test
  void rowsDeclareRecordsOfTheModelInTheNameOfTheFile() {
    Files files =
        new Files("19.0")
            .addon("a", "", "'data/res.partner-x.csv', 'more/res.users.CSV'")
            .file(
                "a/data/res.partner-x.csv",
                "\"id\",\"name\",\"parent_id/id\"\none,One,\n,Nameless,one\nb.c.d,Two,one\n");

    assertThat(files.ids()).containsExactly("a.one res.partner", "b.c.d res.partner");
    assertThat(files.problems()).containsExactly("FILE_MISSING a/more/res.users.CSV");
    assertThat(files.index().all().find("a.one").orElseThrow().first().line()).isEqualTo(2);
  }

  @Test
  void aScopeSeesOnlyWhatItsAddonsDeclare() {
    RecordIndex index =
        new Files("19.0")
            .xml(
                "a", "", "<record id='x' model='ir.ui.view'><field name='model'>m</field></record>")
            .xml(
                "b",
                "'a'",
                "<record id='a.x' model='ir.ui.view'><field name='model'>n</field></record>"
                    + "<record id='y' model='m'/>")
            .xml("c", "'a'", "<delete id='a.x' model='ir.ui.view'/>")
            .index();

    assertThat(Files.ids(index.all())).containsExactly("b.y m");
    assertThat(Files.ids(index.seenBy("a"))).containsExactly("a.x ir.ui.view");
    assertThat(index.seenBy("a").view("a.x").flatMap(View::model)).contains("m");
    assertThat(index.seenBy("b").view("a.x").flatMap(View::model)).contains("n");
    assertThat(index.seenBy("c").find("a.x")).isEmpty();
    assertThat(index.within(name -> name.equals("b")).model("b.y")).contains("m");
    assertThat(index.seenBy("nowhere").records()).isEmpty();
  }

  @Test
  void aDeletedIdCanBeDeclaredAgain() {
    Files files =
        new Files("19.0")
            .xml(
                "a",
                "",
                "<record id='x' model='m'/><delete id='x' model='m'/><delete id='never' model='m'/>"
                    + "<record id='x' model='n'/><delete model='m' search='[]'/>");

    assertThat(files.ids()).containsExactly("a.x n");
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void idsThatTheServerMakesAreApartFromDeclaredOnes() {
    RecordIndex index =
        new Files("19.0")
            .xml(
                "a",
                "",
                "<record id='base.module_a' model='ir.module.module'/>"
                    + "<record id='model_x' model='ir.model'/>"
                    + "<record id='x' model='ir.model'/>")
            .index();

    assertThat(index.generated())
        .containsEntry("base.module_a", "ir.module.module")
        .containsEntry("base.module_base", "ir.module.module")
        .containsEntry("base.module_category_uncategorized", "ir.module.category")
        .doesNotContainKey("a.x");
    assertThat(index.records().stream().filter(one -> !one.hasGeneratedForm()).map(DataRecord::id))
        .containsExactly("a.x");
    assertThat(index.problems()).isEmpty();
    assertThat(index.all().model("base.module_a")).contains("ir.module.module");
    assertThat(index.all().model("base.main_company")).contains("res.company");
    assertThat(index.all().find("base.module_a").orElseThrow().noUpdate()).isTrue();
  }

  @Test
  void newRecordsNameTheParentsThatTheyMake() {
    Delegations delegations =
        (addon, model) ->
            model.equals("product.product")
                ? Map.of("product.template", "product_tmpl_id")
                : Map.of();

    RecordIndex index =
        new Files("19.0")
            .xml(
                "a",
                "",
                "<record id='x' model='product.product'/>"
                    + "<record id='y' model='product.product'>"
                    + "<field name='product_tmpl_id' ref='z'/></record>")
            .index(delegations);

    assertThat(index.generated())
        .containsEntry("a.x_product_template", "product.template")
        .doesNotContainKey("a.y_product_template");
  }

  @Test
  void foreignRecordsAreChangedMadeOrSkipped() {
    String content =
        """
        <data noupdate="1">
          <record id="a.gone" model="m"/>
          <record id="a.skipped" model="m" forcecreate="0"/>
          <record id="a.made" model="m" forcecreate="1"/>
          <record id="a.there" model="m"/>
          <menuitem id="a.menu"/>
          <record id="a.model_m" model="ir.model"/>
        </data>
        """;
    Files files =
        new Files("19.0").xml("a", "", "<record id='there' model='m'/>").xml("b", "'a'", content);

    assertThat(files.ids())
        .containsExactly(
            "a.gone m", "a.made m", "a.menu ir.ui.menu", "a.model_m ir.model", "a.there m");
    assertThat(files.problems()).containsExactly("RECORD_UNKNOWN a.gone");
    assertThat(files.index().all().find("a.made").orElseThrow().addon()).isEqualTo("b");
    assertThat(
            new Files("14.0")
                .xml("a", "", "<record id='there' model='m'/>")
                .xml("b", "'a'", content)
                .problems())
        .containsExactly("RECORD_UNKNOWN a.gone", "RECORD_UNKNOWN a.made");
  }

  @Test
  void aRecordThatNeedNotBeMadeIsLeftOutWhenItsReferencesLeadNowhere() {
    String content =
        "<record id='x' model='m' forcecreate='0'><field name='f' ref='nowhere.id'/></record>"
            + "<record id='y' model='m' forcecreate='0'><field name='f' ref='base.id'/></record>"
            + "<record id='z' model='m'><field name='f' ref='nowhere.id'/></record>";

    assertThat(new Files("19.0").xml("a", "", content).ids()).containsExactly("a.y m", "a.z m");
    assertThat(new Files("14.0").xml("a", "", content).ids())
        .containsExactly("a.x m", "a.y m", "a.z m");
  }

  @Test
  void badIdsAreProblemsAndNoRecords() {
    Files files =
        new Files("19.0")
            .xml(
                "a",
                "",
                """
                <record id="a.b.c" model="m"/>
                <record id="nowhere.x" model="m"/>
                <record id=".x" model="m"/>
                <record id="a." model="m"/>
                <menuitem id="u.v.w"/>
                <delete id="q.r.s" model="m"/>
                <menuitem/>
                <template/>
                """);

    assertThat(files.ids()).containsExactly("a. m");
    assertThat(files.problems())
        .containsExactly(
            "MANY_DOTS a.b.c", "ADDON_UNKNOWN nowhere.x", "ADDON_UNKNOWN .x", "MANY_DOTS u.v.w");
  }

  @Test
  void anIdThatIsDeclaredAgainIsAProblemWithTheFirstPlace() {
    RecordIndex index =
        new Files("19.0")
            .xml("a", "", "<record id='x' model='m'/>\n<record id='x' model='m'/>")
            .xml("b", "'a'", "<record id='a.x' model='m'/><record id='a.x' model='n'/>")
            .index();

    assertThat(index.problems())
        .extracting(RecordProblem::kind, RecordProblem::addon)
        .containsExactly(
            tuple(RecordProblem.Kind.DECLARED_AGAIN, "a"),
            tuple(RecordProblem.Kind.MODEL_DIFFERS, "b"));
    assertThat(index.problems().get(0).earlier().orElseThrow().line()).isEqualTo(1);
    assertThat(index.all().model("a.x")).contains("m");
  }

  @Test
  void missingFilesMakeTheIndexIncomplete() {
    Files files =
        new Files("19.0")
            .xml("a", "", "")
            .addon("b", "'a'", "'gone.xml', 'x.sql'")
            .addon("c", "", "x");

    RecordIndex index = files.index();

    assertThat(files.problems()).containsExactly("FILE_MISSING b/gone.xml");
    assertThat(index.incompleteAddons()).containsExactly("b", "c");
    assertThat(index.seenBy("a").isComplete()).isTrue();
    assertThat(index.seenBy("b").isComplete()).isFalse();
  }

  @Test
  void truncatedRowsMakeTheIndexIncomplete() {
    CsvFacts all = (CsvFacts) Files.csv("m.csv", "id\nx\ny\n");
    CsvFacts some = new CsvFacts(all.lines(), "m", all.header(), all.rows().subList(0, 1), true);
    Files files = new Files("19.0").addon("a", "", "'m.csv'").file("a/m.csv", some);

    assertThat(files.ids()).containsExactly("a.x m");
    assertThat(files.index().all().isComplete()).isFalse();
  }

  @Test
  void brokenFilesDeclareWhatCanBeRead() {
    Files files =
        new Files("19.0")
            .addon("a", "", "'1.xml', '2.xml', '3.xml', 'm.csv', 'n.csv'")
            .file("a/1.xml", "<odoo><record id='x' model='m'><field name='y'")
            .file("a/2.xml", "")
            .file("a/3.xml", "<templates><t t-name='x'/></templates>")
            .file("a/m.csv", "")
            .file("a/n.csv", "name,id\n\"a\nb\"");

    assertThat(files.ids()).containsExactly("a.x m");
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void addonsThatCannotBeLoadedDeclareNothing() {
    Files files =
        new Files("19.0")
            .xml("a", "'b'", "<record id='x' model='m'/>")
            .xml("b", "'a'", "")
            .xml("c", "'nowhere'", "<record id='y' model='m'/>");

    assertThat(files.ids()).isEmpty();
    assertThat(files.index().all().isComplete()).isTrue();
  }
}
