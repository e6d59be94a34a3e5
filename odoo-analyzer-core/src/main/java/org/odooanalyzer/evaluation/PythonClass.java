package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;

/** A class that a class statement makes. Two classes are the same only if they are one object. */
public final class PythonClass {
  /** Where {@code Field} keeps its classes by type. */
  private static final Set<String> FIELD_TYPES = Set.of("_by_type__", "by_type", "_by_type");

  private final ClassFact fact;
  private final Body around;
  private final int index;
  private final Map<String, Value> turn;
  private final Body body;
  private final Map<String, Value> patches = new LinkedHashMap<>();
  private @Nullable List<Value> bases;
  private @Nullable List<PythonClass> mro;

  PythonClass(ClassFact fact, Body around, int index, Map<String, Value> turn) {
    this.fact = fact;
    this.around = around;
    this.index = index;
    this.turn = turn;
    this.body = new Body(around.module(), fact.members(), new Body.Place(around, index), turn);
  }

  public String name() {
    return fact.name();
  }

  public FilePath file() {
    return around.module().file();
  }

  public ClassFact fact() {
    return fact;
  }

  public LineMap lines() {
    return around.module().lines();
  }

  /** Whether a loop makes several classes of its statement. */
  public boolean isRepeated() {
    return around.classes(index).size() > 1;
  }

  Body body() {
    return body;
  }

  /** What stands in parentheses behind its name, keywords left out. */
  public List<Value> bases() {
    if (bases == null) {
      bases = List.of();
      List<Value> found = new ArrayList<>();
      Scope scope = around.scopeAt(index).with(turn);
      for (FactExpr base : fact.bases()) {
        found.add(Folding.fold(base, scope));
      }
      bases = found;
    }
    return bases;
  }

  /**
   * Itself and the classes that it inherits from, in the order in which Python looks for
   * attributes. Classes that are not known are left out.
   */
  public List<PythonClass> mro() {
    if (mro == null) {
      mro = List.of(this);
      List<List<PythonClass>> lists = new ArrayList<>();
      List<PythonClass> direct = new ArrayList<>();
      for (Value base : bases()) {
        if (base instanceof Value.ClassObject known && known.type() != this) {
          lists.add(known.type().mro());
          direct.add(known.type());
        }
      }
      lists.add(direct);
      mro = Linearization.of(this, lists);
    }
    return mro;
  }

  /** What its own statements bind a name to; empty when none does. */
  public Optional<Value> own(String name) {
    Value patch = patches.get(name);
    return patch != null ? Optional.of(patch) : body.last(name);
  }

  /** An attribute: its own, or that of the first class it inherits it from. */
  public Optional<Value> attribute(String name) {
    for (PythonClass type : mro()) {
      Optional<Value> own = type.own(name);
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  /**
   * An attribute that is asked for from outside. A container that starts empty is not known then:
   * whatever fills it does so while code runs.
   */
  Value member(String name) {
    if (FIELD_TYPES.contains(name) && fact.name().equals("Field")) {
      return around.module().evaluator().fieldTypes(this);
    }
    Value value = attribute(name).orElse(Unknown.VALUE);
    boolean isEmpty =
        (value instanceof Value.Mapping mapping && mapping.entries().isEmpty())
            || (value instanceof Value.Sequence sequence && sequence.items().isEmpty());
    return isEmpty ? Unknown.VALUE : value;
  }

  /** The names that its statements bind, and those that statements behind it set, in order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(body.names());
    patches.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  /** The decorators of one of its functions, from the top. */
  public List<Decoration> decorations(FunctionFact function) {
    if (function.decorators().isEmpty()) {
      return List.of();
    }
    int at = 0;
    while (at < fact.members().size() && !isSame(fact.members().get(at), function)) {
      at++;
    }
    Scope scope = body.scopeAt(at);
    List<Decoration> decorations = new ArrayList<>();
    for (FactExpr decorator : function.decorators()) {
      decorations.add(
          decorator instanceof FactExpr.Invocation call
              ? new Decoration(
                  Folding.fold(call.function(), scope), Folding.arguments(call.arguments(), scope))
              : new Decoration(Folding.fold(decorator, scope), List.of()));
    }
    return decorations;
  }

  @SuppressWarnings("ReferenceEquality") // two equal statements are two statements
  private static boolean isSame(DeclarationFact member, FunctionFact function) {
    return member == function;
  }

  /** A decorator, and the arguments of its call; none when it is not called. */
  public record Decoration(Value function, List<Value.Argument> arguments) {
    public Decoration {
      arguments = List.copyOf(arguments);
    }
  }

  /** Sets an attribute from outside, as {@code setattr} does. */
  void patch(String name, Value value) {
    patches.put(name, value);
  }

  @Override
  public String toString() {
    return file() + ":" + fact.name();
  }
}
