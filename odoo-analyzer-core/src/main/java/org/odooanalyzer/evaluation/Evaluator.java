package org.odooanalyzer.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value.Argument;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.ParameterFact;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.project.Resolution.Target;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Knows what the names of Python files mean. It remembers what it found and is used by one thread;
 * what it finds depends on the files alone.
 */
public final class Evaluator {
  private static final Span NO_PLACE = new Span(0, 0);
  private static final FilePath NO_FILE = new FilePath("", "");

  private final ImportResolver resolver;
  private final PythonFiles files;
  private final Map<FilePath, Optional<PythonModule>> modules = new HashMap<>();

  public Evaluator(ImportResolver resolver, PythonFiles files) {
    this.resolver = resolver;
    this.files = files;
  }

  /** What a name of a file means when the whole file has run; empty when nothing binds it. */
  public Optional<Value> value(FilePath file, String name) {
    return module(file).flatMap(module -> module.value(name));
  }

  /** The world that its files live in. */
  public PythonWorld world() {
    return resolver.world();
  }

  /** What a name of a module means, such as {@code Field} of {@code odoo.fields}. */
  public Value valueOf(String module, String name) {
    return member(NO_FILE, new Value.ModuleObject(module, null), name);
  }

  Optional<PythonModule> module(FilePath file) {
    Optional<PythonModule> known = modules.get(file);
    if (known == null) {
      known = files.facts(file).map(facts -> new PythonModule(this, file, facts));
      modules.put(file, known);
    }
    return known;
  }

  ImportResolver resolver() {
    return resolver;
  }

  /** What one name of an import statement is bound to. */
  public Value imported(FilePath from, ImportFact fact) {
    int dot = fact.module().indexOf('.');
    boolean bindsTop = fact.name() == null && dot > 0 && fact.boundName().equals(top(fact));
    if (bindsTop) {
      String top = top(fact);
      return of(resolver.resolveModule(from, top), top);
    }
    if (fact.level() == 0 && fact.name() == null && KnownLibraries.knows(fact.module())) {
      return new Value.ModuleObject(fact.module(), null);
    }
    String dotted = resolver.dottedModule(from, fact);
    String name = fact.name() == null ? dotted : dotted + "." + fact.name();
    return of(resolver.resolve(from, fact), name);
  }

  private static String top(ImportFact fact) {
    return fact.module().substring(0, fact.module().indexOf('.'));
  }

  /** A name of a module, as in {@code module.name}. */
  public Value member(FilePath from, Value.ModuleObject module, String name) {
    Optional<Value> known = KnownLibraries.value(module.dotted(), name);
    if (known.isPresent()) {
      return known.get();
    }
    FilePath file = module.file();
    Optional<Value> bound = file == null ? Optional.empty() : value(file, name);
    if (bound.isPresent()) {
      return bound.get();
    }
    ImportFact fact =
        new ImportFact(
            0, module.dotted(), NO_PLACE, name, NO_PLACE, name, ImportFact.Guard.NONE, false);
    return of(resolver.resolve(from, fact), module.dotted() + "." + name);
  }

  private Value of(Resolution resolution, String dotted) {
    if (!(resolution instanceof Resolution.Resolved resolved)) {
      return Unknown.VALUE;
    }
    Target target = resolved.target();
    if (target instanceof Target.ModuleFile module) {
      return new Value.ModuleObject(dotted, module.file());
    }
    if (target instanceof Target.BoundName bound) {
      FilePath module = bound.module();
      Optional<Value> value = module == null ? Optional.empty() : value(module, bound.name());
      return value.orElse(submodule(bound.submodule(), dotted));
    }
    return new Value.ModuleObject(dotted, null);
  }

  private static Value submodule(@Nullable FilePath file, String dotted) {
    return file == null ? Unknown.VALUE : new Value.ModuleObject(dotted, file);
  }

  /**
   * The types of fields that {@code Field} knows by their classes, which register themselves when
   * they are made.
   */
  Value fieldTypes(PythonClass field) {
    Optional<FilePath> file = resolver.resolveModule(NO_FILE, "odoo.fields").file();
    Map<Value, Value> types = new LinkedHashMap<>();
    for (String name : file.flatMap(this::module).map(m -> m.body().names()).orElse(Set.of())) {
      if (value(file.get(), name).orElse(Unknown.VALUE) instanceof Value.ClassObject known
          && known.type().mro().contains(field)) {
        known
            .type()
            .attribute("type")
            .filter(type -> type instanceof Value.Text)
            .ifPresent(type -> types.putIfAbsent(type, known));
      }
    }
    return types.isEmpty() ? Unknown.VALUE : new Value.Mapping(types);
  }

  /** What an import of {@code *} gives a name; empty when it does not give it. */
  Optional<Value> throughStar(FilePath from, ImportFact star, String name) {
    FilePath file = resolver.resolve(from, star).file().orElse(null);
    if (file == null || file.equals(from)) {
      return Optional.empty();
    }
    Optional<List<Value>> exported = value(file, "__all__").flatMap(Value::asItems);
    boolean isExported =
        exported.isPresent()
            ? exported.get().contains(new Value.Text(name))
            : !name.startsWith("_");
    return isExported ? value(file, name) : Optional.empty();
  }

  /** What a call of a function gives that does little more than to return a text or list. */
  Value call(Value.FunctionObject function, List<Argument> arguments, Fuel fuel) {
    return closure(function)
        .map(closure -> closure.call(arguments, Map.of(), fuel))
        .orElse(Unknown.VALUE);
  }

  /** The line of an offset of a file, counted from 1; 0 for a file that is not known. */
  public int line(FilePath file, int offset) {
    return module(file).map(module -> module.lines().lineOf(offset) + 1).orElse(0);
  }

  /** A function as a closure; empty when it does more than to return an expression. */
  public Optional<Closure> closure(Value.FunctionObject function) {
    FactExpr result = function.fact().result();
    return result == null
        ? Optional.empty()
        : module(function.file()).map(module -> closure(function, module, result));
  }

  private static Closure closure(
      Value.FunctionObject function, PythonModule module, FactExpr result) {
    List<String> parameters =
        function.fact().parameters().stream().map(ParameterFact::name).toList();
    Body body = module.body();
    BodyScope scope = new BodyScope(body, body.members().size(), null);
    Map<String, Value> known = new HashMap<>(scope.capture(parameters, result).captured());
    for (ParameterFact parameter : function.fact().parameters()) {
      FactExpr constant = parameter.constant();
      if (constant != null) {
        known.put(parameter.name(), Folding.fold(constant, scope));
      }
    }
    return new Closure(parameters, result, known);
  }
}
