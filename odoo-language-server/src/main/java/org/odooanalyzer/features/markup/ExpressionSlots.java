package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.symbols.Children;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.text.Span;

/** The slots in expressions of data files and views. */
final class ExpressionSlots {
  private static final Set<String> OPERATORS = Set.of("&", "|", "!");

  private final EmbeddedPython python;
  private final int offset;
  private final ViewContext names;

  /**
   * The slots of one expression.
   *
   * @param names whose fields the names are
   */
  ExpressionSlots(EmbeddedPython python, int offset, ViewContext names) {
    this.python = python;
    this.offset = offset;
    this.names = names;
  }

  /** The slot at the offset, in an expression of names. */
  Optional<Slot> inNames() {
    return inNames(python.expression());
  }

  /** The slot at the offset, in a domain on a model. */
  Optional<Slot> inDomain(Optional<Model> model) {
    return inDomain(python.expression(), model);
  }

  /** The slot at the offset, in a context for a model. */
  Optional<Slot> inContext(Optional<Model> groups, Optional<Model> defaults) {
    return python.expression() instanceof Expr.Dict dict
        ? inDict(dict, groups, defaults)
        : inNames();
  }

  /** The slot at the offset, in what {@code attrs} of versions before 17.0 is. */
  Optional<Slot> inAttrs() {
    if (!(python.expression() instanceof Expr.Dict dict)) {
      return Optional.empty();
    }
    for (Expr.Dict.Entry entry : dict.entries()) {
      if (python.has(entry.value(), offset)) {
        return inDomain(entry.value(), names.model());
      }
    }
    return Optional.empty();
  }

  private Optional<Slot> inNames(Node node) {
    if (node instanceof Expr.Name name) {
      return field(names.model(), name.id(), python.place(name));
    } else if (node instanceof Expr.Attribute attribute
        && attribute.value() instanceof Expr.Name base
        && base.id().equals("parent")) {
      Span span = python.place(attribute);
      int start = span.end() - attribute.name().length();
      return offset < start
          ? Optional.empty()
          : field(names.parentModel(), attribute.name(), new Span(start, span.end()));
    } else if (node instanceof Expr.Call call && !call.arguments().isEmpty()) {
      Optional<Slot> id = inCall(call);
      if (id.isPresent()) {
        return id;
      }
    }
    return inside(node);
  }

  private Optional<Slot> inside(Node node) {
    List<Node> children = new ArrayList<>();
    Children.forEach(node, children::add);
    for (Node child : children) {
      if (python.has(child, offset)) {
        Optional<Slot> found = inNames(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The id in {@code ref('id')}, and the group in {@code has_group('id')}. */
  private Optional<Slot> inCall(Expr.Call call) {
    String function =
        call.function() instanceof Expr.Name name
            ? name.id()
            : call.function() instanceof Expr.Attribute attribute ? attribute.name() : "";
    boolean isGroup = function.equals("has_group");
    if (!isGroup && !function.equals("ref")) {
      return Optional.empty();
    }
    Wanted wanted = isGroup ? Wanted.ARecord.complete("res.groups") : Wanted.ARecord.of();
    return text(call.arguments().get(0)).map(one -> new Slot(one.span(), one.text(), wanted));
  }

  private static Optional<Slot> field(Optional<Model> model, String name, Span span) {
    return model.map(known -> new Slot(span, name, new Wanted.AField(known)));
  }

  private record Placed(Span span, String text) {}

  /** A string around the offset. */
  private Optional<Placed> text(Expr expression) {
    if (!(expression instanceof Expr.StringLiteral string)) {
      return Optional.empty();
    }
    return python
        .content(string)
        .filter(span -> span.start() <= offset && offset <= span.end())
        .map(span -> new Placed(span, string.value().stripTrailing()));
  }

  private Optional<Slot> inDomain(Node node, Optional<Model> model) {
    if (node instanceof Expr.Tuple tuple) {
      return inItems(tuple.elements(), model);
    } else if (node instanceof Expr.ListExpr list) {
      return inItems(list.elements(), model);
    } else if (node instanceof Expr.StringLiteral string) {
      return OPERATORS.contains(string.value()) ? Optional.empty() : path(string, model);
    } else if (node instanceof Expr.Name || node instanceof Expr.Call) {
      return inNames(node);
    }
    List<Node> children = new ArrayList<>();
    Children.forEach(node, children::add);
    for (Node child : children) {
      if (python.has(child, offset)) {
        return inDomain(child, model);
      }
    }
    return Optional.empty();
  }

  private Optional<Slot> inItems(List<Expr> items, Optional<Model> model) {
    boolean isLeaf =
        !items.isEmpty()
            && items.get(0) instanceof Expr.StringLiteral first
            && !OPERATORS.contains(first.value());
    for (int i = 0; i < items.size(); i++) {
      Expr item = items.get(i);
      if (python.has(item, offset)) {
        return isLeaf && i > 0 ? inLeaf(items, i, model) : inDomain(item, model);
      }
    }
    return Optional.empty();
  }

  /** The value of a leaf: a domain of its own behind {@code any}. */
  private Optional<Slot> inLeaf(List<Expr> items, int index, Optional<Model> model) {
    boolean isAny =
        index == 2
            && items.get(1) instanceof Expr.StringLiteral operator
            && (operator.value().equals("any") || operator.value().equals("not any"));
    if (!isAny) {
      return inNames(items.get(index));
    }
    String path = ((Expr.StringLiteral) items.get(0)).value();
    Optional<Model> inner = model;
    for (String name : path.split("\\.", -1)) {
      inner = inner.flatMap(known -> FieldPath.comodel(known, name));
    }
    return inDomain(items.get(2), inner);
  }

  private Optional<Slot> path(Expr.StringLiteral string, Optional<Model> model) {
    return text(string)
        .flatMap(found -> FieldPath.slot(model, found.text(), found.span().start(), offset, '.'));
  }

  private Optional<Slot> inDict(Expr.Dict dict, Optional<Model> groups, Optional<Model> defaults) {
    for (Expr.Dict.Entry entry : dict.entries()) {
      if (entry.key() instanceof Expr.StringLiteral key && python.has(key, offset)) {
        return inKey(key, defaults);
      }
      if (python.has(entry.value(), offset)) {
        String key = entry.key() instanceof Expr.StringLiteral text ? text.value() : "";
        return inValue(key, entry.value(), groups);
      }
    }
    return Optional.empty();
  }

  private Optional<Slot> inKey(Expr.StringLiteral key, Optional<Model> defaults) {
    String prefix = "default_";
    return text(key)
        .filter(found -> found.text().startsWith(prefix))
        .filter(found -> offset >= found.span().start() + prefix.length())
        .flatMap(
            found ->
                field(
                    defaults,
                    found.text().substring(prefix.length()),
                    new Span(found.span().start() + prefix.length(), found.span().end())));
  }

  private Optional<Slot> inValue(String key, Expr value, Optional<Model> groups) {
    if (key.endsWith("_view_ref")) {
      return text(value)
          .map(
              found -> new Slot(found.span(), found.text(), Wanted.ARecord.complete("ir.ui.view")));
    }
    if (!key.equals("group_by")) {
      return inNames(value);
    }
    List<Expr> items = value instanceof Expr.ListExpr list ? list.elements() : List.of(value);
    for (Expr item : items) {
      Optional<Placed> found = text(item);
      if (found.isPresent()) {
        String text = found.get().text();
        int colon = text.indexOf(':');
        String path = colon < 0 ? text : text.substring(0, colon);
        return FieldPath.slot(groups, path, found.get().span().start(), offset, '.');
      }
    }
    return Optional.empty();
  }
}
