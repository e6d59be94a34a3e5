package org.odooanalyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigurationReaderTest {
  @Test
  void aProjectWithoutFilesHasTheDefaults() {
    LoadedConfiguration loaded = new LittleDisk().read("/home/dev/shop");

    assertThat(loaded.configuration()).isEqualTo(Configuration.DEFAULT);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.files()).isEmpty();
  }

  @Test
  void everyKeyIsRead() {
    LoadedConfiguration loaded =
        new LittleDisk()
            .folder("/opt/odoo")
            .folder("/home/dev/shop/addons")
            .folder("/home/dev/stubs")
            .folder("/home/dev/stdlib")
            .file(
                "/home/dev/shop/odools.toml",
                """
                [[config]]
                name = "default"
                odoo_path = "/opt/odoo"
                addons_paths = ["addons"]
                python_path = "python3.12"
                additional_stubs = ["../stubs"]
                stdlib = "../stdlib"
                no_typeshed_stubs = true
                file_cache = false
                diag_missing_imports = "only_odoo"
                ac_filter_model_names = false
                auto_refresh_delay = 2000
                additional_languages = ["fr_BE"]
                tsserver_command = "tsserver"
                ts_check = true

                [config.diagnostic_settings]
                OLS02001 = "Disabled"
                OLS05003 = "Hint"
                """)
            .read("/home/dev/shop");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.configuration())
        .usingRecursiveComparison()
        .isEqualTo(
            new Configuration(
                "default",
                Path.of("/opt/odoo"),
                List.of(Path.of("/home/dev/shop/addons")),
                false,
                "python3.12",
                Path.of("/home/dev/stdlib"),
                List.of(Path.of("/home/dev/stubs")),
                true,
                false,
                MissingImports.ONLY_ODOO,
                false,
                2000,
                List.of("fr_BE"),
                Map.of("OLS02001", DiagnosticSetting.DISABLED, "OLS05003", DiagnosticSetting.HINT),
                List.of()));
    assertThat(loaded.files()).containsExactly(Path.of("/home/dev/shop/odools.toml"));
  }

  @Test
  void theNearerFileWinsAndListsAddUp() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/home/dev/shop/addons")
            .folder("/home/dev/common")
            .folder("/opt/odoo")
            .file(
                "/home/dev/odools.toml",
                """
                [[config]]
                odoo_path = "/opt/odoo"
                addons_paths = ["common", "shop/addons"]
                auto_refresh_delay = 5000
                [config.diagnostic_settings]
                OLS02001 = "Error"
                OLS05003 = "Error"
                """)
            .file(
                "/home/dev/shop/odools.toml",
                """
                [[config]]
                addons_paths = ["addons"]
                auto_refresh_delay = 6000
                [config.diagnostic_settings]
                OLS02001 = "Info"
                """);

    Configuration configuration = disk.read("/home/dev/shop").configuration();

    assertThat(configuration.odooPath()).isEqualTo(Path.of("/opt/odoo"));
    assertThat(configuration.addonsPaths())
        .containsExactly(Path.of("/home/dev/shop/addons"), Path.of("/home/dev/common"));
    assertThat(configuration.autoRefreshDelay()).isEqualTo(6000);
    assertThat(configuration.diagnosticSettings())
        .isEqualTo(Map.of("OLS02001", DiagnosticSetting.INFO, "OLS05003", DiagnosticSetting.ERROR));
  }

  @Test
  void aNearerFileMayOverrideAList() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/home/dev/shop/addons")
            .folder("/home/dev/common")
            .file("/home/dev/odools.toml", "[[config]]\naddons_paths = [\"common\"]\n")
            .file(
                "/home/dev/shop/odools.toml",
                "[[config]]\naddons_paths = [\"addons\"]\naddons_merge = \"override\"\n");

    assertThat(disk.read("/home/dev/shop").configuration().addonsPaths())
        .containsExactly(Path.of("/home/dev/shop/addons"));
  }

  @Test
  void aProfileHasWhatItExtends() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/a")
            .folder("/b")
            .file(
                "/home/dev/odools.toml",
                """
                [[config]]
                name = "base"
                addons_paths = ["/a"]
                file_cache = false

                [[config]]
                name = "middle"
                extends = "base"
                addons_paths = ["/b"]

                [[config]]
                name = "mine"
                extends = "middle"
                auto_refresh_delay = 3000
                """);

    Configuration mine = disk.readProfile("mine", "/home/dev").configuration();

    assertThat(mine.profile()).isEqualTo("mine");
    assertThat(mine.addonsPaths()).containsExactly(Path.of("/b"), Path.of("/a"));
    assertThat(mine.fileCache()).isFalse();
    assertThat(mine.autoRefreshDelay()).isEqualTo(3000);
    assertThat(disk.read("/home/dev").configuration()).isEqualTo(Configuration.DEFAULT);
  }

  @Test
  void addonsAreDetectedWhenNoneAreNamedOrWhenAskedFor() {
    LittleDisk none = new LittleDisk().file("/w/odools.toml", "[[config]]\n");
    LittleDisk empty = new LittleDisk().file("/w/odools.toml", "[[config]]\naddons_paths = []\n");
    LittleDisk both =
        new LittleDisk()
            .folder("/a")
            .file("/w/odools.toml", "[[config]]\naddons_paths = [\"$autoDetectAddons\", \"/a\"]\n");

    assertThat(none.read("/w").configuration().autoDetectAddons()).isTrue();
    assertThat(empty.read("/w").configuration().autoDetectAddons()).isFalse();
    assertThat(both.read("/w").configuration().autoDetectAddons()).isTrue();
    assertThat(both.read("/w").configuration().addonsPaths()).containsExactly(Path.of("/a"));
  }

  @Test
  void aFileOfAnOptionIsReadBesideThoseOfTheFolders() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/a")
            .folder("/w/b")
            .file("/etc/my.toml", "[[config]]\naddons_paths = [\"/a\"]\n")
            .file("/w/odools.toml", "[[config]]\naddons_paths = [\"b\"]\n");

    LoadedConfiguration loaded = disk.readWith("/etc/my.toml", "/w");

    assertThat(loaded.configuration().addonsPaths())
        .containsExactly(Path.of("/a"), Path.of("/w/b"));
    assertThat(LittleDisk.described(disk.readWith("/etc/gone.toml", "/w")))
        .containsExactly("/etc/gone.toml:1:1: error there is no such file");
  }

  @Test
  void severalFoldersAddUpTheirLists() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/w/a/addons")
            .folder("/w/b/addons")
            .file("/w/a/odools.toml", "[[config]]\naddons_paths = [\"addons\"]\n")
            .file("/w/b/odools.toml", "[[config]]\naddons_paths = [\"addons\"]\n");

    LoadedConfiguration loaded = disk.read("/w/a", "/w/b");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.configuration().addonsPaths())
        .containsExactly(Path.of("/w/a/addons"), Path.of("/w/b/addons"));
  }

  @Test
  void severalFoldersHaveToAgreeOnSingleValues() {
    LittleDisk disk =
        new LittleDisk()
            .file("/w/a/odools.toml", "[[config]]\nauto_refresh_delay = 2000\n")
            .file("/w/b/odools.toml", "[[config]]\n\nauto_refresh_delay = 3000\n");

    LoadedConfiguration loaded = disk.read("/w/a", "/w/b");

    assertThat(loaded.hasErrors()).isTrue();
    assertThat(LittleDisk.described(loaded))
        .containsExactly(
            "/w/b/odools.toml:3:1: error \"auto_refresh_delay\" is \"3000\" here and \"2000\" in"
                + " /w/a/odools.toml:2; give all workspace folders one value");
  }

  @Test
  void anUnknownProfileIsAnErrorThatListsTheKnownOnes() {
    LittleDisk disk =
        new LittleDisk()
            .file("/w/odools.toml", "[[config]]\nname = \"b\"\n[[config]]\nname = \"a\"\n");

    assertThat(LittleDisk.described(disk.readProfile("c", "/w")))
        .containsExactly(
            "/w/odools.toml:1:1: error there is no profile \"c\"; choose one of a, b, default");
  }

  @Test
  void whatAProfileExtendsHasToBeThere() {
    LittleDisk disk =
        new LittleDisk()
            .file("/w/odools.toml", "[[config]]\nextends = \"bas\"\n[[config]]\nname = \"base\"\n");

    assertThat(LittleDisk.described(disk.read("/w")))
        .containsExactly(
            "/w/odools.toml:2:1: error there is no profile \"bas\" to extend;"
                + " did you mean \"base\"?");
  }

  @Test
  void profilesMayNotExtendEachOtherInACircle() {
    LittleDisk disk =
        new LittleDisk()
            .file(
                "/w/odools.toml",
                """
                [[config]]
                extends = "a"
                [[config]]
                name = "a"
                extends = "default"
                """);

    assertThat(LittleDisk.described(disk.read("/w")))
        .containsExactly(
            "/w/odools.toml:5:1: error profiles extend each other in a circle: default, a");
  }
}
