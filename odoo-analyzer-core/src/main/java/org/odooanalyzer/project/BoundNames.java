package org.odooanalyzer.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.DeclarationFactVisitor;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;

/** Collects the names that the scope of a file binds. */
final class BoundNames implements DeclarationFactVisitor<BoundNames> {
  /** Functions that can bind any name. */
  private static final Set<String> BIND_ANYTHING =
      Set.of("exec", "execfile", "setattr", "globals", "locals", "vars");

  private final Set<String> bound = new HashSet<>();
  private final List<ImportFact> stars = new ArrayList<>();
  private boolean open;

  static ModuleNames.Names of(PythonFacts facts) {
    BoundNames names = new BoundNames();
    for (DeclarationFact member : facts.members()) {
      member.accept(names);
    }
    return new ModuleNames.Names(names.bound, names.stars, names.open);
  }

  @Override
  public BoundNames visitImport(ImportFact fact) {
    if ("*".equals(fact.name())) {
      stars.add(fact);
    } else {
      bound.add(fact.boundName());
    }
    return this;
  }

  @Override
  public BoundNames visitClass(ClassFact fact) {
    bound.add(fact.name());
    return this;
  }

  @Override
  public BoundNames visitFunction(FunctionFact fact) {
    bound.add(fact.name());
    open |= fact.name().equals("__getattr__");
    return this;
  }

  @Override
  public BoundNames visitValue(ValueFact fact) {
    bound.add(fact.name());
    return this;
  }

  @Override
  public BoundNames visitEffect(EffectFact fact) {
    FactExpr changed = fact.target() == null ? fact.value() : fact.target();
    open |= changed == null || canBind(changed);
    return this;
  }

  /**
   * Whether an effect starts from a scope: {@code globals()['x'] = …}, {@code sys.modules[…] = …}.
   */
  private static boolean canBind(FactExpr effect) {
    FactExpr at = effect;
    while (true) {
      if (at instanceof FactExpr.NameRef name) {
        return BIND_ANYTHING.contains(name.name());
      }
      if (at instanceof FactExpr.Member member) {
        if (member.name().equals("modules")) {
          return true;
        }
        at = member.base();
      } else if (at instanceof FactExpr.Index index) {
        at = index.base();
      } else if (at instanceof FactExpr.Invocation call) {
        at = call.function();
      } else {
        return false;
      }
    }
  }
}
