package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.ImportResolver;
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

/** A project that is open in an editor, at one moment. Safe for many threads. */
public final class Snapshot implements Analysis {
  private static final String BASE = "base";

  private final Moment moment;
  private final Trees trees;
  private final TreeMaker maker;
  private final long revision;

  Snapshot(Moment moment, Trees trees, TreeMaker maker, long revision) {
    this.moment = moment;
    this.trees = trees;
    this.maker = maker;
    this.revision = revision;
  }

  Moment moment() {
    return moment;
  }

  /** Counts the changes of the workspace; the same number means the same answers. */
  public long revision() {
    return revision;
  }

  /** The file of the project that lies at a path; absent when none does. */
  public Optional<FilePath> fileAt(Path absolute) {
    return FilePlaces.candidates(moment.inputs().found().roots(), absolute).stream()
        .filter(file -> moment.project().files().task(file).isPresent())
        .findFirst();
  }

  /** Where a file lies. */
  public Optional<Path> pathOf(FilePath file) {
    return moment.inputs().found().roots().resolve(file);
  }

  @Override
  public AddonGraph addons() {
    return moment.project().world().graph();
  }

  @Override
  public Collection<ProjectFile> files() {
    return moment.project().files().tasks().map(Snapshot::projectFile).toList();
  }

  @Override
  public Optional<ProjectFile> file(FilePath file) {
    return moment.project().files().task(file).map(Snapshot::projectFile);
  }

  private static ProjectFile projectFile(FileTask task) {
    return new ProjectFile(task.file(), task.kind(), task.addon(), task.role(), !task.reported());
  }

  @Override
  public Optional<SourceText> source(FilePath file) {
    return moment.project().files().task(file).isEmpty()
        ? Optional.empty()
        : TreeMaker.text(file, moment.inputs().source().read(file));
  }

  @Override
  public Optional<PythonTree> python(FilePath file) {
    return tree(
        PythonTree.class,
        file,
        source -> maker.python(file, source),
        tree -> tree.source().content().length());
  }

  @Override
  public Optional<XmlTree> xml(FilePath file) {
    return isOf(file, FileKind.XML)
        ? tree(
            XmlTree.class,
            file,
            source -> maker.xml(file, source),
            tree -> tree.source().content().length())
        : Optional.empty();
  }

  @Override
  public Optional<CsvTree> csv(FilePath file) {
    return isOf(file, FileKind.CSV)
        ? tree(
            CsvTree.class,
            file,
            source -> maker.csv(file, source),
            tree -> tree.source().content().length())
        : Optional.empty();
  }

  private boolean isOf(FilePath file, FileKind kind) {
    return moment.project().files().task(file).filter(task -> task.kind() == kind).isPresent();
  }

  /**
   * A tree of the content that a file has in this moment: of a file that changed since nothing can
   * be said.
   */
  private <T> Optional<T> tree(
      Class<T> kind, FilePath file, Function<SourceText, T> parser, ToLongFunction<T> weight) {
    Optional<Digest> content = moment.kept().contents().of(file);
    if (content.isEmpty() || moment.project().files().task(file).isEmpty()) {
      return Optional.empty();
    }
    return trees.get(
        kind,
        file,
        content.get(),
        () -> {
          FileContent read = moment.inputs().source().read(file);
          return Contents.digest(read).equals(content.get())
              ? TreeMaker.text(file, read).map(parser)
              : Optional.empty();
        },
        weight);
  }

  @Override
  public Optional<FileFacts> facts(FilePath file) {
    return moment.project().files().facts(file);
  }

  @Override
  public Optional<LineMap> lines(FilePath file) {
    return facts(file).map(FileFacts::lines);
  }

  @Override
  public ModelRegistry registry() {
    return moment.models().all().registry();
  }

  @Override
  public RegistryScope models(FilePath file) {
    String addon = file(file).map(ProjectFile::addon).orElse(BASE);
    return addons().addon(addon).isPresent() ? moment.models().seenBy(addon) : registry().all();
  }

  @Override
  public RecordIndex records() {
    return moment.records().get();
  }

  @Override
  public ImportResolver imports() {
    return moment.imports();
  }

  @Override
  public AddonNotes notes() {
    return moment.notes();
  }

  @Override
  public Evaluator evaluator() {
    return new Evaluator(
        moment.imports(),
        file -> facts(file).filter(PythonFacts.class::isInstance).map(PythonFacts.class::cast));
  }
}
