package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.symbols.Children;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/**
 * Attributes that the functions of a class of the own file set: {@code self.name = value}. They are
 * looked for once for each class.
 */
final class OwnAttributes {
  private record Assigned(Expr value, Scope scope) {}

  private final Inference inference;
  private final IdentityHashMap<Node, Map<String, List<Assigned>>> found = new IdentityHashMap<>();

  OwnAttributes(Inference inference) {
    this.inference = inference;
  }

  Type type(PythonClass type, String name) {
    for (Map<String, List<Assigned>> assigned : ofClasses(type)) {
      List<Assigned> values = assigned.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return join(values);
      }
    }
    return Unknown.ANY;
  }

  /** The names that are set, in order. */
  Set<String> names(PythonClass type) {
    Set<String> names = new TreeSet<>();
    ofClasses(type).forEach(assigned -> names.addAll(assigned.keySet()));
    return names;
  }

  private List<Map<String, List<Assigned>>> ofClasses(PythonClass type) {
    List<Map<String, List<Assigned>>> classes = new ArrayList<>();
    for (PythonClass at : type.mro()) {
      if (at.file().equals(inference.text().file())) {
        for (Symbol symbol : inference.text().scope().symbols(at.name())) {
          if (symbol instanceof Symbol.ClassSymbol known) {
            classes.add(
                found.computeIfAbsent(known.definition(), node -> assignments(known.scope())));
          }
        }
      }
    }
    return classes;
  }

  private Type join(List<Assigned> assigned) {
    List<Type> types = new ArrayList<>();
    for (Assigned one : assigned) {
      if (assigned.size() == 1 || !Falsy.is(one.value())) {
        types.add(inference.type(one.value(), one.scope()));
      }
    }
    return types.isEmpty() ? Unknown.ANY : Types.join(types);
  }

  private static Map<String, List<Assigned>> assignments(Scope classScope) {
    Map<String, List<Assigned>> found = new HashMap<>();
    for (Scope inside : classScope.children()) {
      if (inside.node() instanceof Stmt.FunctionDef function
          && inside.kind() == Scope.Kind.FUNCTION
          && !function.parameters().isEmpty()) {
        Parameter receiver = function.parameters().get(0);
        function.body().forEach(statement -> collect(statement, receiver.name(), inside, found));
      }
    }
    return found;
  }

  private static void collect(
      Node node, String receiver, Scope scope, Map<String, List<Assigned>> found) {
    if (node instanceof Stmt.Assign assign) {
      for (Expr target : assign.targets()) {
        if (target instanceof Expr.Attribute attribute
            && attribute.value() instanceof Expr.Name name
            && name.id().equals(receiver)) {
          found
              .computeIfAbsent(attribute.name(), key -> new ArrayList<>())
              .add(new Assigned(assign.value(), scope));
        }
      }
    } else if (!(node instanceof Expr)
        && !(node instanceof Stmt.FunctionDef)
        && !(node instanceof Stmt.ClassDef)) {
      Children.forEach(node, child -> collect(child, receiver, scope, found));
    }
  }
}
