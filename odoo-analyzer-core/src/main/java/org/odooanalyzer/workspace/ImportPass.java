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
  private final ModuleScopes scopes;
  private final ImportResolver resolver;
  private final List<PythonFile> files = new ArrayList<>();
  private final List<ImportCheck> checks = Checks.of(ImportCheck.class);

  ImportPass(World world, Settings settings, List<FileResult> results, FactsLoader others) {
    this.world = world;
    this.settings = settings;
    this.scopes = new ModuleScopes(results, others);
    this.resolver = new ImportResolver(world.files().world(world.version()), scopes);
    for (FileResult result : results) {
      if (result.facts() instanceof PythonFacts facts) {
        files.add(new PythonFile(result.task(), facts));
      }
    }
  }

  /** The findings about the imports of all files that are reported on. */
  List<Diagnostic> run(Parallel parallel, Progress progress) {
    List<Checked> checked = parallel.map(STEP, files, () -> this::check, progress);
    List<Diagnostic> findings = new ArrayList<>();
    List<ImportEdge> edges = new ArrayList<>();
    for (Checked file : checked) {
      findings.addAll(file.findings());
      edges.addAll(file.edges());
    }
    findings.addAll(loops(edges));
    return findings;
  }

  private record PythonFile(FileTask task, PythonFacts facts) {}

  private record Checked(List<Diagnostic> findings, List<ImportEdge> edges) {}

  private Checked check(PythonFile python) {
    FilePath file = python.task().file();
    FileFindings findings = findings(python);
    List<ImportEdge> edges = new ArrayList<>();
    for (ImportFact fact : python.facts().imports()) {
      Resolution resolution = resolver.resolve(file, fact);
      ImportContext context =
          new ImportContext(fact, resolution, python.task().addon(), world.graph());
      for (ImportCheck check : checks) {
        if (isWanted(check, resolution)) {
          check.check(context, findings);
        }
      }
      edge(file, fact, resolution, edges);
    }
    return new Checked(findings.findings(), edges);
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

  private List<Diagnostic> loops(List<ImportEdge> edges) {
    Map<FilePath, FileFindings> findings = new TreeMap<>();
    files.forEach(python -> findings.put(python.task().file(), findings(python)));
    for (ImportEdge edge : ImportLoop.in(edges)) {
      FileFindings ofFile = findings.get(edge.file());
      if (ofFile != null) {
        String name = String.valueOf(edge.fact().name());
        ofFile.report(ImportLoop.RULE, edge.fact().nameSpan(), name, edge.target().name());
      }
    }
    return findings.values().stream().flatMap(ofFile -> ofFile.findings().stream()).toList();
  }

  private FileFindings findings(PythonFile python) {
    return new FileFindings(python.task().file(), python.facts().lines(), settings.rules());
  }
}
