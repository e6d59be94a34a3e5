package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelDeclaration;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.models.ModelCheck;
import org.odooanalyzer.validation.models.ModelContext;

/** Builds the models of the addons that are reported on, and runs the rules of model classes. */
final class ModelPass {
  private final World world;
  private final Settings settings;
  private final List<FileResult> results;
  private final FactsLoader others;
  private final Map<FilePath, PythonFacts> reported = new TreeMap<>();
  private final Set<String> addons = new TreeSet<>();
  private final List<ModelCheck> checks;

  ModelPass(World world, Settings settings, List<FileResult> results, FactsLoader others) {
    this.world = world;
    this.settings = settings;
    this.results = results;
    this.others = others;
    this.checks =
        Checks.of(ModelCheck.class).stream()
            .filter(check -> settings.rules().runs(check.rule()))
            .toList();
    for (FileResult result : results) {
      String addon = result.task().addon();
      if (result.task().reported()
          && result.facts() instanceof PythonFacts facts
          && addon != null) {
        reported.put(result.task().file(), facts);
        addons.add(addon);
      }
    }
  }

  /**
   * The findings about all models of addons that are reported on. There are none without Odoo's own
   * source: it says what a model is.
   *
   * @param makeWorker reads further files of one thread
   */
  List<Diagnostic> run(
      Parallel parallel, Supplier<Function<FileTask, FileResult>> makeWorker, Progress progress) {
    if (checks.isEmpty() || world.files().odooPackage() == null) {
      return List.of();
    }
    Function<LoadOrder, ModelRegistry> build =
        order -> {
          others.preload(Set.copyOf(order.names()), parallel, makeWorker, progress);
          return new RegistryPass(world, results, others).run(order, parallel, progress);
        };
    LoadOrder everything = world.graph().loadOrder();
    ModelRegistry registry = build.apply(world.graph().loadOrder(addons));
    boolean isAll = registry.loadOrder().names().equals(everything.names());
    OtherModels elsewhere =
        new OtherModels(
            world.graph(),
            registry,
            brokenAddons(),
            () -> isAll ? registry : build.apply(everything));
    return check(registry, elsewhere);
  }

  private List<Diagnostic> check(ModelRegistry registry, OtherModels elsewhere) {
    Map<FilePath, FileFindings> findings = new TreeMap<>();
    Map<FilePath, Map<Integer, ClassFact>> classes = new HashMap<>();
    RegistryScope seen = null;
    String seenBy = "";
    for (DefinitionClass definition : registry.definitions()) {
      FilePath file = definition.file();
      PythonFacts facts = reported.get(file);
      ModelDeclaration said = definition.declaration().orElse(null);
      String addon = definition.addon().orElse(null);
      if (facts == null || said == null || addon == null) {
        continue;
      }
      ClassFact fact =
          classes.computeIfAbsent(file, unread -> classes(facts)).get(definition.offset());
      if (fact != null) {
        FileFindings ofFile =
            findings.computeIfAbsent(
                file, unread -> new FileFindings(file, facts.lines(), settings.rules()));
        // The classes of an addon come one after the other.
        seen = seen != null && seenBy.equals(addon) ? seen : registry.seenBy(addon);
        seenBy = addon;
        ModelContext context = new ModelContext(fact, definition, said, addon, seen, elsewhere);
        checks.forEach(check -> check.check(context, ofFile));
      }
    }
    return findings.values().stream().flatMap(ofFile -> ofFile.findings().stream()).toList();
  }

  private static Map<Integer, ClassFact> classes(PythonFacts facts) {
    Map<Integer, ClassFact> classes = new HashMap<>();
    for (DeclarationFact member : facts.members()) {
      if (member instanceof ClassFact type) {
        classes.put(type.span().start(), type);
      }
    }
    return classes;
  }

  /** The addons with a file of which not everything was understood. */
  private Set<String> brokenAddons() {
    Set<String> broken = new TreeSet<>();
    addBroken(results, broken);
    addBroken(others.results(), broken);
    return broken;
  }

  private static void addBroken(Collection<FileResult> results, Set<String> broken) {
    for (FileResult result : new ArrayList<>(results)) {
      String addon = result.task().addon();
      if (addon != null && result.broken() && result.task().kind() == FileKind.PYTHON) {
        broken.add(addon);
      }
    }
  }
}
