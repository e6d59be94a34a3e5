package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.imports.ImportCheck;
import org.odooanalyzer.validation.imports.ImportContext;
import org.odooanalyzer.validation.imports.ImportEdge;
import org.odooanalyzer.validation.imports.ImportLoop;
import org.odooanalyzer.validation.imports.UnresolvedImport;

/** Runs the rules of imports, which need the facts of the Python files that are imported. */
final class ImportPass {
  private static final String STEP = "resolving imports";

  private final World world;
  private final Settings settings;
  private final StepFiles files;
  private final ModuleScopes scopes;
  private final ImportResolver resolver;
  private final Faults faults;
  private final List<ImportCheck> checks;

  ImportPass(
      World world,
      Settings settings,
      Faults faults,
      StepFiles files,
      ModuleScopes scopes,
      ImportResolver resolver) {
    this.world = world;
    this.settings = settings;
    this.faults = faults;
    this.checks = settings.checks().of(ImportCheck.class);
    this.files = files;
    this.scopes = scopes;
    this.resolver = resolver;
  }

  /** The findings about the imports of all files that are reported on. */
  List<Diagnostic> run(Parallel parallel, Progress progress) {
    List<FileTask> tasks =
        files.tasks().filter(task -> task.reported() && task.kind() == FileKind.PYTHON).toList();
    List<Checked> checked = parallel.map(STEP, tasks, () -> this::check, progress);
    Map<FilePath, FileFindings> findings = new TreeMap<>();
    List<ImportEdge> edges = new ArrayList<>();
    for (Checked file : checked) {
      findings.put(file.file(), file.findings());
      edges.addAll(file.edges());
    }
    addLoops(edges, findings);
    return findings.values().stream().flatMap(ofFile -> ofFile.findings().stream()).toList();
  }

  private record Checked(FilePath file, FileFindings findings, List<ImportEdge> edges) {}

  private Checked check(FileTask task) {
    FileFindings findings =
        new FileFindings(task.file(), files.lines(task.file()), settings.rules());
    List<ImportEdge> edges = new ArrayList<>();
    faults.guard(findings, found -> check(task, found, edges));
    return new Checked(task.file(), findings, edges);
  }

  private void check(FileTask task, FileFindings findings, List<ImportEdge> edges) {
    List<ImportFact> imports =
        files.python(task.file()).map(PythonFacts::imports).orElse(List.of());
    for (ImportFact fact : imports) {
      Resolution resolution = resolver.resolve(task.file(), fact);
      ImportContext context = new ImportContext(fact, resolution, task.addon(), world.graph());
      for (ImportCheck check : checks) {
        if (isWanted(check, resolution)) {
          check.check(context, findings);
        }
      }
      edge(task.file(), fact, resolution, edges);
    }
  }

  /** The setting {@code diag_missing_imports} of the project's configuration. */
  private boolean isWanted(ImportCheck check, Resolution resolution) {
    return !(check instanceof UnresolvedImport)
        || !(resolution instanceof Resolution.Missing missing)
        || settings.configuration().missingImports().reports(missing.name());
  }

  private void edge(
      FilePath file, ImportFact fact, Resolution resolution, Collection<ImportEdge> edges) {
    if (!fact.inFunction()
        && fact.guard() == ImportFact.Guard.NONE
        && resolution instanceof Resolution.Resolved resolved
        && resolved.target() instanceof Resolution.Target.BoundName bound
        && bound.module() != null
        && bound.submodule() == null) {
      OptionalInt place = scopes.firstBinding(bound.module(), bound.name());
      edges.add(new ImportEdge(file, fact, bound.module(), place));
    }
  }

  private static void addLoops(List<ImportEdge> edges, Map<FilePath, FileFindings> findings) {
    for (ImportEdge edge : ImportLoop.in(edges)) {
      FileFindings ofFile = findings.get(edge.file());
      if (ofFile != null) {
        String name = String.valueOf(edge.fact().name());
        ofFile.report(ImportLoop.RULE, edge.fact().nameSpan(), name, edge.target().name());
      }
    }
  }
}
