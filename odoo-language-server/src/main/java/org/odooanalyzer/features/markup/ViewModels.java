package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.records.RecordScope;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.FilePath;

/**
 * Which model each part of a view is about: {@code postprocess_and_fields} of
 * odoo/addons/base/models/ir_ui_view.py. Where a view changes another one, the place that it
 * changes is looked for in the other; where that is not found for sure, nothing is known.
 *
 * <p>Made for one question; it keeps what it found on the way.
 */
final class ViewModels {
  /** How many views that change what another one adds are followed. */
  private static final int MAX_DEPTH = 4;

  private final RegistryScope models;
  private final ViewFamily family;
  private final Map<String, Optional<Located>> located = new HashMap<>();

  ViewModels(Analysis analysis, FilePath file, RecordScope records) {
    this.models = analysis.models(file);
    this.family = new ViewFamily(analysis, records);
  }

  ViewFamily family() {
    return family;
  }

  /** A place of a view: what surrounds an element, and what it surrounds. */
  private record Located(ViewContext around, ViewContext inside) {}

  /**
   * What the attributes of an element speak of.
   *
   * @param path the elements from the outermost of the arch to this one; at least one
   */
  ViewContext context(ViewInfo view, List<Tag> path) {
    return context(view, path, 0);
  }

  private ViewContext context(ViewInfo view, List<Tag> path, int depth) {
    ViewContext at = start(view);
    boolean isTop = true;
    for (int i = 0; i < path.size(); i++) {
      Tag tag = path.get(i);
      boolean isLast = i == path.size() - 1;
      boolean isSpec = isSpec(view, tag, isTop);
      isTop &= tag.is("data");
      if (isSpec) {
        Optional<Located> located = locate(view, tag, depth);
        boolean isInside = !isLast && tag.value("position").orElse("inside").equals("inside");
        at =
            located
                .map(found -> isInside ? found.inside() : found.around())
                .orElse(ViewContext.UNKNOWN);
      } else if (!isLast) {
        at = inside(tag, at);
      }
    }
    return at;
  }

  private ViewContext start(ViewInfo view) {
    return ViewContext.of(family.model(view).flatMap(models::model));
  }

  private static boolean isSpec(ViewInfo view, Tag tag, boolean isTop) {
    return view.inheritId().isPresent()
        && ((isTop && !tag.is("data")) || tag.value("position").filter("move"::equals).isPresent());
  }

  private static ViewContext inside(Tag tag, ViewContext around) {
    Optional<String> name = tag.value("name");
    return name.isPresent() && (tag.is("field") || tag.is("groupby"))
        ? around.inField(name.get())
        : around;
  }

  /** What the element is about that an expression in a view finds; unknown where it is unsure. */
  ViewContext contextOf(ViewInfo view, String xpath) {
    Tag spec = new Tag("xpath", List.of(new Tag.Attribute("expr", xpath)));
    return locate(view, spec, 0).map(Located::around).orElse(ViewContext.UNKNOWN);
  }

  private Optional<Located> locate(ViewInfo view, Tag spec, int depth) {
    List<ViewInfo> ancestors = family.ancestors(view);
    if (ancestors.isEmpty() || depth > MAX_DEPTH) {
      return Optional.empty();
    }
    ViewInfo root = ancestors.get(ancestors.size() - 1);
    if (root.inheritId().isPresent()) {
      return Optional.empty();
    }
    List<FoundNode> arch = family.arch(root.id());
    Optional<List<FoundNode>> found = find(spec, arch, XPathWalk::find);
    if (found.isPresent() && !found.get().isEmpty()) {
      return Optional.of(located(view, found.get().get(0).path()));
    }
    return inChanges(view, spec, ancestors, depth);
  }

  private interface Finder {
    Optional<List<FoundNode>> find(String expression, List<FoundNode> roots);
  }

  private static Optional<List<FoundNode>> find(Tag spec, List<FoundNode> roots, Finder finder) {
    if (spec.is("xpath")) {
      return spec.value("expr").flatMap(expression -> finder.find(expression, roots));
    }
    List<FoundNode> all = new ArrayList<>();
    roots.forEach(root -> root.addAll(all));
    return Optional.of(all.stream().filter(node -> fits(spec, Tag.of(node.node()))).toList());
  }

  private static boolean fits(Tag spec, Tag node) {
    if (!node.is(spec.name())) {
      return false;
    }
    return spec.attributes().stream()
        .filter(
            one -> spec.is("field") ? one.name().equals("name") : !one.name().equals("position"))
        .allMatch(
            one ->
                node.value(one.name())
                    .filter(value -> XPathWalk.isSame(value, one.value()))
                    .isPresent());
  }

  /** An element of the root view, in terms of the model of the view that asks. */
  private Located located(ViewInfo view, List<Tag> path) {
    ViewContext at = start(view);
    for (Tag tag : path.subList(0, path.size() - 1)) {
      at = inside(tag, at);
    }
    return new Located(at, inside(path.get(path.size() - 1), at));
  }

  /**
   * An element that another view brings, or whose surroundings another view changes: all that is
   * found must be about the same. Where no view holds all of an expression, its last step counts.
   */
  private Optional<Located> inChanges(
      ViewInfo view, Tag spec, List<ViewInfo> ancestors, int depth) {
    String key = view.id() + " " + spec;
    Optional<Located> known = located.get(key);
    if (known == null) {
      // While it is looked for, it is not known: views may change each other.
      located.put(key, Optional.empty());
      known = inChanges(view, spec, ancestors, depth, XPathWalk::find);
      known =
          known.isEmpty() && spec.is("xpath")
              ? inChanges(view, spec, ancestors, depth, XPathWalk::findLast)
              : known;
      located.put(key, known);
    }
    return known;
  }

  private Optional<Located> inChanges(
      ViewInfo view, Tag spec, List<ViewInfo> ancestors, int depth, Finder finder) {
    ViewInfo root = ancestors.get(ancestors.size() - 1);
    List<Located> found = new ArrayList<>();
    find(spec, family.arch(root.id()), finder)
        .ifPresent(nodes -> nodes.forEach(node -> found.add(located(view, node.path()))));
    for (ViewInfo change : family.changes(ancestors)) {
      find(spec, family.arch(change.id()), finder)
          .ifPresent(nodes -> nodes.forEach(node -> add(change, node, depth, found)));
    }
    boolean isSure = found.stream().map(Located::around).distinct().count() == 1;
    return isSure ? Optional.of(found.get(0)) : Optional.empty();
  }

  private void add(ViewInfo change, FoundNode node, int depth, List<Located> found) {
    List<Tag> path = node.path();
    Tag last = path.get(path.size() - 1);
    boolean isTop = path.subList(0, path.size() - 1).stream().allMatch(tag -> tag.is("data"));
    if (!isSpec(change, last, isTop)) {
      ViewContext around = context(change, path, depth + 1);
      found.add(new Located(around, inside(last, around)));
    }
  }
}
