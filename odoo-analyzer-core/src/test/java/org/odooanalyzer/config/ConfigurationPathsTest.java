package org.odooanalyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.config.ConfigurationRequest.WorkspaceFolder;

final class ConfigurationPathsTest {
  @Test
  void templatesStandForFoldersOfTheWorkspaceAndTheUser() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/home/me/odoo")
            .folder("/w/shop/addons")
            .folder("/w/lib/addons")
            .file(
                "/w/odools.toml",
                """
                [[config]]
                odoo_path = "${userHome}/odoo"
                addons_paths = ["${workspaceFolder}/addons", "${workspaceFolder:lib}/addons"]
                """);

    LoadedConfiguration loaded = disk.read("/w/shop", "/w/lib");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.configuration().odooPath()).isEqualTo(Path.of("/home/me/odoo"));
    assertThat(loaded.configuration().addonsPaths())
        .containsExactly(Path.of("/w/shop/addons"), Path.of("/w/lib/addons"));
  }

  @Test
  void templatesWithoutAValueAreProblems() {
    LittleDisk disk =
        new LittleDisk()
            .file(
                "/w/a/shop/odools.toml",
                """
                [[config]]
                odoo_path = "${version}/odoo"
                stdlib = "${userHom}/std"
                addons_paths = [
                  "${workspaceFolder:other}",
                  "${workspaceFolder:shop}",
                  "${detectVersion}",
                ]
                """);

    assertThat(LittleDisk.described(disk.read("/w/a/shop", "/w/b/shop")))
        .map(problem -> problem.replace("/w/a/shop/odools.toml:", ""))
        .containsExactly(
            "2:1: warning \"${version}\" has no value; set \"$version\"",
            "3:1: error nothing is called \"${userHom}\"; did you mean \"userHome\"?",
            "5:3: warning \"${workspaceFolder:other}\" has no value,"
                + " as no workspace folder, or more than one, has this name",
            "6:3: warning \"${workspaceFolder:shop}\" has no value,"
                + " as no workspace folder, or more than one, has this name",
            "7:3: error \"${detectVersion}\" has a place only at the end of \"$base\"");
  }

  @Test
  void aPathThatIsNotThereIsAWarning() {
    LittleDisk disk =
        new LittleDisk()
            .file(
                "/w/odools.toml",
                """
                [[config]]
                odoo_path = "../odoo"
                addons_paths = ["addons", "lib*"]
                python_path = "venv/bin/python"
                """);

    LoadedConfiguration loaded = disk.read("/w");

    assertThat(loaded.hasErrors()).isFalse();
    assertThat(LittleDisk.described(loaded))
        .containsExactly(
            "/w/odools.toml:2:1: warning \"odoo_path\" has no effect, as there is no /odoo",
            "/w/odools.toml:3:17: warning \"addons_paths\" has no effect,"
                + " as there is no /w/addons",
            "/w/odools.toml:3:27: warning \"addons_paths\" has no effect, as there is no /w/lib*",
            "/w/odools.toml:4:1: warning \"python_path\" has no effect,"
                + " as there is no /w/venv/bin/python");
  }

  @Test
  void aPythonPathIsACommandOrAFile() {
    LittleDisk disk =
        new LittleDisk()
            .file("/w/venv/bin/python", "")
            .file("/w/odools.toml", "[[config]]\npython_path = \"venv/bin/python\"\n");

    assertThat(disk.read("/w").configuration().pythonPath()).isEqualTo("/w/venv/bin/python");
  }

  @Test
  void globsStandForTheFoldersThatAreThere() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/w/oca/sale/x")
            .folder("/w/oca/stock")
            .folder("/w/deep/one/addons")
            .folder("/w/deep/.git/addons")
            .folder("/w/v[1]")
            .file(
                "/w/odools.toml",
                "[[config]]\naddons_paths = [\"oca/s*\", \"deep/**/addons\", \"v[1]\"]\n");

    assertThat(disk.read("/w").configuration().addonsPaths())
        .containsExactly(
            Path.of("/w/oca/sale"),
            Path.of("/w/oca/stock"),
            Path.of("/w/deep/one/addons"),
            Path.of("/w/v[1]"));
  }

  @Test
  void aGlobOverAWholeDiskIsCutShort() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/w/a")
            .file("/w/odools.toml", "[[config]]\naddons_paths = [\"/x/**/addons\"]\n");
    ConfigurationFiles endless =
        new ConfigurationFiles() {
          @Override
          public Optional<String> read(Path file) {
            return disk.read(file);
          }

          @Override
          public boolean isDirectory(Path path) {
            return path.equals(Path.of("/x"));
          }

          @Override
          public boolean isFile(Path path) {
            return false;
          }

          @Override
          public List<String> directories(Path directory) {
            return List.of("a", "b", "c");
          }
        };

    LoadedConfiguration loaded =
        ConfigurationReader.read(
            new ConfigurationRequest(
                List.of(WorkspaceFolder.of(Path.of("/w"))), null, null, Path.of("/home/me")),
            endless);

    assertThat(LittleDisk.described(loaded))
        .containsExactly(
            "/w/odools.toml:2:17: warning \"/x/**/addons\" looks into too many folders"
                + " and was cut short; narrow it");
  }

  @Test
  void aVersionIsATextAFolderOrAManifest() {
    String paths = "addons_paths = [\"/odoo/${version}\"]\n";
    LittleDisk disk =
        new LittleDisk()
            .folder("/odoo/17.0")
            .folder("/w/b/18.0")
            .folder("/odoo/18.0")
            .folder("/odoo/16.0")
            .file("/w/c/shop/__manifest__.py", "{'name': 'x', 'version': '16.0.1.2.3'}")
            .file("/w/a/odools.toml", "[[config]]\n\"$version\" = \"17.0\"\n" + paths)
            .file(
                "/w/b/odools.toml",
                "[[config]]\n\"$version\" = \"${workspaceFolder}/18.0\"\n" + paths)
            .file(
                "/w/c/odools.toml",
                "[[config]]\n\"$version\" = \"shop/__manifest__.py\"\n" + paths);

    assertThat(disk.read("/w/a").configuration().addonsPaths())
        .containsExactly(Path.of("/odoo/17.0"));
    assertThat(disk.read("/w/b").configuration().addonsPaths())
        .containsExactly(Path.of("/odoo/18.0"));
    assertThat(disk.read("/w/c").configuration().addonsPaths())
        .containsExactly(Path.of("/odoo/16.0"));
  }

  @Test
  void aManifestWithoutAVersionIsAnError() {
    LittleDisk disk =
        new LittleDisk()
            .file("/w/shop/__manifest__.py", "{'name': 'x', 'version': '1'}")
            .file("/w/odools.toml", "[[config]]\n\"$version\" = \"shop/__manifest__.py\"\n");

    assertThat(LittleDisk.described(disk.read("/w")))
        .containsExactly(
            "/w/odools.toml:2:1: error /w/shop/__manifest__.py has no \"version\""
                + " that starts with a series such as 17.0");
  }

  @Test
  void theVersionIsDetectedFromWhereTheWorkspaceFolderIs() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/home/me/src/17.0/odoo")
            .folder("/home/me/src/17.0/extra-17.0")
            .file(
                "/home/me/odools.toml",
                """
                [[config]]
                "$base" = "${userHome}/src/${detectVersion}"
                odoo_path = "${base}/odoo"
                addons_paths = ["${base}/extra-${version}"]
                """);

    LoadedConfiguration loaded = disk.read("/home/me/src/17.0/shop");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.configuration().odooPath()).isEqualTo(Path.of("/home/me/src/17.0/odoo"));
    assertThat(loaded.configuration().addonsPaths())
        .containsExactly(Path.of("/home/me/src/17.0/extra-17.0"));
    assertThat(disk.read("/home/me/other").problems())
        .extracting(ConfigurationProblem::message)
        .contains(
            "\"$base\" speaks of folders below /home/me/src," + " but /home/me/other is not there");
  }

  @Test
  void oneProfilePerVersionIsMadeOfATemplate() {
    LittleDisk disk =
        new LittleDisk()
            .folder("/odoo/16.0/addons")
            .folder("/odoo/saas~17.4/addons")
            .folder("/odoo/notes")
            .file(
                "/w/odools.toml",
                """
                [[config]]
                name = "all"
                "$version" = "/odoo/${splitVersion}"
                addons_paths = ["/odoo/${version}/addons"]
                """);

    LoadedConfiguration loaded = disk.readProfile("all-saas~17.4", "/w");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.configuration().addonsPaths())
        .containsExactly(Path.of("/odoo/saas~17.4/addons"));
    assertThat(LittleDisk.described(disk.readProfile("all", "/w")))
        .containsExactly(
            "/w/odools.toml:3:1: error the profile \"all\" only stands for one profile per version;"
                + " choose one of all-16.0, all-saas~17.4");
  }
}
