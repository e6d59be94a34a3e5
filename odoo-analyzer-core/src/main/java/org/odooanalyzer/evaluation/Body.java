package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.Branch;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.symbols.Block;

/**
 * The statements of a file or class, and what their names mean before each of them.
 *
 * <p>Each statement has one value, found when it is first asked for; while it is being found it is
 * {@link Unknown}, so that a circle ends.
 */
final class Body {
  private static final int MAX_TURNS = 1_000;

  private final PythonModule module;
  private final List<DeclarationFact> members;
  private final @Nullable Place place;
  private final Map<String, Value> turn;
  private final Bindings bindings;
  private final Map<Integer, Value> values = new HashMap<>();
  private final Map<Integer, List<PythonClass>> classes = new HashMap<>();
  private final Map<Change, Value> changes = new HashMap<>();
  private final Map<BlockKey, Reach> reached = new HashMap<>();
  private final Map<Integer, Integer> firstOfStatement = new HashMap<>();
  private final Set<String> lookedUp = new HashSet<>();

  /** What the statement at {@code index} makes of what the one at {@code from} bound. */
  private record Change(int from, int index) {}

  /** A block of a compound statement, which is numbered in its file. */
  private record BlockKey(int statement, Block block) {}

  /** Where the class statement of a body stands in the body around it. */
  record Place(Body around, int index) {}

  /**
   * The body of a file or class.
   *
   * @param place where the class stands; absent for a file
   * @param turn what the targets of the loops around the class are bound to
   */
  Body(
      PythonModule module,
      List<DeclarationFact> members,
      @Nullable Place place,
      Map<String, Value> turn) {
    this.module = module;
    this.members = members;
    this.place = place;
    this.turn = turn;
    this.bindings = new Bindings(members);
    for (int i = 0; i < members.size(); i++) {
      for (Branch at = members.get(i).branch(); at != null; at = at.outer()) {
        firstOfStatement.putIfAbsent(at.statement(), i);
      }
    }
  }

  PythonModule module() {
    return module;
  }

  List<DeclarationFact> members() {
    return members;
  }

  /** What a name is bound to behind the last statement; empty when nothing binds it. */
  Optional<Value> last(String name) {
    return own(name, members.size(), null);
  }

  /** The names that statements here bind, in the order of the first ones. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (DeclarationFact member : members) {
      String name = Bindings.name(member);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** What names mean to a statement. */
  Scope scopeAt(int index) {
    Branch branch = index < members.size() ? members.get(index).branch() : null;
    return new BodyScope(this, index, branch);
  }

  /** Whether a statement runs. */
  Reach reach(int index) {
    return Reach.of(members.get(index).branch(), null, this::reach);
  }

  /** Whether a block runs: what its condition is worth where its statement begins. */
  private Reach reach(Branch branch) {
    BlockKey key = new BlockKey(branch.statement(), branch.block());
    Reach known = reached.get(key);
    if (known == null) {
      reached.put(key, Reach.MAYBE);
      int start = firstOfStatement.getOrDefault(branch.statement(), members.size());
      known = Reach.ofBlock(branch, new BodyScope(this, start, branch.outer()));
      reached.put(key, known);
    }
    return known;
  }

  /** The value of a name to a statement: in this body, or in the file around a class. */
  Value value(String name, int before, @Nullable Branch use) {
    Value ofTurn = turn.get(name);
    Optional<Value> own = own(name, before, use);
    if (own.isPresent()) {
      return own.get();
    }
    if (ofTurn != null) {
      return ofTurn;
    }
    if (place == null) {
      return new Value.Builtin(name);
    }
    // The names of a class are not seen by the classes inside it.
    Place at = place;
    while (at.around().place != null) {
      at = at.around().place;
    }
    return at.around().value(name, at.index(), branchOf(at));
  }

  private static @Nullable Branch branchOf(Place at) {
    return at.around().members.get(at.index()).branch();
  }

  private Optional<Value> own(String name, int before, @Nullable Branch use) {
    List<Value> found = new ArrayList<>();
    Integer handler = null;
    List<Integer> candidates = candidates(name, before);
    for (int i = candidates.size() - 1; i >= 0; i--) {
      int index = candidates.get(i);
      Reach reach = Reach.of(members.get(index).branch(), use, this::reach);
      if (reach == Reach.HANDLER && handler == null) {
        handler = index;
      }
      if (reach == Reach.YES || reach == Reach.MAYBE) {
        Optional<Value> value =
            valueOf(name, index).map(known -> changed(name, known, index, before));
        value.ifPresent(found::add);
        if (reach == Reach.YES && value.isPresent()) {
          return Optional.of(same(found));
        }
      }
    }
    if (found.isEmpty() && handler != null) {
      return valueOf(name, handler);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(same(found));
  }

  private static Value same(List<Value> values) {
    return new HashSet<>(values).size() == 1 ? values.get(0) : Unknown.VALUE;
  }

  /** The statements that may bind a name, imports of {@code *} included, in order. */
  private List<Integer> candidates(String name, int before) {
    List<Integer> bound = bindings.of(name);
    if (bindings.stars().isEmpty()) {
      return bound.isEmpty() || bound.get(bound.size() - 1) < before
          ? bound
          : bound.stream().filter(index -> index < before).toList();
    }
    List<Integer> all = new ArrayList<>(bound);
    all.addAll(bindings.stars());
    all.removeIf(index -> index >= before);
    all.sort(null);
    return all;
  }

  private Value changed(String name, Value value, int from, int before) {
    Value changed = value;
    for (int index : bindings.changesOf(name)) {
      if (index > from && index < before && members.get(index) instanceof EffectFact effect) {
        Change change = new Change(from, index);
        Value known = changes.get(change);
        if (known == null) {
          known =
              reach(index) == Reach.YES
                  ? Changes.apply(changed, effect, scopeAt(index))
                  : Unknown.VALUE;
          changes.put(change, known);
        }
        changed = known;
      }
    }
    return changed;
  }

  /** The value that a statement gives a name; empty for an import of {@code *} without it. */
  private Optional<Value> valueOf(String name, int index) {
    DeclarationFact member = members.get(index);
    if (member instanceof ImportFact star && "*".equals(star.name())) {
      return throughStar(name, star);
    }
    Value known = values.get(index);
    if (known == null) {
      values.put(index, Unknown.VALUE);
      known = evaluate(member, index);
      values.put(index, known);
    }
    return Optional.of(known);
  }

  private Optional<Value> throughStar(String name, ImportFact star) {
    // Files that import each other's names end here.
    if (!lookedUp.add(name)) {
      return Optional.empty();
    }
    try {
      return module.evaluator().throughStar(module.file(), star, name);
    } finally {
      lookedUp.remove(name);
    }
  }

  private Value evaluate(DeclarationFact member, int index) {
    if (member instanceof ClassFact) {
      List<PythonClass> types = classes(index);
      return types.size() == 1 ? new Value.ClassObject(types.get(0)) : Unknown.VALUE;
    }
    if (member instanceof FunctionFact function) {
      return new Value.FunctionObject(module.file(), function);
    }
    if (member instanceof ImportFact fact) {
      return module.evaluator().imported(module.file(), fact);
    }
    if (member instanceof ValueFact value) {
      FactExpr expression = value.value();
      boolean isAssigned =
          value.binding() == Binding.ASSIGNED || value.binding() == Binding.AUGMENTED;
      return isAssigned && expression != null
          ? Folding.fold(expression, scopeAt(index))
          : Unknown.VALUE;
    }
    return Unknown.VALUE;
  }

  /** The classes that a class statement makes: one, or one for each turn of the loops around. */
  List<PythonClass> classes(int index) {
    List<PythonClass> known = classes.get(index);
    if (known == null) {
      known = new ArrayList<>();
      for (Map<String, Value> names : turns(members.get(index).branch(), index)) {
        known.add(new PythonClass((ClassFact) members.get(index), this, index, names));
      }
      classes.put(index, known);
    }
    return known;
  }

  private List<Map<String, Value>> turns(@Nullable Branch branch, int index) {
    if (branch == null) {
      return List.of(turn);
    }
    List<Map<String, Value>> outer = turns(branch.outer(), index);
    FactExpr subject = branch.subject();
    FactExpr target = branch.target();
    if (branch.block() != Block.FOR || subject == null || target == null) {
      return outer;
    }
    List<Map<String, Value>> turns = new ArrayList<>();
    for (Map<String, Value> names : outer) {
      Value iterable = Folding.fold(subject, scopeAt(index).with(names));
      for (Value item : ConstantMethods.iterate(iterable).orElse(List.of())) {
        Map<String, Value> inside = new HashMap<>(names);
        if (turns.size() < MAX_TURNS && Folding.bind(target, item, inside)) {
          turns.add(inside);
        }
      }
    }
    return turns;
  }
}
