package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.symbols.Effect;

/** Which statements of a scope bind or change which name, by their index in the scope. */
final class Bindings {
  private final Map<String, List<Integer>> bound = new HashMap<>();
  private final Map<String, List<Integer>> changed = new HashMap<>();
  private final List<Integer> stars = new ArrayList<>();

  Bindings(List<DeclarationFact> members) {
    for (int i = 0; i < members.size(); i++) {
      DeclarationFact member = members.get(i);
      if (member instanceof ImportFact fact && "*".equals(fact.name())) {
        stars.add(i);
      } else if (member instanceof EffectFact effect) {
        root(effect).ifPresent(add(changed, i));
      } else {
        Optional.ofNullable(name(member)).ifPresent(add(bound, i));
      }
    }
  }

  private static Consumer<String> add(Map<String, List<Integer>> indexes, int index) {
    return name -> indexes.computeIfAbsent(name, key -> new ArrayList<>(1)).add(index);
  }

  /** The statements that bind a name, in order. */
  List<Integer> of(String name) {
    return bound.getOrDefault(name, List.of());
  }

  /** The statements that change what a name stands for, in order. */
  List<Integer> changesOf(String name) {
    return changed.getOrDefault(name, List.of());
  }

  /** The imports of {@code *}, in order. */
  List<Integer> stars() {
    return stars;
  }

  /** The name that a statement binds; absent for an annotation alone. */
  static @Nullable String name(DeclarationFact member) {
    if (member instanceof ClassFact type) {
      return type.name();
    }
    if (member instanceof FunctionFact function) {
      return function.name();
    }
    if (member instanceof ImportFact fact) {
      return fact.boundName();
    }
    return member instanceof ValueFact value && value.binding() != Binding.ANNOTATED
        ? value.name()
        : null;
  }

  /** The name whose object an effect changes. */
  private static Optional<String> root(EffectFact effect) {
    FactExpr at = effect.kind() == Effect.Kind.CALL ? effect.value() : effect.target();
    if (at instanceof FactExpr.Invocation call) {
      at = call.function() instanceof FactExpr.Member ? call.function() : null;
    }
    while (at instanceof FactExpr.Member || at instanceof FactExpr.Index) {
      at = at instanceof FactExpr.Member member ? member.base() : ((FactExpr.Index) at).base();
    }
    return at instanceof FactExpr.NameRef name ? Optional.of(name.name()) : Optional.empty();
  }
}
