package org.odooanalyzer.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.KnownFiles;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.project.PythonEnvironment;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.query.AddonNotes;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.CsvTree;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.query.XmlTree;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;

/**
 * A project of texts, with the little odoo below it, of which everything is made at once. A path
 * starts with the name of its addon; one that starts with {@code odoo/} is of the framework. An
 * addon gets the {@code __init__.py} and the manifest that it does not have: they import all of its
 * Python files, depend on {@code base} and load its XML and CSV files in order.
 */
public final class LittleAnalysis implements Analysis {
  private static final FilePath ADDONS = new FilePath("addons", "");
  private static final FilePath ODOO = new FilePath("odoo", "odoo");

  private final Map<FilePath, LittleFile> made = new LinkedHashMap<>();
  private final Map<FilePath, ProjectFile> files = new LinkedHashMap<>();
  private final AddonGraph graph;
  private final ImportResolver resolver;
  private final ModelRegistry registry;
  private final RecordIndex records;
  private AddonNotes notes = AddonNotes.NONE;

  private LittleAnalysis(String version, Map<String, String> texts) {
    LittleSources.of(texts)
        .forEach((path, text) -> made.put(file(path), LittleFile.of(path, text)));
    graph = AddonGraph.of(OdooVersion.parse(version).orElseThrow(), manifests());
    made.forEach((file, little) -> files.put(file, projectFile(file, little)));
    resolver = new ImportResolver(world(), this::names);
    registry = ModelRegistry.of(graph, graph.loadOrder(), evaluator());
    records = RecordIndex.of(graph, graph.loadOrder(), this::facts);
  }

  /** A project for Odoo 19.0. */
  public static LittleAnalysis of(Map<String, String> texts) {
    return new LittleAnalysis("19.0", texts);
  }

  /** A project for a version of Odoo. */
  public static LittleAnalysis of(String version, Map<String, String> texts) {
    return new LittleAnalysis(version, texts);
  }

  /** The same project with notes about its addons. */
  public LittleAnalysis with(AddonNotes kept) {
    notes = kept;
    return this;
  }

  /** The identity of the file of a path. */
  public static FilePath file(String path) {
    return new FilePath(path.startsWith("odoo/") ? "odoo" : "addons", path);
  }

  private List<Addon> manifests() {
    List<Addon> addons = new ArrayList<>();
    made.forEach(
        (file, little) -> {
          if (little.kind() == FileKind.MANIFEST) {
            String path = file.path();
            FilePath folder = new FilePath(file.root(), path.substring(0, path.lastIndexOf('/')));
            addons.add(
                new Addon(folder.name(), folder, LittleFile.manifest(file, little.source())));
          }
        });
    return addons;
  }

  private ProjectFile projectFile(FilePath file, LittleFile little) {
    Addon addon =
        graph.addons().stream()
            .filter(one -> one.directory().root().equals(file.root()))
            .filter(one -> file.path().startsWith(one.directory().path() + "/"))
            .findFirst()
            .orElse(null);
    boolean isData = little.kind() == FileKind.XML || little.kind() == FileKind.CSV;
    FileRole role =
        addon == null || !isData
            ? FileRole.OTHER
            : addon.manifest().roleOf(file.path().substring(addon.directory().path().length() + 1));
    return new ProjectFile(
        file,
        little.kind(),
        addon == null ? null : addon.name(),
        role,
        file.root().equals(ODOO.root()));
  }

  private PythonWorld world() {
    KnownFiles known = new KnownFiles();
    made.keySet().stream().filter(file -> file.name().endsWith(".py")).forEach(known::addPython);
    known.addListed(ADDONS);
    known.addListed(ODOO.resolve("addons"));
    return new PythonWorld(
        known,
        ODOO,
        graph.version(),
        List.of(ODOO.resolve("addons"), ADDONS),
        PythonEnvironment.UNKNOWN);
  }

  private Optional<ModuleNames.Names> names(FilePath file) {
    boolean isPackage = file.name().equals("__init__.py");
    return pythonFacts(file).map(facts -> ModuleScope.of(facts, isPackage, false).names());
  }

  private Optional<PythonFacts> pythonFacts(FilePath file) {
    return facts(file).filter(PythonFacts.class::isInstance).map(PythonFacts.class::cast);
  }

  private Optional<LittleFile> little(FilePath file) {
    return Optional.ofNullable(made.get(file));
  }

  @Override
  public AddonGraph addons() {
    return graph;
  }

  @Override
  public Collection<ProjectFile> files() {
    return files.values();
  }

  @Override
  public Optional<ProjectFile> file(FilePath file) {
    return Optional.ofNullable(files.get(file));
  }

  @Override
  public Optional<SourceText> source(FilePath file) {
    return little(file).map(LittleFile::source);
  }

  @Override
  public Optional<PythonTree> python(FilePath file) {
    return little(file).flatMap(one -> one.python(file));
  }

  @Override
  public Optional<XmlTree> xml(FilePath file) {
    return little(file).flatMap(one -> one.xml(file));
  }

  @Override
  public Optional<CsvTree> csv(FilePath file) {
    return little(file).flatMap(one -> one.csv(file));
  }

  @Override
  public Optional<FileFacts> facts(FilePath file) {
    return little(file).map(LittleFile::facts);
  }

  @Override
  public Optional<LineMap> lines(FilePath file) {
    return source(file).map(SourceText::lines);
  }

  @Override
  public ModelRegistry registry() {
    return registry;
  }

  @Override
  public RegistryScope models(FilePath file) {
    return registry.seenBy(file(file).map(ProjectFile::addon).orElse("base"));
  }

  @Override
  public RecordIndex records() {
    return records;
  }

  @Override
  public AddonNotes notes() {
    return notes;
  }

  @Override
  public ImportResolver imports() {
    return resolver;
  }

  @Override
  public Evaluator evaluator() {
    return new Evaluator(resolver, this::pythonFacts);
  }
}
