package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.text.FilePath;

final class DiscoveryTest {
  @TempDir private Path folder;
  private LittleTree tree;

  @BeforeEach
  void makeTree() throws IOException {
    tree = new LittleTree(folder.toRealPath());
  }

  @Test
  void findsACheckoutWithItsTwoFoldersOfAddons() throws IOException {
    tree.odoo("src").addons("src/addons/sale", "src/addons/account").files("src/odoo-bin");

    ProjectFiles files = tree.discover("src");

    assertThat(names(files)).containsExactly("base", "account", "sale");
    assertThat(files.addonsDirectories())
        .map(FilePath::toString)
        .containsExactly("odoo:odoo/addons", "odoo:addons");
    assertThat(files.roots().roots()).containsExactly(new Roots.Root("odoo", tree.path("src")));
    assertThat(files.release()).contains(new FilePath("odoo", "odoo/release.py"));
    assertThat(files.framework())
        .map(FilePath::path)
        .containsExactly("odoo/models.py", "odoo/release.py");
  }

  @Test
  void findsOdooByItsPackageItsProgramAndItsEnvironment() throws IOException {
    tree.odoo("venv/lib/python3.12/site-packages")
        .odoo("src")
        .files("src/odoo-bin", "venv/pyvenv.cfg");

    for (String path : List.of("src", "src/odoo", "src/odoo-bin")) {
      assertThat(tree.discover(path).roots().directory("odoo")).as(path).contains(tree.path("src"));
    }
    assertThat(tree.discover("venv").roots().directory("odoo"))
        .contains(tree.path("venv/lib/python3.12/site-packages"));
  }

  @Test
  void findsOdooByTheAddonsPathAlone() throws IOException {
    tree.odoo("src").addons("src/addons/sale", "own/mine");

    assertThat(names(tree.discover("", "own", "src/addons")))
        .containsExactly("base", "mine", "sale");
    assertThat(names(tree.discover("", "src/odoo/addons"))).containsExactly("base", "sale");
    assertThat(tree.discover("", "own").release()).isEmpty();
  }

  @Test
  void searchesFoldersInTheOrderOfTheServer() throws IOException {
    tree.odoo("src").addons("src/addons/sale", "b/sale", "b/z", "a/sale");

    ProjectFiles files = tree.discover("src", "b", "a");

    assertThat(files.addons())
        .map(addon -> addon.directory().toString())
        .containsExactly(
            "odoo:odoo/addons/base",
            "addons-1:sale",
            "addons-1:z",
            "addons-2:sale",
            "odoo:addons/sale");
  }

  @Test
  void takesAFolderThatIsGivenTwiceOnce() throws IOException {
    tree.odoo("src").addons("src/addons/sale", "own/mine").link("same", tree.path("own"));

    ProjectFiles files = tree.discover("src", "src/odoo/addons", "src/addons", "own", "same");

    assertThat(files.addonsDirectories())
        .map(FilePath::toString)
        .containsExactly("odoo:odoo/addons", "odoo:addons", "addons-3:");
  }

  @Test
  void sortsTheFilesOfAnAddonByKind() throws IOException {
    tree.addons("own/sale")
        .files(
            "own/sale/models/sale.py",
            "own/sale/views/sale.xml",
            "own/sale/security/ir.model.access.csv",
            "own/sale/static/src/xml/t.xml",
            "own/sale/static/src/lib/kept.xml",
            "own/sale/static/lib/left_out.xml",
            "own/sale/static/scripts/left_out.py",
            "own/sale/static/left_out.csv",
            "own/sale/.hidden/left_out.py",
            "own/sale/models/__pycache__/left_out.pyc",
            "own/sale/node_modules/left_out.py",
            "own/sale/migrations/1.2/pre-x.py",
            "own/sale/fast.cpython-311-x86_64-linux-gnu.so",
            "own/sale/README.rst");

    AddonFiles sale = tree.discover("", "own").addons().get(0);

    assertThat(sale.manifest()).isEqualTo(new FilePath("addons-1", "sale/__manifest__.py"));
    assertThat(sale.python())
        .map(sale::pathInAddon)
        .containsExactly("__init__.py", "migrations/1.2/pre-x.py", "models/sale.py");
    assertThat(sale.xml())
        .map(sale::pathInAddon)
        .containsExactly("static/src/lib/kept.xml", "static/src/xml/t.xml", "views/sale.xml");
    assertThat(sale.csv()).map(sale::pathInAddon).containsExactly("security/ir.model.access.csv");
    assertThat(sale.compiled()).hasSize(1);
  }

  @Test
  void followsSymbolicLinksButNotInCircles() throws IOException {
    tree.addons("elsewhere/real")
        .files("elsewhere/real/models/a.py")
        .addons("own/plain")
        .link("own/linked", tree.path("elsewhere/real"))
        .link("own/linked/models/again", tree.path("elsewhere/real"))
        .link("own/linked/self", Path.of("self"))
        .link("own/linked/nowhere.py", Path.of("absent.py"))
        .link("own/dangling", Path.of("absent"));

    ProjectFiles files = tree.discover("", "own");

    assertThat(names(files)).containsExactly("linked", "plain");
    assertThat(files.addons().get(0).python())
        .map(FilePath::path)
        .containsExactly("linked/__init__.py", "linked/models/a.py", "linked/nowhere.py");
    assertThat(FileReader.read(files.roots(), new FilePath("addons-1", "linked/nowhere.py")))
        .isInstanceOf(FileContent.Unreadable.class);
  }

  @Test
  void manyLinksToEachOtherEndAtABound() throws IOException {
    tree.addons("own/knot");
    for (int i = 0; i < 9; i++) {
      for (int j = 0; j < 9; j++) {
        if (i != j) {
          tree.link("own/knot/d" + i + "/to" + j, tree.path("own/knot/d" + j));
        }
      }
    }

    ProjectFiles files = tree.discover("", "own");

    assertThat(files.unreadable())
        .hasSizeBetween(1, 9)
        .allMatch(folder -> folder.reason().contains("too many ways"));
    assertThat(names(files)).containsExactly("knot");
  }

  @Test
  void namesOfAddonsCanBeAnything() throws IOException {
    tree.addons("own/with space", "own/döner", "own/my-addon", "own/a.b", "own/销售");

    assertThat(names(tree.discover("", "own")))
        .containsExactlyInAnyOrder("with space", "döner", "my-addon", "a.b", "销售");
  }

  @Test
  void aFolderWithoutManifestIsNoAddonButCanBeImported() throws IOException {
    tree.odoo("src").addons("own/sale").files("own/library/__init__.py", "own/library/x.py");

    ProjectFiles files = tree.discover("src", "own");

    assertThat(names(files)).containsExactly("base", "sale");
    assertThat(files.otherFolders()).containsExactly(new FilePath("addons-1", "library"));
    assertThat(world(files).tree().list(new FilePath("addons-1", "library")))
        .hasValueSatisfying(
            listing -> assertThat(listing.modules()).containsExactlyInAnyOrder("__init__", "x"));
    assertThat(world(files).tree().list(new FilePath("addons-1", "absent"))).isEmpty();
  }

  @Test
  void aFolderOfAnAddonIsAPackageEvenWithoutAnyPythonFile() throws IOException {
    tree.odoo("src").addons("own/sale").files("own/sale/data/x.xml");

    ImportResolver resolver =
        new ImportResolver(world(tree.discover("src", "own")), ModuleNames.NONE);
    FilePath from = new FilePath("addons-1", "sale/__init__.py");

    assertThat(resolver.resolveModule(from, "odoo.addons.sale.data"))
        .isEqualTo(
            new Resolution.Resolved(
                new Resolution.Target.NamespacePackage(
                    List.of(new FilePath("addons-1", "sale/data"))),
                List.of(new FilePath("addons-1", "sale/__init__.py"))));
    assertThat(resolver.resolveModule(from, "odoo.addons.sale.date"))
        .isEqualTo(new Resolution.Missing("odoo.addons.sale.date"));
  }

  @Test
  void theOlderNameOfAManifestCountsWhenItIsAlone() throws IOException {
    tree.files("own/old/__openerp__.py", "own/both/__openerp__.py", "own/both/__manifest__.py");

    assertThat(tree.discover("", "own").addons())
        .map(addon -> addon.manifest().name())
        .containsExactly("__manifest__.py", "__openerp__.py");
  }

  @Test
  void theInitOfTheAddonsPackageBelongsToTheFramework() throws IOException {
    tree.odoo("src").files("src/odoo/addons/__init__.py", "src/odoo/tools/x.py");

    assertThat(tree.discover("src").framework())
        .map(FilePath::path)
        .containsExactly(
            "odoo/addons/__init__.py", "odoo/models.py", "odoo/release.py", "odoo/tools/x.py");
  }

  @Test
  void aFolderThatCannotBeListedIsAValue() throws IOException {
    tree.addons("own/sale").files("own/sale/secret/x.py", "own/sale/models/a.py");
    Path secret = tree.path("own/sale/secret");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("an administrator may read all").isFalse();

    ProjectFiles files = tree.discover("", "own");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));

    assertThat(files.unreadable())
        .containsExactly(
            new ProjectFiles.UnreadableFolder(
                new FilePath("addons-1", "sale/secret"), "its permissions do not allow it"));
    assertThat(files.addons().get(0).python()).hasSize(2);
  }

  @Test
  void wrongFoldersOfOdooAreExplained() throws IOException {
    tree.odoo("work/src").files("work/src/odoo/tools/x.py", "empty/x");

    wrong("odooPath", "there is no", () -> tree.discover("absent"));
    wrong("odooPath", "did you mean " + tree.path("work/src"), () -> tree.discover("work"));
    wrong(
        "odooPath",
        "did you mean " + tree.path("work/src"),
        () -> tree.discover("work/src/odoo/tools"));
    wrong("odooPath", "holds odoo/release.py", () -> tree.discover("empty"));
  }

  @Test
  void wrongFoldersOfAddonsAreExplained() throws IOException {
    tree.addons("own/sale").files("own/sale/models/x.py", "top/x", "empty/x");
    tree.addons("top/addons/mine");

    wrong("addonsPath", "there is no folder", () -> tree.discover("", "absent"));
    wrong("addonsPath", "is an addon itself", () -> tree.discover("", "own/sale"));
    wrong(
        "addonsPath",
        "did you mean " + tree.path("own"),
        () -> tree.discover("", "own/sale/models"));
    wrong("addonsPath", "did you mean " + tree.path("top/addons"), () -> tree.discover("", "top"));
    wrong("addonsPath", "no folder in", () -> tree.discover("", "empty"));
    wrong("addonsPath", "give a folder", () -> tree.discover(""));
  }

  private static void wrong(String parameter, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidConfigurationException.class,
            exception -> assertThat(exception.parameter()).isEqualTo(parameter))
        .hasMessageContaining(message);
  }

  private static List<String> names(ProjectFiles files) {
    return files.addons().stream().map(AddonFiles::name).toList();
  }

  private static PythonWorld world(ProjectFiles files) {
    return files.world(null, new DiskTree(files.roots()));
  }
}
