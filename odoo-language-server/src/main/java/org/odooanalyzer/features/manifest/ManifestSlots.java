package org.odooanalyzer.features.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.symbols.Children;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.text.Span;

/** The slots of manifests. */
public final class ManifestSlots {
  private static final Set<String> ADDONS = Set.of("depends", "auto_install");
  private static final Set<String> FILES =
      Set.of("data", "demo", "init_xml", "update_xml", "demo_xml", "test", "qweb");
  private static final List<String> DATA_ENDINGS = List.of(".xml", ".csv");

  /** The keys of {@code _DEFAULT_MANIFEST} of odoo/modules/module.py that people write. */
  private static final Wanted KEYS =
      new Wanted.AWord(
          List.of(
              "name",
              "version",
              "summary",
              "description",
              "category",
              "sequence",
              "author",
              "maintainer",
              "website",
              "license",
              "depends",
              "data",
              "demo",
              "assets",
              "external_dependencies",
              "installable",
              "application",
              "auto_install",
              "images",
              "countries",
              "pre_init_hook",
              "post_init_hook",
              "uninstall_hook",
              "post_load"));

  private final Analysis analysis;
  private final PythonTree tree;
  private final int offset;

  private ManifestSlots(Analysis analysis, PythonTree tree, int offset) {
    this.analysis = analysis;
    this.tree = tree;
    this.offset = offset;
  }

  /** The slot around an offset. */
  public static Optional<Slot> at(Analysis analysis, PythonTree tree, int offset) {
    return new ManifestSlots(analysis, tree, offset).find();
  }

  private Optional<Slot> find() {
    List<Node> around = new ArrayList<>();
    Node at = tree.module();
    while (at != null) {
      around.add(at);
      Node next = null;
      List<Node> children = new ArrayList<>();
      Children.forEach(at, children::add);
      for (Node child : children) {
        next = child.start() <= offset && offset <= child.end() ? child : next;
      }
      at = next;
    }
    Node last = around.get(around.size() - 1);
    if (!(last instanceof Expr.StringLiteral string) || content(string).isEmpty()) {
      return keyAround(around).isEmpty() ? halfKey() : Optional.empty();
    }
    Span span = content(string).get();
    String key = keyAround(around).orElse("");
    boolean isItem = around.stream().anyMatch(node -> node instanceof Expr.ListExpr);
    if (key.isEmpty()) {
      return isItem ? Optional.empty() : Optional.of(slot(span, KEYS));
    } else if (ADDONS.contains(key)) {
      return Optional.of(slot(span, new Wanted.AnAddon()));
    } else if (FILES.contains(key)) {
      return addon().map(own -> slot(span, new Wanted.AFile(own.directory(), DATA_ENDINGS)));
    }
    return key.equals("assets") && isItem ? asset(span) : Optional.empty();
  }

  /** A key without its colon, which no tree holds. */
  private Optional<Slot> halfKey() {
    String text = tree.source().content();
    int start = offset;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    boolean isQuoted = start > 0 && "'\"".indexOf(text.charAt(start - 1)) >= 0;
    String before = isQuoted ? text.substring(0, start - 1).stripTrailing() : "";
    return before.endsWith("{") || before.endsWith(",")
        ? Optional.of(slot(new Span(start, end), KEYS))
        : Optional.empty();
  }

  private Optional<Addon> addon() {
    return analysis
        .file(tree.file())
        .map(ProjectFile::addon)
        .flatMap(name -> analysis.addons().addon(name));
  }

  private Slot slot(Span span, Wanted wanted) {
    return new Slot(span, tree.source().slice(span), wanted);
  }

  /** The key of the outermost dict whose value is around the offset. */
  @SuppressWarnings("ReferenceEquality") // A node is itself, and no other with the same text.
  private static Optional<String> keyAround(List<Node> around) {
    for (int i = 0; i + 1 < around.size(); i++) {
      if (around.get(i) instanceof Expr.Dict dict) {
        for (Expr.Dict.Entry entry : dict.entries()) {
          if (entry.value() == around.get(i + 1) && entry.key() instanceof Expr.StringLiteral key) {
            return Optional.of(key.value());
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The characters of a string in one part. */
  private Optional<Span> content(Expr.StringLiteral string) {
    String written = tree.source().slice(string.span());
    char quote = written.charAt(0);
    boolean isClosed = written.length() > 1 && written.charAt(written.length() - 1) == quote;
    Span span = new Span(string.start() + 1, string.end() - (isClosed ? 1 : 0));
    boolean isPlain =
        "'\"".indexOf(quote) >= 0
            && tree.source().slice(span).indexOf(quote) < 0
            && span.start() <= offset
            && offset <= span.end();
    return isPlain ? Optional.of(span) : Optional.empty();
  }

  /** A path that starts with the name of an addon. */
  private Optional<Slot> asset(Span span) {
    String path = tree.source().slice(span);
    int slash = path.indexOf('/', path.startsWith("/") ? 1 : 0);
    int start = path.startsWith("/") ? 1 : 0;
    if (slash < 0 || offset <= span.start() + slash) {
      int end = slash < 0 ? path.length() : slash;
      return Optional.of(
          slot(new Span(span.start() + start, span.start() + end), new Wanted.AnAddon()));
    }
    Span rest = new Span(span.start() + slash + 1, span.end());
    return analysis
        .addons()
        .addon(path.substring(start, slash))
        .map(addon -> slot(rest, new Wanted.AFile(addon.directory(), List.of(".xml"))));
  }
}
