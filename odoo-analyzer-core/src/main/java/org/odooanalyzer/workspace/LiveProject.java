package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;

/**
 * Makes the moments of a project that is open: the first one, and each next one from the one before
 * it with as little work as the change needs.
 */
final class LiveProject {
  private final WorkspaceRequest request;
  private final Settings settings;
  private final Store store;
  private final Store scratch;
  private final Means means;

  LiveProject(
      WorkspaceRequest request, Settings settings, Store store, Store scratch, Means means) {
    this.request = request;
    this.settings = settings;
    this.store = store;
    this.scratch = scratch;
    this.means = means;
  }

  /**
   * The project as the disk has it now.
   *
   * @param texts the texts that editors show
   * @param before the moment before; absent for the first one
   */
  Moment discovered(Map<Path, String> texts, @Nullable Moment before) {
    Shared shared = shared(Discovery.discover(settings.discovery()), texts);
    if (before == null) {
      return first(shared);
    }
    return after(
        before, shared, new ConcurrentHashMap<>(), differing(before.kept(), shared.kept()));
  }

  /**
   * The addon that a path lies in and what it depends on, as if the project had nothing else;
   * absent when it lies in no addon of the project.
   *
   * @param texts the texts that editors show
   */
  Optional<Moment> around(Path path, Map<Path, String> texts) {
    return Discovery.around(
            path, settings.discovery(), new NearManifests(texts, this::inputs, means))
        .map(found -> first(shared(found, texts)));
  }

  private Shared shared(ProjectFiles onDisk, Map<Path, String> texts) {
    Map<FilePath, String> shown = shown(texts, onDisk);
    ProjectFiles found =
        Set.copyOf(onDisk.inputs()).containsAll(shown.keySet())
            ? onDisk
            : onDisk.with(shown.keySet());
    UnsavedTexts source = UnsavedTexts.of(FileSource.disk(found.roots()), shown);
    Inputs inputs = inputs(found, source);
    Kept kept = Objects.requireNonNull(inputs.kept());
    kept.compare(means.parallel(), means.progress());
    ProjectReader reader = new ProjectReader(inputs, means);
    World world = reader.world();
    Disk disk = new Disk(found.roots(), shown.keySet());
    return new Shared(inputs, source, kept, world, reader.files(world), disk);
  }

  private Inputs inputs(ProjectFiles found, FileSource source) {
    ReportScope scope =
        ReportScope.ofEditor(
            found, request.folders(), request.externals(), request.isOdooExternal());
    Kept kept =
        Kept.in(store, scratch, settings, scope, found, source, new Sampling(0, new Random()));
    return new Inputs(settings, scope, found, source, kept);
  }

  /**
   * The moment after some files may have got other contents.
   *
   * @param edits what editors show of these files; absent for those that they do not show
   */
  Moment edited(Moment before, Map<FilePath, Optional<String>> edits) {
    ProjectFiles found = before.inputs().found();
    UnsavedTexts source = before.texts().with(edits);
    Contents contents = before.kept().contents().without(source, edits.keySet());
    Set<FilePath> changed = new TreeSet<>();
    for (FilePath file : edits.keySet()) {
      Digest now = contents.note(file, source.read(file));
      if (!before.kept().contents().of(file).equals(Optional.of(now))) {
        changed.add(file);
      }
    }
    Kept kept = before.kept().with(source, contents);
    Inputs inputs = new Inputs(settings, before.inputs().scope(), found, source, kept);
    ProjectReader reader = new ProjectReader(inputs, means);
    Project old = before.project();
    boolean isSameWorld =
        changed.stream().noneMatch(file -> isManifest(old, file) || isRelease(found, file));
    World world = isSameWorld ? old.world() : reader.world();
    WorkedFiles now =
        isSameWorld
            ? old.files().after(changed, () -> reader.worker(world.version()))
            : reader.files(world);
    Map<FilePath, Optional<ModuleScope>> scopes = new ConcurrentHashMap<>(old.scopes());
    scopes.keySet().removeAll(changed);
    return after(before, new Shared(inputs, source, kept, world, now, old.disk()), scopes, changed);
  }

  /** The texts of files that belong to the project, or will when they are saved. */
  private static Map<FilePath, String> shown(Map<Path, String> texts, ProjectFiles found) {
    Map<FilePath, String> shown = new HashMap<>();
    texts.forEach(
        (path, text) ->
            FilePlaces.candidates(found.roots(), path).stream()
                .filter(found::mayHave)
                .findFirst()
                .ifPresent(file -> shown.put(file, text)));
    return shown;
  }

  private static boolean isManifest(Project project, FilePath file) {
    return project.files().task(file).filter(t -> t.kind() == FileKind.MANIFEST).isPresent();
  }

  private static boolean isRelease(ProjectFiles found, FilePath file) {
    return found.release().filter(file::equals).isPresent();
  }

  /** The files that came, went or hold something else. */
  private static Set<FilePath> differing(Kept before, Kept now) {
    Set<FilePath> all = new HashSet<>(before.inputs());
    all.addAll(now.inputs());
    all.removeIf(file -> before.contents().of(file).equals(now.contents().of(file)));
    return all;
  }

  /** What a moment is made of that needs nothing of the moment before. */
  private record Shared(
      Inputs inputs, UnsavedTexts texts, Kept kept, World world, WorkedFiles files, Disk disk) {}

  private Moment first(Shared now) {
    LiveRecords records = LiveRecords.all(now.world(), now.files());
    return moment(now, new ConcurrentHashMap<>(), null, null, records);
  }

  private Moment after(
      Moment before,
      Shared now,
      Map<FilePath, Optional<ModuleScope>> scopes,
      Set<FilePath> changed) {
    FileChanges changes =
        FileChanges.between(before, now.kept(), now.world(), now.files(), changed);
    LiveRecords records =
        changes.isManifest()
            ? LiveRecords.all(now.world(), now.files())
            : changes.isData()
                ? before.records().after(changed, now.world(), now.files())
                : before.records();
    return moment(now, scopes, before, changes, records);
  }

  private Moment moment(
      Shared now,
      Map<FilePath, Optional<ModuleScope>> scopes,
      @Nullable Moment before,
      @Nullable FileChanges changes,
      LiveRecords records) {
    World world = now.world();
    WorkedFiles files = now.files();
    LiveModelMaker maker =
        new LiveModelMaker(now.inputs(), means, world, files, now.disk(), scopes);
    LiveModels models =
        before == null || changes == null
            ? LiveModels.first(maker)
            : changes.isModels() ? before.models().after(changes.models(), maker) : before.models();
    ImportResolver imports =
        new ImportResolver(
            world.python(now.disk().tree(new ReadLog())),
            new ModuleScopes(new StepFiles(files, new ReadLog()), scopes));
    Project project = new Project(world, files, now.disk(), scopes, source(models));
    return new Moment(
        now.inputs(),
        now.texts(),
        now.kept(),
        project,
        models,
        records,
        imports,
        new KeptNotes(now.kept(), world, files));
  }

  /** Rules look at the models of all addons, which are here already. */
  private static ModelSource source(LiveModels models) {
    return (order, files, resolver) -> {
      Set<String> addons = Set.copyOf(order.names());
      files
          .tasks()
          .filter(task -> WorkedFiles.isLoaded(task) && addons.contains(task.addon()))
          .forEach(task -> files.touch(task.file()));
      Models all = models.all();
      files.asked(all.asked());
      return all.registry();
    };
  }
}
