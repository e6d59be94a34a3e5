package org.odooanalyzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

final class ManifestTest {
  @Test
  void anEmptyManifestHasTheDefaultsOfOdoo() {
    Manifest manifest = manifest("{}");

    assertThat(manifest.name().known()).isEmpty();
    assertThat(manifest.version()).isEqualTo(new Setting.Default<>("1.0"));
    assertThat(manifest.license()).isEqualTo(new Setting.Default<>("LGPL-3"));
    assertThat(manifest.category()).isEqualTo(new Setting.Default<>("Uncategorized"));
    assertThat(manifest.installable()).isEqualTo(new Setting.Default<>(true));
    assertThat(manifest.application()).isEqualTo(new Setting.Default<>(false));
    assertThat(manifest.autoInstall()).isEqualTo(new Setting.Default<>(new AutoInstall.Never()));
    assertThat(manifest.depends()).isEqualTo(ManifestList.ABSENT);
  }

  @Test
  void givenValuesHaveTheirPlaces() {
    Manifest manifest = manifest("{'name': 'Sales', 'depends': ['web', \"mail\"]}");

    assertThat(manifest.name()).isEqualTo(new Setting.Given<>("Sales", new Span(9, 16)));
    assertThat(manifest.depends().items())
        .containsExactly(
            new ManifestList.Item("web", new Span(30, 35)),
            new ManifestList.Item("mail", new Span(37, 43)));
    assertThat(manifest.depends().place()).contains(new Span(29, 44));
    assertThat(manifest.depends().complete()).isTrue();
  }

  @Test
  void whatIsNoLiteralIsUnclearAndNeverGuessed() {
    Manifest manifest =
        manifest(
            "{'name': NAME, 'depends': ['web'] + EXTRA, 'data': ['a.xml', b()], 'version': 1}");

    assertThat(manifest.name()).isInstanceOf(Setting.Unclear.class);
    assertThat(manifest.version()).isInstanceOf(Setting.Unclear.class);
    assertThat(manifest.depends().items()).isEmpty();
    assertThat(manifest.depends().complete()).isFalse();
    assertThat(manifest.data().texts()).containsExactly("a.xml");
    assertThat(manifest.data().complete()).isFalse();
  }

  @Test
  void unpackedDictsLeaveEveryMissingKeyOpen() {
    Manifest manifest = manifest("{**common, 'name': 'Sales'}");

    assertThat(manifest.name().known()).contains("Sales");
    assertThat(manifest.installable().known()).isEmpty();
    assertThat(manifest.version().known()).isEmpty();
    assertThat(manifest.depends().complete()).isFalse();
  }

  @Test
  void aFileThatIsNoSingleDictIsNotReadable() {
    for (String text : new String[] {"", "[]", "{}\n{}", "x = {}", "dict(name='x')"}) {
      Manifest manifest = manifest(text);

      assertThat(manifest.isReadable()).as(text).isFalse();
      assertThat(manifest.depends().complete()).as(text).isFalse();
      assertThat(manifest.installable().known()).as(text).isEmpty();
    }
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCounts() {
    assertThat(manifest("{'name': 'a', 'name': 'b'}").name().known()).contains("b");
  }

  @Test
  void autoInstallIsATruthOrAListOfTriggers() {
    assertThat(manifest("{'auto_install': True}").autoInstall().known())
        .contains(new AutoInstall.WithAllDependencies());
    assertThat(manifest("{'auto_install': 0}").autoInstall().known())
        .contains(new AutoInstall.Never());
    assertThat(manifest("{'auto_install': ['a']}").autoInstall().known())
        .hasValueSatisfying(
            value ->
                assertThat(((AutoInstall.With) value).triggers().texts()).containsExactly("a"));
    assertThat(manifest("{'auto_install': f()}").autoInstall().known()).isEmpty();
  }

  @Test
  void installableIsWhatPythonTakesForTrue() {
    for (String yes : new String[] {"True", "1", "'False'", "[0]", "{1: 2}"}) {
      assertThat(manifest("{'installable': " + yes + "}").installable().known())
          .as(yes)
          .contains(true);
    }
    for (String no : new String[] {"False", "0", "''", "[]", "{}", "None", "0.0", "()"}) {
      assertThat(manifest("{'installable': " + no + "}").installable().known())
          .as(no)
          .contains(false);
    }
  }

  @Test
  void dataAndDemoIncludeTheOlderKeysInTheOrderOfLoading() {
    Manifest manifest =
        manifest(
            "{'data': ['3.xml'], 'update_xml': ['2.xml'], 'init_xml': ['1.xml'],"
                + " 'demo': ['5.xml'], 'demo_xml': ['4.xml']}");

    assertThat(manifest.data().texts()).containsExactly("1.xml", "2.xml", "3.xml");
    assertThat(manifest.demo().texts()).containsExactly("4.xml", "5.xml");
  }

  @Test
  void filesHaveTheRoleThatTheManifestGivesThem() {
    Manifest manifest =
        manifest(
            "{'data': ['views/a.xml', './/views//b.xml', 'x/../c.csv', 'both.xml'],"
                + " 'demo': ['demo.xml', 'both.xml']}");

    assertThat(manifest.roleOf("views/a.xml")).isEqualTo(FileRole.DATA);
    assertThat(manifest.roleOf("views/b.xml")).isEqualTo(FileRole.DATA);
    assertThat(manifest.roleOf("c.csv")).isEqualTo(FileRole.DATA);
    assertThat(manifest.roleOf("both.xml")).isEqualTo(FileRole.DATA);
    assertThat(manifest.roleOf("demo.xml")).isEqualTo(FileRole.DEMO);
    assertThat(manifest.roleOf("static/src/xml/t.xml")).isEqualTo(FileRole.TEMPLATE);
    assertThat(manifest.roleOf("views/other.xml")).isEqualTo(FileRole.OTHER);
  }

  @Test
  void knowsHooksExternalDependenciesAndAnyOtherList() {
    Manifest manifest =
        manifest(
            "{'post_init_hook': 'setup', 'qweb': ['static/x.xml'],"
                + " 'external_dependencies': {'python': ['lxml'], 'bin': ['git']}}");

    assertThat(manifest.hook("post_init_hook").known()).contains("setup");
    assertThat(manifest.hook("pre_init_hook").known()).isEmpty();
    assertThat(manifest.externalPython().texts()).containsExactly("lxml");
    assertThat(manifest.externalPrograms().texts()).containsExactly("git");
    assertThat(manifest.list("qweb").texts()).containsExactly("static/x.xml");
    assertThat(manifest.value("qweb")).isPresent();
  }

  private static Manifest manifest(String text) {
    return Parsing.manifest(new FilePath("addons-1", "sale/__manifest__.py"), text);
  }
}
