package org.odooanalyzer.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedRecordsTest {
  private static RecordScope scope(String version, String content) {
    return new Files(version).xml("a", "", content).index().all();
  }

  private static RecordScope scope(String content) {
    return scope("19.0", content);
  }

  private static String view(String id, String fields) {
    return "<record id='" + id + "' model='ir.ui.view'>" + fields + "</record>";
  }

  private static String arch(String content) {
    return "<field name='arch' type='xml'>" + content + "</field>";
  }

  @Test
  void viewsSayModelParentAndType() {
    RecordScope scope =
        scope(
            view("form", "<field name='model'> m </field>" + arch("<form/>"))
                + view("more", "<field name='inherit_id' ref='form'/>" + arch("<data/>"))
                + view(
                    "own",
                    "<field name='inherit_id' ref='a.more'/><field name='mode'>primary</field>"
                        + "<field name='priority' eval='99'/>")
                + view("several", arch("<list/><list/>"))
                + view(
                    "unknown", "<field name='model' eval='x.y'/><field name='type'>kanban</field>")
                + view("none", "<field name='inherit_id' eval='False'/>" + arch("<list/>")));

    View form = scope.view("a.form").orElseThrow();
    View more = scope.view("a.more").orElseThrow();
    View own = scope.view("a.own").orElseThrow();

    assertThat(form.model()).contains("m");
    assertThat(form.inheritId()).isEmpty();
    assertThat(form.primary()).isTrue();
    assertThat(form.template()).isFalse();
    assertThat(more.inheritId()).contains("a.form");
    assertThat(more.primary()).isFalse();
    assertThat(more.type()).isEmpty();
    assertThat(own.primary()).isTrue();
    assertThat(own.priority()).contains(99);
    assertThat(scope.typeOf(own)).contains("form");
    assertThat(scope.view("a.several").flatMap(scope::typeOf)).contains("data");
    assertThat(scope.view("a.unknown").flatMap(View::model)).isEmpty();
    assertThat(scope.view("a.unknown").flatMap(scope::typeOf)).contains("kanban");
    assertThat(scope.view("a.none").orElseThrow().primary()).isTrue();
    assertThat(scope.view("a.none").flatMap(scope::typeOf)).contains("list");
    assertThat(scope.views()).hasSize(6);
  }

  @Test
  void templatesAreViews() {
    RecordScope scope =
        scope(
            "<template id='page' priority='3'/>"
                + "<template id='more' inherit_id='page' key='b.k'/>"
                + "<template id='own' inherit_id='base.x' primary='True'/>"
                + "<template id='top' inherit_id=''/>");

    assertThat(scope.view("a.page"))
        .contains(
            new View(
                "a.page",
                Optional.empty(),
                Optional.empty(),
                Optional.of("qweb"),
                true,
                Optional.of(3),
                true,
                Optional.of("a.page")));
    assertThat(scope.view("a.more").flatMap(View::inheritId)).contains("a.page");
    assertThat(scope.view("a.more").flatMap(View::key)).contains("b.k");
    assertThat(scope.view("a.more").orElseThrow().primary()).isFalse();
    assertThat(scope.view("a.own").orElseThrow().primary()).isTrue();
    assertThat(scope.view("a.top").flatMap(View::inheritId)).isEmpty();
    assertThat(scope.view("a.top").orElseThrow().primary()).isTrue();
  }

  @Test
  void viewsThatInheritFromEachOtherHaveNoType() {
    RecordScope scope =
        scope(
            view("x", "<field name='inherit_id' ref='y'/>")
                + view("y", "<field name='inherit_id' ref='x'/>"));

    assertThat(scope.view("a.x").flatMap(scope::typeOf)).isEmpty();
  }

  @Test
  void menusSayParentActionAndGroups() {
    RecordScope scope =
        scope(
            """
            <menuitem id="top" name="Top" groups="g,-base.h" active="False">
              <menuitem id="below" action="act" parent="ignored">
                <menuitem id="deep"/>
              </menuitem>
            </menuitem>
            <menuitem id="side" parent="base.menu" action="b.act"/>
            <record id="top" model="ir.ui.menu">
              <field name="groups_id" eval="[(4, ref('base.h')), (3, ref('g')), (4, ref('i'), 0)]"/>
            </record>
            <record id="rec" model="ir.ui.menu">
              <field name="parent_id" ref="top"/><field name="action" ref="act"/>
            </record>
            """);

    assertThat(scope.menu("a.top"))
        .contains(
            new Menu(
                "a.top",
                Optional.of("Top"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of("base.h", "a.i")),
                false));
    assertThat(scope.menu("a.below").flatMap(Menu::parent)).contains("a.top");
    assertThat(scope.menu("a.below").flatMap(Menu::action)).contains("a.act");
    assertThat(scope.menu("a.deep").flatMap(Menu::parent)).contains("a.below");
    assertThat(scope.menu("a.side").flatMap(Menu::parent)).contains("base.menu");
    assertThat(scope.menu("a.rec").flatMap(Menu::action)).contains("a.act");
    assertThat(scope.menus()).hasSize(5);
  }

  @Test
  void menusBelowThemselvesAreKeptAsWritten() {
    RecordScope scope = scope("<menuitem id='x' parent='y'/><menuitem id='y' parent='x'/>");

    assertThat(scope.menus())
        .extracting(menu -> menu.parent().orElse(""))
        .containsExactly("a.y", "a.x");
  }

  @Test
  void actionsSayKindAndModel() {
    RecordScope scope =
        scope(
            "14.0",
            """
            <record id="w" model="ir.actions.act_window">
              <field name="name">W</field><field name="res_model">m</field>
              <field name="view_id" ref="v"/>
            </record>
            <record id="s" model="ir.actions.server"><field name="model_id" ref="model_m"/></record>
            <act_window id="short" name="S" res_model="n" groups="g"/>
            <report id="r" string="R" model="m" name="a.r"/>
            """);

    assertThat(scope.action("a.w").orElseThrow().model()).contains("m");
    assertThat(scope.action("a.w").orElseThrow().viewId()).contains("a.v");
    assertThat(scope.action("a.s").orElseThrow().modelId()).contains("a.model_m");
    assertThat(scope.action("a.short").orElseThrow().groups()).contains(List.of("a.g"));
    assertThat(scope.action("a.r").orElseThrow().reportName()).contains("a.r");
    assertThat(scope.actions())
        .extracting(Action::kind)
        .containsExactly(
            "ir.actions.act_window",
            "ir.actions.act_window",
            "ir.actions.report",
            "ir.actions.server");
  }

  @Test
  void groupsImplyOthersFromBothSides() {
    RecordScope scope =
        scope(
            """
            <record id="x" model="res.groups">
              <field name="implied_ids" eval="[(6, 0, [ref('y'), ref('base.group_user')])]"/>
            </record>
            <record id="y" model="res.groups">
              <field name="implied_ids" eval="[Command.link(ref('x'))]"/>
            </record>
            <record id="z" model="res.groups">
              <field name="implied_by_ids" eval="[Command.link(ref('y'))]"/>
            </record>
            <record id="u" model="res.groups"><field name="implied_ids" eval="other()"/></record>
            """);

    GroupIndex groups = GroupIndex.of(scope);

    assertThat(groups.implied("a.y")).containsExactly("a.x", "a.z");
    assertThat(groups.allImplied("a.x")).containsExactly("a.x", "a.y", "a.z", "base.group_user");
    assertThat(groups.allImplied("nowhere.x")).isEmpty();
    assertThat(scope.groups().stream().filter(group -> group.implied().isEmpty()))
        .extracting(Group::id)
        .containsExactly("a.u");
  }

  @Test
  void accessIsReadFromRowsAndRecords() {
    RecordScope scope =
        new Files("19.0")
            .addon("a", "", "'ir.model.access.csv', 'rules.xml'")
            .file(
                "a/ir.model.access.csv",
                """
                id,name,model_id:id,group_id/id,perm_read,perm_write,perm_create,perm_unlink
                x,X,model_m,base.group_user,1,True,0,
                y,Y,b.model_m,,1,1,1,1
                """)
            .file(
                "a/rules.xml",
                Files.odoo(
                    """
                    <record id="r" model="ir.rule">
                      <field name="model_id" ref="model_m"/>
                      <field name="groups" eval="[(4, ref('base.group_user'))]"/>
                      <field name="perm_read" eval="False"/>
                      <field name="perm_write" eval="maybe"/>
                    </record>
                    <record id="c" model="ir.cron"><field name="model_id" ref="model_m"/></record>
                    """))
            .index()
            .all();

    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.of(false);
    assertThat(scope.modelAccess())
        .containsExactly(
            new ModelAccess(
                "a.x",
                Optional.of("a.model_m"),
                Optional.of("base.group_user"),
                false,
                new Permissions(yes, yes, no, no)),
            new ModelAccess(
                "a.y",
                Optional.of("b.model_m"),
                Optional.empty(),
                true,
                new Permissions(yes, yes, yes, yes)));
    assertThat(scope.recordRules())
        .containsExactly(
            new RecordRule(
                "a.r",
                Optional.of("a.model_m"),
                Optional.of(List.of("base.group_user")),
                new Permissions(no, Optional.empty(), yes, yes)));
    assertThat(scope.crons()).extracting(Cron::modelId).containsExactly(Optional.of("a.model_m"));
  }
}
