package org.odooanalyzer.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelDeclaration;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.types.Type;

/** Knows which class statements make which models. */
public final class ModelClasses {
  private final PythonText text;
  private final Surroundings around;
  private final Map<FilePath, Map<Integer, DefinitionClass>> byFile = new HashMap<>();

  ModelClasses(PythonText text, Surroundings around) {
    this.text = text;
    this.around = around;
  }

  /** What the registry knows of a class statement. */
  public Optional<DefinitionClass> definition(FilePath file, int offset) {
    return Optional.ofNullable(byFile.computeIfAbsent(file, this::definitions).get(offset));
  }

  private Map<Integer, DefinitionClass> definitions(FilePath file) {
    Map<Integer, DefinitionClass> found = new HashMap<>();
    for (DefinitionClass definition : around.registry().definitions(file)) {
      found.put(definition.offset(), definition);
    }
    return found;
  }

  /** The model that a class of any file defines or extends. */
  public Optional<String> model(PythonClass type) {
    return definition(type.file(), type.fact().span().start())
        .flatMap(DefinitionClass::declaration)
        .map(ModelDeclaration::model);
  }

  /**
   * The model that a class of the own file defines or extends. What the class says in so many words
   * counts where the registry does not know it, as in a text that is being written.
   */
  public Optional<String> model(Stmt.ClassDef type, Scope inside) {
    Optional<String> registered =
        definition(text.file(), type.start())
            .filter(definition -> definition.name().equals(type.name()))
            .flatMap(DefinitionClass::declaration)
            .map(ModelDeclaration::model);
    if (registered.isPresent() || type.bases().isEmpty()) {
      return registered;
    }
    Optional<String> name = value(inside, "_name").flatMap(ModelClasses::only);
    return name.isPresent() ? name : value(inside, "_inherit").flatMap(ModelClasses::only);
  }

  private static Optional<Expr> value(Scope inside, String name) {
    List<Symbol> symbols = inside.symbols(name);
    return symbols.size() == 1 && symbols.get(0) instanceof Symbol.VariableSymbol variable
        ? Optional.ofNullable(variable.value())
        : Optional.empty();
  }

  private static Optional<String> only(Expr value) {
    List<Expr> items =
        value instanceof Expr.ListExpr list
            ? list.elements()
            : value instanceof Expr.Tuple tuple ? tuple.elements() : List.of(value);
    return items.size() == 1 && items.get(0) instanceof Expr.StringLiteral text && !text.bytes()
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** The class whose body holds a scope directly, or through functions; absent outside classes. */
  static @Nullable Scope classAround(Scope scope) {
    Scope at = scope;
    while (at != null && at.kind() != Scope.Kind.CLASS) {
      at = at.parent().orElse(null);
    }
    return at;
  }

  /** What {@code self} is in the functions of a class. */
  Type self(Scope classScope) {
    Node node = classScope.node();
    if (!(node instanceof Stmt.ClassDef type)) {
      return Type.Unknown.ANY;
    }
    Optional<String> model = model(type, classScope);
    return model.isPresent()
        ? new Type.Recordset(model.get())
        : python(type, classScope).<Type>map(Type.Instance::new).orElse(Type.Unknown.ANY);
  }

  /** The class that a statement of the own file makes, if it stands outside of functions. */
  Optional<PythonClass> python(Stmt.ClassDef type, Scope classScope) {
    Optional<Scope> parent = classScope.parent();
    boolean isTop = parent.filter(scope -> scope.kind() == Scope.Kind.MODULE).isPresent();
    return isTop
        ? around
            .evaluator()
            .value(text.file(), type.name())
            .flatMap(Values::asClass)
            .filter(known -> known.file().equals(text.file()))
        : Optional.empty();
  }
}
