package org.odooanalyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConfigurationProblemsTest {
  @Test
  void unknownKeysAreWarningsWithASuggestion() {
    assertProblems(
        """
        odoo_path = "/opt/odoo"
        [[config]]
        addon_path = ["/a"]
          diag_missing_import = "all"
        python = "python3"
        wholly_unlike_others = 1
        [configs]
        """,
        "1:1: warning \"odoo_path\" has no effect here; put it below [[config]]",
        "3:1: warning unknown key \"addon_path\"; did you mean \"addons_paths\"?",
        "4:3: warning unknown key \"diag_missing_import\"; did you mean \"diag_missing_imports\"?",
        "5:1: warning unknown key \"python\"; did you mean \"python_path\"?",
        "6:1: warning unknown key \"wholly_unlike_others\"",
        "7:1: warning unknown key \"configs\"; did you mean \"config\"?");
  }

  @Test
  void valuesOfTheWrongKindAreErrors() {
    assertProblems(
        """
        [[config]]
        name = 1
        odoo_path = ["/opt/odoo"]
        addons_paths = "/a"
        additional_stubs = ["a", 2]
        file_cache = "true"
        auto_refresh_delay = 1.5
        diagnostic_settings = "Error"
        diagnostic_filters = { paths = ["*"] }
        """,
        "2:1: error \"name\" is a whole number; write a text in quotes",
        "3:1: error \"odoo_path\" is a list; write a text in quotes",
        "4:1: error \"addons_paths\" is a text; write a list of texts in brackets",
        "5:21: warning \"additional_stubs\" has no effect, as there is no /w/a",
        "5:26: error \"additional_stubs[]\" is a whole number; write a text in quotes",
        "6:1: error \"file_cache\" is a text; write true or false, without quotes",
        "7:1: error \"auto_refresh_delay\" is a date or a fraction;"
            + " write a whole number of milliseconds",
        "8:1: error \"diagnostic_settings\" is a text;"
            + " write a table such as { OLS02001 = \"Disabled\" }",
        "9:1: error \"diagnostic_filters\" is a table;"
            + " write [[config.diagnostic_filters]] and its keys");
  }

  @Test
  void valuesThatAreNoChoiceAreErrors() {
    assertProblems(
        """
        [[config]]
        diag_missing_imports = "some"
        addons_merge = "add"
        auto_refresh_delay = 10
        python_path = ""
        [config.diagnostic_settings]
        OLS02001 = "Off"
        OLS02002 = 3
        W0611 = "Error"
        """,
        "2:1: error \"diag_missing_imports\" cannot be \"some\";"
            + " choose one of none, only_odoo, all",
        "3:1: error \"addons_merge\" cannot be \"add\"; choose one of merge, override",
        "4:1: warning \"auto_refresh_delay\" is between 1000 and 15000 milliseconds;"
            + " 1000 is used",
        "5:1: warning \"python_path\" is empty and has no effect",
        "7:1: error \"OLS02001\" cannot be \"Off\";"
            + " choose one of Error, Warning, Info, Hint, Disabled",
        "8:1: error \"OLS02002\" cannot be a whole number;"
            + " choose one of Error, Warning, Info, Hint, Disabled",
        "9:1: error \"W0611\" is no code of a rule; write one such as OLS02001");
  }

  @Test
  void filtersAreChecked() {
    assertProblems(
        """
        [[config]]
        [[config.diagnostic_filters]]
        codes = ["OLS0[1"]
        paths = ["*"]
        path = ["*"]
        types = ["Error", "Disabled"]
        path_type = "out"
        [[config.diagnostic_filters]]
        codes = ["OLS01"]
        """,
        "3:10: error \"OLS0[1\" is no regular expression: unclosed character class",
        "5:1: warning unknown key \"path\" of a filter; did you mean \"paths\"?",
        "6:19: error \"types\" cannot hold \"Disabled\"; choose from Error, Warning, Info, Hint",
        "7:1: error \"path_type\" is one of in, not_in",
        "8:1: error a filter needs \"paths\", a list of globs");
  }

  @Test
  void aProfileIsATableInAList() {
    assertProblems(
        "[config]\nname = \"a\"\n",
        "1:1: error the profiles are a list; write [[config]], in two brackets");
    assertProblems(
        "config = [1]\n", "1:11: error a profile is a table; write [[config]] and its keys below");
  }

  @Test
  void whatIsNoTomlIsAnErrorAtItsPlace() {
    LoadedConfiguration loaded =
        new LittleDisk().file("/w/odools.toml", "[[config]]\nname = \n").read("/w");

    assertThat(LittleDisk.described(loaded))
        .singleElement()
        .asString()
        .startsWith("/w/odools.toml:2:8: error this is no TOML: ");
  }

  @Test
  void theProblemsOfAFileOfSeveralFoldersAreToldOnce() {
    LittleDisk disk = new LittleDisk().file("/w/odools.toml", "[[config]]\nnam = \"a\"\n");

    assertThat(LittleDisk.described(disk.read("/w/a", "/w/b")))
        .containsExactly("/w/odools.toml:2:1: warning unknown key \"nam\"; did you mean \"name\"?");
  }

  private static void assertProblems(String toml, String... problems) {
    LoadedConfiguration loaded = new LittleDisk().file("/w/odools.toml", toml).read("/w");

    assertThat(LittleDisk.described(loaded))
        .map(problem -> problem.replace("/w/odools.toml:", ""))
        .containsExactly(problems);
  }
}
