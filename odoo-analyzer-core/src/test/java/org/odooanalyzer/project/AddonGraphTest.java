package org.odooanalyzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

final class AddonGraphTest {
  private static final OdooVersion V14 = new OdooVersion(14, 0);
  private static final OdooVersion V19 = new OdooVersion(19, 0);

  @Test
  void loadsBaseThenByDepthThenByName() {
    AddonGraph graph =
        graph(V19, "base", "web: base", "zebra: base", "account: web zebra", "bus: web");

    assertThat(graph.loadOrder().names()).containsExactly("base", "web", "zebra", "account", "bus");
  }

  @Test
  void sinceVersion18_3LoadsATestAddonRightBehindItsLastDependency() {
    String[] addons = {"base", "uom: base", "web: base", "test_uom: uom", "alpha: web"};

    assertThat(graph(V19, addons).loadOrder().names())
        .containsExactly("base", "uom", "test_uom", "web", "alpha");
    assertThat(graph(V14, addons).loadOrder().names())
        .containsExactly("base", "uom", "web", "alpha", "test_uom");
  }

  @Test
  void anAddonWithoutDependenciesDependsOnBaseOnlySince18_2() {
    AddonGraph now = graph(V19, "base", "alone:");
    AddonGraph then = graph(V14, "base", "alone:");

    assertThat(now.loadOrder().steps().get(1).depth()).isEqualTo(1);
    assertThat(then.loadOrder().names()).containsExactly("base", "alone");
    assertThat(then.loadOrder().steps().get(1).depth()).isZero();
    assertThat(then.sees("alone", "base")).isTrue();
  }

  @Test
  void loadsAChosenSetWithAllThatItDependsOn() {
    AddonGraph graph = graph(V19, "base", "web: base", "sale: web", "stock: web");

    assertThat(graph.loadOrder(List.of("sale", "absent")).names())
        .containsExactly("base", "web", "sale");
  }

  @Test
  void reportsMissingDependenciesWithTheirPlace() {
    AddonGraph graph = graph(V19, "base", "sale: base nowhere", "shop: sale");

    assertThat(graph.missing()).hasSize(1);
    AddonGraph.MissingDependency missing = graph.missing().get(0);
    assertThat(missing.addon().name()).isEqualTo("sale");
    assertThat(missing.item()).isEqualTo(new ManifestList.Item("nowhere", new Span(1, 2)));
    assertThat(graph.isClosureKnown("shop")).isFalse();
    assertThat(graph.isClosureKnown("base")).isTrue();
    assertThat(graph.loadOrder().skipped())
        .extracting(skipped -> skipped.addon().name() + " " + skipped.reason())
        .containsExactly("sale UNMET_DEPENDENCY", "shop UNMET_DEPENDENCY");
  }

  @Test
  void reportsEachDependencyThatLeadsBackToItsAddon() {
    AddonGraph graph = graph(V19, "base", "a: base b", "b: c", "c: a", "d: a", "e: e");

    assertThat(graph.cycles())
        .extracting(cycle -> cycle.addon().name() + " " + cycle.way())
        .containsExactly("a [b, c, a]", "b [c, a, b]", "c [a, b, c]");
    assertThat(graph.cycles().get(0).item().span()).isEqualTo(new Span(1, 2));
    assertThat(graph.loadOrder().names()).containsExactly("base");
    assertThat(graph.loadOrder().skipped())
        .extracting(LoadOrder.Skipped::reason)
        .containsOnly(LoadOrder.Reason.CYCLE);
    assertThat(graph.closure("d")).containsExactly("a", "b", "base", "c", "d");
  }

  @Test
  void theFirstOfTwoAddonsWithTheSameNameCounts() {
    Addon first = addon("sale", "addons-1", List.of());
    Addon second = addon("sale", "addons-2", List.of("base"));

    AddonGraph graph = AddonGraph.of(V19, List.of(first, second));

    assertThat(graph.addons()).containsExactly(first);
    assertThat(graph.duplicates()).containsExactly(new AddonGraph.Duplicate(first, second));
  }

  @Test
  void seesOnlyWhatItDependsOn() {
    AddonGraph graph = graph(V19, "base", "web: base", "sale: web", "stock: web");

    assertThat(graph.sees("sale", "web")).isTrue();
    assertThat(graph.sees("sale", "sale")).isTrue();
    assertThat(graph.sees("sale", "stock")).isFalse();
    assertThat(graph.sees("sale", "nowhere")).isFalse();
    assertThat(graph.closure("nowhere")).isEmpty();
  }

  @Test
  void aLongChainOfDependenciesIsNoProblem() {
    List<String> addons = new ArrayList<>(List.of("base", "addon_0: base"));
    for (int i = 1; i < 5_000; i++) {
      addons.add("addon_" + i + ": addon_" + (i - 1));
    }

    AddonGraph graph = graph(V19, addons.toArray(String[]::new));

    assertThat(graph.loadOrder().steps().get(5_000).depth()).isEqualTo(5_000);
    assertThat(graph.sees("addon_4999", "addon_0")).isTrue();
  }

  @Test
  void namesOfAddonsAreWordsOfAnyScript() {
    assertThat(Stream.of("sale", "l10n_ß", "销售", "_x", "9")).allMatch(Addon::isValidName);
    assertThat(Stream.of("", "my-addon", "my addon", "a.b", "é!", "x".repeat(257)))
        .noneMatch(Addon::isValidName);
  }

  /** Addons written as {@code name: dependencies}. */
  private static AddonGraph graph(OdooVersion version, String... addons) {
    return AddonGraph.of(version, Stream.of(addons).map(AddonGraphTest::written).toList());
  }

  private static Addon written(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return addon(text, "odoo", List.of());
    }
    String names = text.substring(colon + 1).strip();
    return addon(
        text.substring(0, colon), "odoo", names.isEmpty() ? List.of() : List.of(names.split(" ")));
  }

  /** An addon whose dependencies stand at 0, 1, 2 …, each one character long. */
  static Addon addon(String name, String root, List<String> depends) {
    List<FactExpr> items = new ArrayList<>();
    for (String on : depends) {
      items.add(new FactExpr.Text(new Span(items.size(), items.size() + 1), on));
    }
    Span nowhere = new Span(0, 0);
    FactExpr dict =
        new FactExpr.Mapping(
            nowhere,
            List.of(
                new FactExpr.Mapping.Entry(
                    new FactExpr.Text(nowhere, "depends"),
                    new FactExpr.Items(nowhere, FactExpr.Items.Kind.LIST, items))));
    FilePath directory = new FilePath(root, name);
    FilePath file = directory.resolve("__manifest__.py");
    ManifestFacts facts = new ManifestFacts(LineMap.of(""), List.of(dict));
    return new Addon(name, directory, Manifest.of(file, facts));
  }
}
