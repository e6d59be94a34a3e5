package org.odooanalyzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.text.FilePath;

final class ImportResolverTest {
  private static final OdooVersion V14 = new OdooVersion(14, 0);
  private static final OdooVersion V19 = new OdooVersion(19, 0);

  private final Map<FilePath, String> files = new HashMap<>();
  private @Nullable FilePath odoo = new FilePath("odoo", "odoo");
  private PythonEnvironment environment = PythonEnvironment.UNKNOWN;

  @Test
  void findsModulesOfTheFramework() {
    framework();

    assertThat(from("sale/models/sale.py", "import odoo.models"))
        .isEqualTo("file odoo:odoo/models.py");
    assertThat(from("sale/models/sale.py", "from odoo import models"))
        .isEqualTo("file odoo:odoo/models.py");
    assertThat(from("sale/models/sale.py", "from odoo.models import Model"))
        .isEqualTo("name Model in odoo:odoo/models.py");
    assertThat(from("sale/models/sale.py", "from odoo.models import Modle"))
        .isEqualTo("missing odoo.models.Modle");
    assertThat(from("sale/models/sale.py", "import odoo.modles.x"))
        .isEqualTo("missing odoo.modles");
  }

  @Test
  void aModuleThatIsNoPackageHasNothingBelow() {
    framework();

    assertThat(from("sale/models/sale.py", "import odoo.models.sub"))
        .isEqualTo("missing odoo.models.sub");
  }

  @Test
  void theNamespaceOdooHasFourNamesThatOdooPutsThere() {
    framework();

    for (String name : List.of("_", "_lt", "SUPERUSER_ID", "Command")) {
      assertThat(from("sale/__init__.py", "from odoo import " + name)).isEqualTo("name " + name);
    }
    assertThat(from("sale/__init__.py", "from odoo import Comand"))
        .isEqualTo("missing odoo.Comand");
  }

  @Test
  void ofANewerOdooNothingOfTheNamespaceIsCertainlyMissing() {
    framework();

    assertThat(from(new OdooVersion(19, 1), "sale/__init__.py", "from odoo import anything"))
        .startsWith("unknown");
  }

  @Test
  void addonsOfAllFoldersAreInOnePackage() {
    framework();
    add("odoo:odoo/addons/base/__init__.py", "");
    add("addons-1:sale/__init__.py", "x = 1");

    assertThat(from("sale/__init__.py", "import odoo.addons.base"))
        .isEqualTo("file odoo:odoo/addons/base/__init__.py");
    assertThat(from("sale/__init__.py", "from odoo.addons import sale"))
        .isEqualTo("file addons-1:sale/__init__.py");
    assertThat(from("sale/__init__.py", "from odoo.addons.sale import x"))
        .isEqualTo("name x in addons-1:sale/__init__.py");
    assertThat(from("sale/__init__.py", "from odoo.addons.shop.models import x"))
        .isEqualTo("missing odoo.addons.shop");
  }

  @Test
  void relativeImportsStayInTheirOwnFolderEvenWhenAnotherAddonHidesIt() {
    framework();
    add("odoo:odoo/addons/sale/__init__.py", "");
    add("odoo:odoo/addons/sale/models/__init__.py", "");
    add("addons-1:sale/__init__.py", "from . import models");
    add("addons-1:sale/models/__init__.py", "");
    add("addons-1:sale/models/own.py", "a = 1");

    assertThat(from("sale/models/__init__.py", "from . import own"))
        .isEqualTo("file addons-1:sale/models/own.py");
    assertThat(from("sale/models/own.py", "from ..models.own import a"))
        .isEqualTo("name a in addons-1:sale/models/own.py");
    assertThat(from("sale/models/own.py", "from .. import nothing"))
        .isEqualTo("missing odoo.addons.sale.nothing");
    assertThat(from("sale/models/own.py", "from ... import sale"))
        .isEqualTo("file odoo:odoo/addons/sale/__init__.py");
    assertThat(from("sale/models/own.py", "from .....x import y")).startsWith("unknown");
  }

  @Test
  void foldersThatNoImportCanNameAreNoPackages() {
    add("addons-1:sale/__init__.py", "");
    add("addons-1:sale/migrations/1.2/pre-change.py", "");

    assertThat(from("sale/migrations/1.2/pre-change.py", "from . import other"))
        .startsWith("unknown");
  }

  @Test
  void aNameMayComeThroughStarsAndTheirCircles() {
    framework();
    add("addons-1:sale/__init__.py", "");
    add("addons-1:sale/a.py", "from .b import *");
    add("addons-1:sale/b.py", "from .a import *\nfrom .c import *");
    add("addons-1:sale/c.py", "found = 1");

    assertThat(from("sale/__init__.py", "from .a import found"))
        .isEqualTo("name found in addons-1:sale/a.py");
    assertThat(from("sale/__init__.py", "from .a import lost"))
        .isEqualTo("missing odoo.addons.sale.a.lost");
  }

  @Test
  void namesOfOpenModulesAreUnknown() {
    framework();
    add("addons-1:sale/__init__.py", "");
    add("addons-1:sale/lazy.py", "def __getattr__(name): ...");
    add("addons-1:sale/stars.py", "from unknown_library import *");
    add("addons-1:sale/tricks.py", "globals()['x'] = 1");
    add("addons-1:sale/update.py", "globals().update(x=1)");
    add("addons-1:sale/plain.py", "");

    for (String module : List.of("lazy", "stars", "tricks", "update")) {
      assertThat(from("sale/__init__.py", "from ." + module + " import x"))
          .as(module)
          .startsWith("unknown");
    }
    assertThat(from("sale/__init__.py", "from .plain import __file__")).startsWith("unknown");
    assertThat(from("sale/__init__.py", "from .plain import x")).startsWith("missing");
  }

  @Test
  void namesThatOnlyAFunctionBindsCount() {
    framework();
    add("addons-1:sale/__init__.py", "");
    add("addons-1:sale/cache.py", "def fill():\n    global cache\n    cache = 1\n");

    assertThat(from("sale/__init__.py", "from .cache import cache")).startsWith("name cache");
  }

  @Test
  void aPackageThatImportsAMissingSubmoduleDoesNotBindIt() {
    framework();
    add("addons-1:sale/__init__.py", "from . import gone, models");
    add("addons-1:sale/models.py", "");

    assertThat(from("sale/models.py", "from . import gone"))
        .isEqualTo("missing odoo.addons.sale.gone");
    assertThat(from("sale/models.py", "from . import models"))
        .isEqualTo("file addons-1:sale/models.py");
  }

  @Test
  void aBoundNameKnowsTheSubmoduleOfTheSameName() {
    framework();
    add("odoo:odoo/tools/__init__.py", "from .config import config");
    add("odoo:odoo/tools/config.py", "config = 1");

    Resolution resolution = resolve(V19, "sale/__init__.py", "from odoo.tools import config");

    assertThat(resolution)
        .isEqualTo(
            new Resolution.Resolved(
                new Resolution.Target.BoundName(
                    path("odoo:odoo/tools/__init__.py"),
                    "config",
                    path("odoo:odoo/tools/config.py")),
                List.of(path("odoo:odoo/tools/__init__.py"), path("odoo:odoo/tools/config.py"))));
  }

  @Test
  void theStandardLibraryIsKnownWithoutAnyPython() {
    for (String statement :
        List.of(
            "import os.path",
            "from collections.abc import Mapping",
            "import distutils.core",
            "import tomllib",
            "from __future__ import annotations",
            "import imp")) {
      assertThat(from("sale/__init__.py", statement)).as(statement).startsWith("library");
    }
  }

  @Test
  void withoutAnEnvironmentNoInstalledPackageIsMissing() {
    assertThat(from("sale/__init__.py", "import lxml.etree")).startsWith("unknown");
  }

  @Test
  void inAnEnvironmentPackagesAreFoundOrMissing() {
    environment = environment(false);
    add("python-1:lxml/__init__.py", "");
    add("python-1:lxml/builder.py", "");
    add("python-1:six.py", "");
    add("python-1:google/protobuf/__init__.py", "");
    add("python-2:google/auth/__init__.py", "");
    add("sale:x.py", "");

    assertThat(from("sale/__init__.py", "from lxml import builder"))
        .isEqualTo("file python-1:lxml/builder.py");
    assertThat(from("sale/__init__.py", "import google.auth"))
        .isEqualTo("file python-2:google/auth/__init__.py");
    assertThat(from("sale/__init__.py", "import google.protobuf"))
        .isEqualTo("file python-1:google/protobuf/__init__.py");
    assertThat(from("sale/__init__.py", "import lxlm.etree")).isEqualTo("missing lxlm");
    assertThat(from("sale/__init__.py", "import lxml.nothing")).startsWith("unknown");
    assertThat(from("sale/__init__.py", "from six.moves import x")).startsWith("unknown");
  }

  @Test
  void codeThatRunsAtStartMayProvideAnything() {
    environment = environment(true);

    assertThat(from("sale/__init__.py", "import anything")).startsWith("unknown");
  }

  @Test
  void namesThatAFinderMapsLeadElsewhere() {
    environment =
        new PythonEnvironment(true, List.of(), Map.of("mine", path("python-1:mine")), false);
    add("python-1:mine/__init__.py", "");

    assertThat(from("sale/__init__.py", "import mine")).isEqualTo("file python-1:mine/__init__.py");
  }

  @Test
  void aScriptFindsWhatLiesBesideItAndAPackageDoesNot() {
    environment = environment(false);
    add("addons-1:sale/__init__.py", "");
    add("addons-1:sale/models.py", "");
    add("addons-1:sale/scripts/run.py", "");
    add("addons-1:sale/scripts/common.py", "");

    assertThat(from("sale/scripts/run.py", "import common")).startsWith("unknown");
    assertThat(from("sale/__init__.py", "import models")).isEqualTo("missing models");
  }

  @Test
  void openerpIsOdooInOldVersionsOnly() {
    framework();
    add("odoo:odoo/__init__.py", "");

    assertThat(from(V14, "sale/__init__.py", "from openerp import models"))
        .isEqualTo("file odoo:odoo/models.py");
    assertThat(from(V14, "sale/__init__.py", "from openerp.addons.nowhere import x"))
        .isEqualTo("missing openerp.addons.nowhere");
    assertThat(from(V19, "sale/__init__.py", "from openerp import models")).startsWith("unknown");
  }

  @Test
  void whatOdooMakesAtItsStartIsUnknown() {
    framework();
    add("odoo:odoo/addons/base/__init__.py", "");

    assertThat(from("sale/__init__.py", "from odoo.upgrade import util")).startsWith("unknown");
    assertThat(from("sale/__init__.py", "import odoo.addons.base.maintenance.migrations.util"))
        .startsWith("unknown");
  }

  @Test
  void foldersThatAreNotLookedIntoAreUnknown() {
    framework();
    add("addons-1:sale/__init__.py", "");

    assertThat(from("sale/__init__.py", "from .static import x")).startsWith("unknown");
  }

  @Test
  void withoutOdooOnlyTheGivenAddonsAreKnown() {
    odoo = null;
    add("addons-1:sale/__init__.py", "");

    assertThat(from("sale/__init__.py", "from odoo import models")).startsWith("unknown");
    assertThat(from("sale/__init__.py", "import odoo.addons.sale"))
        .isEqualTo("file addons-1:sale/__init__.py");
    assertThat(from("sale/__init__.py", "import odoo.addons.stock")).startsWith("unknown");
  }

  @Test
  void aPackageThatChangesItsPathMayHoldAnything() {
    framework();
    add("addons-1:sale/__init__.py", "import pkgutil\n__path__ = pkgutil.extend_path(__path__, 1)");

    assertThat(from("sale/__init__.py", "from . import anything")).startsWith("unknown");
  }

  @Test
  void knowsTheAddonOfAFile() {
    PythonWorld world = world(V19);

    assertThat(world.addonOf(path("addons-1:sale/models/a.py"))).contains("sale");
    assertThat(world.addonOf(path("odoo:odoo/addons/base/__init__.py"))).contains("base");
    assertThat(world.addonOf(path("odoo:odoo/models.py"))).isEmpty();
    assertThat(world.addonOf(path("addons-1:setup.py"))).isEmpty();
  }

  private void framework() {
    add("odoo:odoo/models.py", "class Model: ...");
    add("odoo:odoo/init.py", "");
  }

  private static PythonEnvironment environment(boolean open) {
    return new PythonEnvironment(
        true, List.of(path("python-1:"), path("python-2:")), Map.of(), open);
  }

  private void add(String file, String text) {
    files.put(path(file), text);
  }

  private static FilePath path(String file) {
    int colon = file.indexOf(':');
    return new FilePath(file.substring(0, colon), file.substring(colon + 1));
  }

  private PythonWorld world(OdooVersion version) {
    KnownFiles known = new KnownFiles();
    files.keySet().forEach(known::addPython);
    return new PythonWorld(
        known, odoo, version, List.of(path("odoo:odoo/addons"), path("addons-1:")), environment);
  }

  private Resolution resolve(OdooVersion version, String from, String statement) {
    ModuleNames names =
        file ->
            Optional.ofNullable(files.get(file))
                .filter(text -> !file.root().startsWith("python"))
                .map(text -> scope(file, text).names());
    List<ImportFact> imports = Parsing.facts(statement).imports();
    assertThat(imports).hasSize(1);
    return new ImportResolver(world(version), names)
        .resolve(path("addons-1:" + from), imports.get(0));
  }

  private static ModuleScope scope(FilePath file, String text) {
    return ModuleScope.of(Parsing.facts(text), file.name().equals("__init__.py"), false);
  }

  private String from(String from, String statement) {
    return from(V19, from, statement);
  }

  /** What a statement in a file of {@code addons-1} leads to, in words. */
  private String from(OdooVersion version, String from, String statement) {
    Resolution resolution = resolve(version, from, statement);
    if (resolution instanceof Resolution.Missing missing) {
      return "missing " + missing.name();
    }
    if (resolution instanceof Resolution.Unknown unknown) {
      return "unknown " + unknown.reason();
    }
    Resolution.Target target = ((Resolution.Resolved) resolution).target();
    if (target instanceof Resolution.Target.ModuleFile module) {
      return "file " + module.file();
    }
    if (target instanceof Resolution.Target.BoundName bound) {
      return "name " + bound.name() + (bound.module() == null ? "" : " in " + bound.module());
    }
    return target instanceof Resolution.Target.Library library
        ? "library " + library.name()
        : "namespace";
  }
}
