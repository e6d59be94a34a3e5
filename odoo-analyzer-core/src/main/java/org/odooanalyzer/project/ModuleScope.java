package org.odooanalyzer.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;

/**
 * The scope of a Python file.
 *
 * @param names what it binds
 * @param offsets where it first binds each name
 */
public record ModuleScope(ModuleNames.Names names, Map<String, Integer> offsets) {
  /** Functions that can bind names without naming them. */
  private static final Set<String> BINDERS = Set.of("globals", "locals", "vars", "exec", "setattr");

  /**
   * The scope of a file with these facts.
   *
   * @param isPackage whether the file is an {@code __init__.py}
   * @param broken whether part of the file was not understood, so that it can bind more
   */
  public static ModuleScope of(PythonFacts facts, boolean isPackage, boolean broken) {
    Map<String, Integer> offsets = new HashMap<>();
    List<ImportFact> stars = new ArrayList<>();
    boolean open = broken;
    for (DeclarationFact member : facts.members()) {
      if (member instanceof ImportFact fact) {
        if ("*".equals(fact.name())) {
          stars.add(fact);
        } else if (!isPackage || !isOwnSubmodule(fact)) {
          offsets.putIfAbsent(fact.boundName(), fact.moduleSpan().start());
        }
      } else if (member instanceof ClassFact type) {
        offsets.putIfAbsent(type.name(), type.span().start());
      } else if (member instanceof FunctionFact function) {
        offsets.putIfAbsent(function.name(), function.start());
        open |= function.name().equals("__getattr__");
      } else if (member instanceof ValueFact value) {
        offsets.putIfAbsent(value.name(), value.span().start());
      } else if (member instanceof EffectFact effect) {
        open |= mayBind(effect.target()) || mayBind(effect.value());
      }
    }
    return new ModuleScope(
        new ModuleNames.Names(new HashSet<>(offsets.keySet()), stars, open), offsets);
  }

  /** {@code from . import x} in a package binds no x that is not there: it looks for one. */
  private static boolean isOwnSubmodule(ImportFact fact) {
    return fact.level() == 1 && fact.module().isEmpty() && fact.boundName().equals(fact.name());
  }

  /** Whether an effect on an object may reach the scope itself, or the table of modules. */
  private static boolean mayBind(@Nullable FactExpr expression) {
    if (expression instanceof FactExpr.NameRef name) {
      return BINDERS.contains(name.name());
    }
    if (expression instanceof FactExpr.Member member) {
      return member.name().equals("modules") || mayBind(member.base());
    }
    if (expression instanceof FactExpr.Index index) {
      return mayBind(index.base());
    }
    return expression instanceof FactExpr.Invocation call && mayBind(call.function());
  }

  /** Where the file first binds a name; absent when it may do so anywhere or not at all. */
  public OptionalInt firstBinding(String name) {
    Integer offset = names.open() || !names.stars().isEmpty() ? null : offsets.get(name);
    return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
  }
}
