package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.DeclaredModels;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelDeclaration;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.models.ModelAnswers;
import org.odooanalyzer.validation.models.ModelCheck;
import org.odooanalyzer.validation.models.ModelContext;

/** Builds the models of the addons that are reported on, and runs the rules of model classes. */
final class ModelPass {
  private final World world;
  private final RuleSettings settings;
  private final StepFiles files;
  private final Function<LoadOrder, ModelRegistry> models;
  private final Rechecks rechecks;
  private final List<ModelCheck> checks;
  private final Faults faults;
  private final Map<FilePath, Map<Integer, ClassFact>> classes = new HashMap<>();

  /**
   * A pass.
   *
   * @param models gives the models of addons
   * @param rechecks knows files whose findings cannot have changed
   */
  ModelPass(
      World world,
      Settings settings,
      Faults faults,
      StepFiles files,
      Function<LoadOrder, ModelRegistry> models,
      Rechecks rechecks) {
    this.rechecks = rechecks;
    this.world = world;
    this.settings = settings.rules();
    this.faults = faults;
    this.files = files;
    this.models = models;
    this.checks = settings.checks().of(ModelCheck.class, settings.rules());
  }

  /**
   * The findings about all models of addons that are reported on. There are none without Odoo's own
   * source: it says what a model is.
   */
  List<Diagnostic> run() {
    if (checks.isEmpty() || world.files().odooPackage() == null) {
      return List.of();
    }
    LoadOrder everything = world.graph().loadOrder();
    ModelRegistry registry = models.apply(world.graph().loadOrder(reportedAddons()));
    DeclaredModels declared = DeclaredModels.of(registry);
    boolean isAll = registry.loadOrder().names().equals(everything.names());
    OtherModels elsewhere =
        new OtherModels(
            world.graph(),
            registry,
            broken(Set.copyOf(registry.loadOrder().names())),
            () -> isAll ? declared : DeclaredModels.of(models.apply(everything)));
    return check(registry, declared, elsewhere);
  }

  private List<Diagnostic> check(
      ModelRegistry registry, DeclaredModels declared, OtherModels elsewhere) {
    Map<FilePath, List<ModelContext>> contexts = new TreeMap<>();
    for (DefinitionClass definition : registry.definitions()) {
      if (files.isReported(definition.file())) {
        context(declared, definition, elsewhere)
            .ifPresent(
                context ->
                    contexts
                        .computeIfAbsent(definition.file(), first -> new ArrayList<>())
                        .add(context));
      }
    }
    List<Diagnostic> findings = new ArrayList<>();
    contexts.forEach(
        (file, classes) ->
            findings.addAll(rechecks.check(file, digest(classes), () -> check(file, classes))));
    return findings;
  }

  private List<Diagnostic> check(FilePath file, List<ModelContext> classes) {
    return faults.guard(
        new FileFindings(file, files.lines(file), settings),
        findings ->
            classes.forEach(context -> checks.forEach(check -> check.check(context, findings))));
  }

  /** Covers all that the rules may see of other files. */
  private static Digest digest(List<ModelContext> classes) {
    KeyDigest key = new KeyDigest("answers about models");
    key.all(classes, (to, context) -> add(to, context.answers()));
    return key.digest();
  }

  private static void add(KeyDigest key, ModelAnswers answers) {
    ModelDeclaration declaration = answers.declaration();
    key.add(declaration.model()).add(declaration.isNamed()).add(declaration.isKnown());
    key.all(declaration.inherit(), KeyDigest::add);
    key.all(
        new TreeMap<>(declaration.inherits()).entrySet(),
        (to, entry) -> to.add(entry.getKey()).add(entry.getValue()));
    key.all(
        answers.missing(),
        (to, missing) -> to.add(missing.model()).all(missing.addons(), KeyDigest::add));
    key.add(answers.replacedAddon());
  }

  private Optional<ModelContext> context(
      DeclaredModels models, DefinitionClass definition, OtherModels elsewhere) {
    ModelDeclaration said = definition.declaration().orElse(null);
    String addon = definition.addon().orElse(null);
    ClassFact fact =
        classes.computeIfAbsent(definition.file(), this::classes).get(definition.offset());
    return said == null || addon == null || fact == null
        ? Optional.empty()
        : Optional.of(
            new ModelContext(
                fact,
                ModelAnswers.of(
                    definition, said, addon, models, world.graph().closure(addon), elsewhere)));
  }

  private Map<Integer, ClassFact> classes(FilePath file) {
    Map<Integer, ClassFact> found = new HashMap<>();
    for (DeclarationFact member : files.python(file).map(PythonFacts::members).orElse(List.of())) {
      if (member instanceof ClassFact type) {
        found.put(type.span().start(), type);
      }
    }
    return found;
  }

  /** The addons with a Python file that is reported on. */
  private Set<String> reportedAddons() {
    Set<String> addons = new TreeSet<>();
    files
        .tasks()
        .filter(task -> task.reported() && task.kind() == FileKind.PYTHON)
        .flatMap(task -> Optional.ofNullable(task.addon()).stream())
        .forEach(addons::add);
    return addons;
  }

  /** Those of some addons of which a server loads a file that was not understood. */
  private Set<String> broken(Set<String> addons) {
    Set<String> broken = new TreeSet<>();
    files
        .tasks()
        .filter(task -> WorkedFiles.isLoaded(task) && addons.contains(task.addon()))
        .filter(task -> files.isBroken(task.file()))
        .forEach(task -> broken.add(String.valueOf(task.addon())));
    return broken;
  }
}
