package org.odooanalyzer.features.python;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.types.Type;

/** Finds out what a string in Python code names, by where it stands. */
final class StringSlots {
  private static final Set<String> NAME_METHODS =
      Set.of("has_group", "user_has_groups", "has_groups");
  private static final Set<String> DECORATORS = Set.of("depends", "onchange", "constrains");

  private final PythonFile file;
  private final TreePath path;
  private final TextCutter cutter;

  private StringSlots(PythonFile file, TreePath path, TextCutter cutter) {
    this.file = file;
    this.path = path;
    this.cutter = cutter;
  }

  /** The slot at an offset of the string that is the innermost node of a path. */
  static Optional<Slot> at(PythonFile file, TreePath path, int offset) {
    if (!(path.node() instanceof Expr.StringLiteral string)) {
      return Optional.empty();
    }
    Optional<Span> span =
        PlainText.of(file.source(), string)
            .filter(found -> found.start() <= offset && offset <= found.end());
    return span.flatMap(
        found -> new StringSlots(file, path, new TextCutter(found, string.value(), offset)).find());
  }

  private Optional<Slot> find() {
    Node parent = path.node(1).orElse(path.node());
    if (parent instanceof Expr.Subscript subscript && isSame(subscript.index(), path.node())) {
      return inSubscript(subscript);
    }
    Optional<Dicts.Entry> entry = Dicts.entry(path, 0);
    if (entry.isPresent()) {
      return inDict(entry.get());
    }
    Optional<Argument> argument = Argument.around(path, 0);
    if (argument.isPresent()) {
      return inCall(argument.get());
    }
    return new ClassTexts(file, path, cutter).find();
  }

  static boolean isSame(Node one, Node other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  private Type type(Expr expression) {
    return file.inference().typeOf(expression);
  }

  private Optional<Slot> inSubscript(Expr.Subscript subscript) {
    Expr value = subscript.value();
    if (value instanceof Expr.Attribute attribute && attribute.name().equals("_fields")) {
      return cutter.path(modelOf(type(attribute.value())));
    }
    Type type = type(value);
    boolean isEnv =
        type instanceof Type.Environment
            || (type.isUnknown()
                && ((value instanceof Expr.Attribute attribute && attribute.name().equals("env"))
                    || (value instanceof Expr.Name name && name.id().equals("env"))));
    if (isEnv) {
      return cutter.whole(new Wanted.AModel());
    }
    return cutter.path(modelOf(type));
  }

  private Optional<Model> modelOf(Type type) {
    return type instanceof Type.Recordset records ? file.model(records.model()) : Optional.empty();
  }

  private Optional<Slot> inDict(Dicts.Entry entry) {
    if (!entry.isKey()) {
      return new ClassTexts(file, path, cutter).find();
    }
    Optional<Slot> ofClass = new ClassTexts(file, path, cutter).find();
    return ofClass.isPresent()
        ? ofClass
        : new Dicts(file, path).model(entry.up()).flatMap(model -> cutter.path(Optional.of(model)));
  }

  private Optional<Slot> inCall(Argument argument) {
    String function = argument.function();
    if (argument.position() == 0 && argument.containers().isEmpty()) {
      if (NAME_METHODS.contains(function)) {
        return cutter.item(Wanted.ARecord.complete("res.groups"));
      }
      if (function.equals("ref") && isReference(argument.call().function())) {
        return cutter.whole(Wanted.ARecord.complete());
      }
    }
    if (DECORATORS.contains(function) && isDecorator(argument)) {
      return cutter.path(ownModel());
    }
    if (argument.call().function() instanceof Expr.Attribute method) {
      Type receiver = type(method.value());
      if (receiver instanceof Type.Recordset || receiver instanceof Type.Super) {
        Type records = receiver instanceof Type.Super parent ? parent.receiver() : receiver;
        return inMethod(argument, modelOf(records));
      }
    }
    return new FieldTexts(file, path, cutter).find(argument);
  }

  /** Whether a call asks an environment, or a test case, for a record. */
  private boolean isReference(Expr function) {
    if (!(function instanceof Expr.Attribute method)) {
      return false;
    }
    Type receiver = type(method.value());
    return receiver instanceof Type.Environment
        || receiver instanceof Type.Instance
        || (method.value() instanceof Expr.Attribute env && env.name().equals("env"))
        || (method.value() instanceof Expr.Name name && name.id().equals("env"));
  }

  private boolean isDecorator(Argument argument) {
    return path.node(argument.up() + 1).orElse(path.node()) instanceof Stmt.FunctionDef function
        && function.decorators().stream().anyMatch(decorator -> isSame(decorator, argument.call()));
  }

  /** The model of the class around. */
  private Optional<Model> ownModel() {
    return ownModel(file, path);
  }

  static Optional<Model> ownModel(PythonFile file, TreePath path) {
    Scope scope = path.scope();
    while (scope.kind() != Scope.Kind.CLASS && scope.parent().isPresent()) {
      scope = scope.parent().get();
    }
    Scope around = scope;
    return around.node() instanceof Stmt.ClassDef type
        ? file.inference().models().model(type, around).flatMap(file::model)
        : Optional.empty();
  }

  private Optional<Slot> inMethod(Argument argument, Optional<Model> model) {
    List<Node> containers = argument.containers();
    return switch (OrmParameters.use(argument)) {
      case "domain" -> new Domains(path, cutter).find(containers, model);
      case "order" -> containers.isEmpty() ? cutter.order(model) : Optional.empty();
      case "groupby" -> containers.size() < 2 ? cutter.aggregate(model) : Optional.empty();
      case "fields", "path" -> containers.size() < 2 ? cutter.path(model) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
