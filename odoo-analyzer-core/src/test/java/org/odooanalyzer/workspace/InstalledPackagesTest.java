package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.text.FilePath;

final class InstalledPackagesTest {
  private static final String SITE = "venv/lib/python3.11/site-packages";

  @TempDir private Path folder;
  private LittleTree tree;

  @BeforeEach
  void makeTree() throws IOException {
    tree = new LittleTree(folder.toRealPath());
  }

  @Test
  void aVirtualEnvironmentIsKnownByItsFolderItsProgramAndItsPackages() throws IOException {
    tree.files("venv/bin/python", SITE + "/x.py")
        .write("venv/pyvenv.cfg", "home = /usr/bin\nversion = 3.11.2\n");

    for (String path : List.of("venv", "venv/bin", "venv/bin/python", SITE)) {
      assertThat(search(path)).as(path).containsExactly(tree.path(SITE));
    }
  }

  @Test
  void anEnvironmentMaySeeThePackagesOfTheSystemOfItsVersion() throws IOException {
    tree.files(
            "venv/bin/python",
            SITE + "/x.py",
            "usr/lib/python3/dist-packages/y.py",
            "usr/lib/python3.9/site-packages/y.py",
            "usr/local/lib/python3.11/dist-packages/y.py",
            "home/.local/lib/python3.11/site-packages/z.py")
        .write(
            "venv/pyvenv.cfg",
            "home = "
                + tree.path("usr/bin")
                + "\ninclude-system-site-packages = TRUE\nversion = 3.11.2\n");

    assertThat(search("venv"))
        .containsExactly(
            tree.path(SITE),
            tree.path("home/.local/lib/python3.11/site-packages"),
            tree.path("usr/local/lib/python3.11/dist-packages"),
            tree.path("usr/lib/python3/dist-packages"));
  }

  @Test
  void theVersionOfAnInterpreterIsInItsRealName() throws IOException {
    tree.files(
            "usr/bin/python3.11",
            "usr/lib/python3.11/site-packages/x.py",
            "usr/lib/python3.12/site-packages/x.py")
        .link("usr/bin/python3", Path.of("python3.11"));

    assertThat(search("usr/bin/python3"))
        .containsExactly(tree.path("usr/lib/python3.11/site-packages"));
  }

  @Test
  void pathFilesAddFoldersAndNames() throws IOException {
    tree.files(SITE + "/a.py", "src/one/one_mod.py", "src/two/two/__init__.py", "src/three.py")
        .write(SITE + "/one.pth", "# comment\n\n" + tree.path("src/one") + "\n/nowhere/at/all\n")
        .write(
            SITE + "/two.pth", "import __editable___two_finder; __editable___two_finder.install()")
        .write(
            SITE + "/__editable___two_finder.py",
            "import sys\nMAPPING: dict[str, str] = {'two': '"
                + tree.path("src/two/two")
                + "', 'three': '"
                + tree.path("src/three")
                + "'}\nNAMESPACES: dict[str, list[str]] = {}\n");
    ProjectFiles files = project(SITE);

    assertThat(resolve(files, "one_mod")).isInstanceOf(Resolution.Resolved.class);
    assertThat(resolve(files, "two").file()).map(FilePath::name).contains("__init__.py");
    assertThat(resolve(files, "three").file()).map(FilePath::name).contains("three.py");
    assertThat(resolve(files, "four")).isEqualTo(new Resolution.Missing("four"));
  }

  @Test
  void unknownCodeInAPathFileLeavesTheEnvironmentOpen() throws IOException {
    tree.files(SITE + "/a.py").write(SITE + "/x.pth", "import strange_finder; install()\n");

    assertThat(project(SITE).environment().isOpen()).isTrue();
  }

  @Test
  void wellKnownCodeInAPathFileLeavesItClosed() throws IOException {
    tree.files(SITE + "/a.py")
        .write(SITE + "/distutils-precedence.pth", "import os; var = 'X'\n")
        .write(SITE + "/google-nspkg.pth", "import sys, types, os;has_mfs = True\n");

    assertThat(project(SITE).environment().isOpen()).isFalse();
  }

  @Test
  void packagesAreListedAsPythonSeesThem() throws IOException {
    tree.files(
        SITE + "/plain/__init__.py",
        SITE + "/fast.cpython-311-x86_64-linux-gnu.so",
        SITE + "/space/inner.py",
        SITE + "/typed-stubs/__init__.pyi",
        SITE + "/Plain-1.0.dist-info/METADATA");
    ProjectFiles files = project(SITE);

    assertThat(resolve(files, "plain")).isInstanceOf(Resolution.Resolved.class);
    assertThat(resolve(files, "space.inner").file()).isPresent();
    assertThat(resolve(files, "fast"))
        .isEqualTo(new Resolution.Resolved(new Resolution.Target.Library("fast"), List.of()));
    assertThat(resolve(files, "typed"))
        .isEqualTo(new Resolution.Unknown("only its types are installed"));
    assertThat(resolve(files, "absent")).isEqualTo(new Resolution.Missing("absent"));
  }

  @Test
  void odooAndAddonsCanBeInstalledAsPackages() throws IOException {
    tree.odoo(SITE)
        .addons("other/odoo/addons/installed", "own/mine")
        .write(SITE + "/other.pth", tree.path("other") + "\n");

    ProjectFiles files = Discovery.discover(tree.options("", List.of("own"), SITE));

    assertThat(files.addons())
        .map(addon -> addon.directory().toString())
        .containsExactly("odoo:odoo/addons/base", "odoo-addons-2:installed", "addons-1:mine");
  }

  @Test
  void aWrongPathOfPythonIsExplained() throws IOException {
    tree.addons("own/mine").files("bin/python", "empty/x");

    for (String path : List.of("absent", "bin/python", "empty")) {
      assertThatThrownBy(() -> project(path))
          .as(path)
          .isInstanceOfSatisfying(
              InvalidConfigurationException.class,
              exception -> assertThat(exception.parameter()).isEqualTo("pythonPath"))
          .hasMessageContaining("give an interpreter");
    }
  }

  private ProjectFiles project(String python) throws IOException {
    tree.addons("own/mine");
    return Discovery.discover(tree.options("", List.of("own"), python));
  }

  private List<Path> search(String python) throws IOException {
    ProjectFiles files = project(python);
    return files.environment().searchPath().stream()
        .map(path -> files.roots().directory(path.root()).orElseThrow())
        .toList();
  }

  private static Resolution resolve(ProjectFiles files, String module) {
    return new ImportResolver(
            files.world(new OdooVersion(19, 0), new DiskTree(files.roots())), ModuleNames.NONE)
        .resolveModule(new FilePath("addons-1", "mine/__init__.py"), module);
  }
}
