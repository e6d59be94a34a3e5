package org.odooanalyzer.features.python;

import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.types.Type;

/** Finds out which model the values are for that a dict holds. */
record Dicts(PythonFile file, TreePath path) {
  private static final int MAX_NESTING = 5;

  /** Functions of {@code Command} that take values. */
  private static final Set<String> COMMANDS = Set.of("create", "update");

  /**
   * An entry of a dict.
   *
   * @param up how many nodes the dict is above the innermost one
   * @param isKey whether the node is the key
   * @param key the key as a text, if it is one
   */
  record Entry(int up, boolean isKey, Optional<String> key) {}

  /** The entry that a node of a path is the key or value of. */
  static Optional<Entry> entry(TreePath path, int from) {
    Node node = path.node(from).orElse(path.node());
    if (!(path.node(from + 1).orElse(node) instanceof Expr.Dict dict)) {
      return Optional.empty();
    }
    for (Expr.Dict.Entry entry : dict.entries()) {
      Expr key = entry.key();
      boolean isKey = key != null && StringSlots.isSame(key, node);
      if (isKey || StringSlots.isSame(entry.value(), node)) {
        Optional<String> text =
            key instanceof Expr.StringLiteral string
                ? Optional.of(string.value())
                : Optional.empty();
        return Optional.of(new Entry(from + 1, isKey, text));
      }
    }
    // A key without a value that is being typed.
    return Optional.of(new Entry(from + 1, true, Optional.empty()));
  }

  /** The model of the values of the dict that is so many nodes above the innermost one. */
  Optional<Model> model(int up) {
    return model(up, MAX_NESTING);
  }

  private Optional<Model> model(int up, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    Optional<Argument> argument = Argument.around(path, up);
    if (argument.isPresent()) {
      return ofArgument(argument.get(), depth);
    }
    // A command such as (0, 0, {...}) in a list under a field.
    return field(up, depth);
  }

  private Optional<Model> ofArgument(Argument argument, int depth) {
    boolean isCommand =
        argument.call().function() instanceof Expr.Attribute method
            && method.value() instanceof Expr.Name name
            && name.id().equals("Command");
    if (isCommand) {
      return COMMANDS.contains(argument.function())
          ? field(argument.up(), depth)
          : Optional.empty();
    }
    if (!(argument.call().function() instanceof Expr.Attribute method)
        || !OrmParameters.use(argument).equals("values")
        || argument.containers().stream().anyMatch(node -> node instanceof Expr.Tuple)) {
      return Optional.empty();
    }
    Type receiver = file.inference().typeOf(method.value());
    Type records = receiver instanceof Type.Super parent ? parent.receiver() : receiver;
    return records instanceof Type.Recordset known ? file.model(known.model()) : Optional.empty();
  }

  /** The model of the field under which something stands in the values of another model. */
  private Optional<Model> field(int up, int depth) {
    int at = up;
    while (path.node(at + 1)
        .filter(node -> node instanceof Expr.ListExpr || node instanceof Expr.Tuple)
        .isPresent()) {
      at++;
    }
    Optional<Entry> entry = entry(path, at).filter(found -> !found.isKey());
    if (entry.isEmpty() || entry.get().key().isEmpty()) {
      return Optional.empty();
    }
    String field = entry.get().key().get();
    return model(entry.get().up(), depth - 1).flatMap(model -> TextCutter.comodel(model, field));
  }
}
