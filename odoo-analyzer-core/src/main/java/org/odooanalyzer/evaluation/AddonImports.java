package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.symbols.Effect;
import org.odooanalyzer.text.FilePath;

/**
 * Follows the imports of addons as Python would when a server loads them, and so finds the classes
 * that exist then, in the order in which they are made.
 */
public final class AddonImports {
  private final Evaluator evaluator;
  private final Set<FilePath> run = new HashSet<>();
  private final Map<String, List<PythonClass>> classes = new LinkedHashMap<>();

  public AddonImports(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Imports an addon and all that it imports; each file runs once. */
  public void load(Addon addon) {
    run(addon.directory().resolve("__init__.py"));
  }

  /** The classes of an addon in the order in which they were made. */
  public List<PythonClass> classes(String addon) {
    return classes.getOrDefault(addon, List.of());
  }

  private void run(FilePath file) {
    Optional<String> addon = evaluator.world().addonOf(file);
    if (addon.isEmpty() || !run.add(file)) {
      return;
    }
    Optional<PythonModule> module = evaluator.module(file);
    if (module.isEmpty()) {
      return;
    }
    Body body = module.get().body();
    List<DeclarationFact> members = body.members();
    for (int i = 0; i < members.size(); i++) {
      DeclarationFact member = members.get(i);
      boolean isLeftOut = member.branch() != null && !runs(body.reach(i));
      if (isLeftOut) {
        continue;
      }
      if (member instanceof ImportFact fact) {
        if (evaluator.resolver().resolve(file, fact) instanceof Resolution.Resolved resolved) {
          resolved.files().forEach(this::run);
        }
      } else if (member instanceof ClassFact) {
        classes.computeIfAbsent(addon.get(), name -> new ArrayList<>()).addAll(body.classes(i));
      } else if (member instanceof EffectFact effect) {
        patch(effect, body.scopeAt(i));
      }
    }
  }

  /** A condition that is not known, such as one on the platform, usually holds on a server. */
  private static boolean runs(Reach reach) {
    return reach == Reach.YES || reach == Reach.MAYBE;
  }

  /** {@code setattr(Class, 'name', value)} and {@code Class.name = value}. */
  private void patch(EffectFact effect, Scope scope) {
    FactExpr value = effect.value();
    if (value == null) {
      return;
    }
    if (effect.kind() == Effect.Kind.SET && effect.target() instanceof FactExpr.Member target) {
      patch(target.base(), target.name(), value, scope);
    } else if (value instanceof FactExpr.Invocation call
        && call.function() instanceof FactExpr.NameRef name
        && name.name().equals("setattr")
        && call.arguments().size() == 3) {
      Value attribute = Folding.fold(call.arguments().get(1).value(), scope);
      FactExpr set = call.arguments().get(2).value();
      attribute
          .asText()
          .ifPresent(text -> patch(call.arguments().get(0).value(), text, set, scope));
    }
  }

  private void patch(FactExpr object, String name, FactExpr value, Scope scope) {
    Value patched = Folding.fold(object, scope);
    Value given = Folding.fold(value, scope);
    if (patched instanceof Value.ClassObject type) {
      type.type().patch(name, given);
    } else if (patched instanceof Value.ModuleObject changed && changed.file() != null) {
      evaluator.module(changed.file()).ifPresent(module -> module.patch(name, given));
    }
  }
}
