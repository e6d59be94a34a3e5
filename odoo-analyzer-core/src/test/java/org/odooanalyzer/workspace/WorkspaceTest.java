package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.report.registry.RegistryDump;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

class WorkspaceTest {
  private static final String BOOK =
      """
      from odoo import fields, models


      class Book(models.Model):
          _name = 'shelf.book'
          _description = 'Book'
          title = fields.Char()
      """;

  private final LittleOdoo odoo = new LittleOdoo("19.0");
  private final Path file = odoo.directory().resolve("addons/shelf/book.py");

  @BeforeEach
  void write() {
    odoo.writeAddon("shelf", "base", "book", BOOK);
  }

  @AfterEach
  void delete() {
    odoo.close();
  }

  private Workspace open(MemoryOptions memory, String cache) {
    Path base = odoo.directory();
    CacheOptions options =
        new CacheOptions(
            base, cache, base.resolve("cache"), "pack", 9, CacheOptions.NO_VERIFICATION);
    return Workspace.open(new WorkspaceRequest(odoo.request(2), options, memory), Progress.NONE);
  }

  private Workspace open() {
    return open(MemoryOptions.ofServer(), "readwrite");
  }

  private static FilePath book(Snapshot snapshot, Path file) {
    return snapshot.fileAt(file).orElseThrow();
  }

  private static Set<String> fields(Snapshot snapshot, Path file) {
    return snapshot
        .models(book(snapshot, file))
        .model("shelf.book")
        .orElseThrow()
        .fields()
        .keySet();
  }

  @Test
  void whatAnEditorShowsWinsUntilItIsClosed() {
    try (Workspace workspace = open()) {
      workspace.setText(file, BOOK.replace("title", "name"));
      odoo.write("addons/shelf/book.py", BOOK.replace("title", "written"));
      workspace.changedOnDisk(List.of(file));
      Snapshot shown = workspace.snapshot();
      assertThat(fields(shown, file)).contains("name").doesNotContain("written", "title");
      assertThat(shown.python(book(shown, file)).orElseThrow().source().content())
          .contains("name = fields");
      workspace.dropText(file);
      assertThat(fields(workspace.snapshot(), file)).contains("written").doesNotContain("name");
      assertThat(fields(shown, file)).as("a snapshot never changes").contains("name");
    }
  }

  @Test
  void aFileThatNobodySavedBelongsToItsAddon() {
    try (Workspace workspace = open()) {
      Path more = odoo.directory().resolve("addons/shelf/more.py");
      workspace.setText(
          more, BOOK.replace("    _name =", "    _inherit =").replace("title", "isbn"));
      workspace.setText(
          odoo.directory().resolve("addons/shelf/__init__.py"), "from . import book, more\n");
      assertThat(fields(workspace.snapshot(), file)).contains("title", "isbn");
      workspace.dropText(more);
      assertThat(fields(workspace.snapshot(), file)).contains("title").doesNotContain("isbn");
    }
  }

  @Test
  void aDeclaredEncodingDoesNotChangeWhatIsShown() {
    String text = "# -*- coding: latin-1 -*-\n" + BOOK.replace("'Book'", "'B\u00fccher'");
    try (Workspace workspace = open()) {
      workspace.setText(file, text);
      Snapshot snapshot = workspace.snapshot();
      assertThat(snapshot.source(book(snapshot, file)).orElseThrow().content()).isEqualTo(text);
      assertThat(
              snapshot.models(book(snapshot, file)).model("shelf.book").orElseThrow().description())
          .isEqualTo("B\u00fccher");
    }
  }

  @Test
  void changesThatNobodyToldOfAreFound() {
    try (Workspace workspace = open()) {
      assertThat(workspace.refresh(Progress.NONE)).isFalse();
      long before = workspace.snapshot().revision();
      assertThat(fields(workspace.snapshot(), file)).contains("title");
      odoo.write("addons/shelf/book.py", BOOK.replace("title", "pages"));
      assertThat(fields(workspace.snapshot(), file)).contains("title");
      assertThat(workspace.refresh(Progress.NONE)).isTrue();
      assertThat(fields(workspace.snapshot(), file)).contains("pages").doesNotContain("title");
      assertThat(workspace.snapshot().revision()).isGreaterThan(before);
    }
  }

  @Test
  void whatCannotBeFollowedIsFollowedWhenItCan() throws IOException {
    Path framework = odoo.directory().resolve("odoo");
    Path away = odoo.directory().resolve("away");
    try (Workspace workspace = open()) {
      Files.move(framework, away);
      workspace.changedOnDisk(List.of(framework));
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(workspace::snapshot).isInstanceOf(InvalidConfigurationException.class);
      }
      odoo.write("addons/shelf/book.py", BOOK.replace("title", "pages"));
      Files.move(away, framework);
      assertThat(fields(workspace.snapshot(), file)).contains("pages").doesNotContain("title");
    }
  }

  @Test
  void aWarmStartParsesNothing() {
    try (Workspace cold = open()) {
      everything(cold);
      assertThat(cold.memory().value("parsedExternal")).isPositive();
    }
    try (Workspace warm = open()) {
      everything(warm);
      assertThat(warm.memory().value("parsedExternal")).isZero();
      assertThat(warm.memory().value("parsedOwn")).isZero();
      assertThat(warm.memory().value("cacheHits")).isPositive();
    }
  }

  @Test
  void whatAnotherProcessPublishesIsTaken() {
    try (Workspace early = open()) {
      try (Workspace other = open()) {
        everything(other);
      }
      long manifests = early.memory().value("parsedExternal");
      early.refresh(Progress.NONE);
      everything(early);
      assertThat(early.memory().value("parsedExternal")).isEqualTo(manifests);
    }
  }

  @Test
  void modelsAreKnownWhenTheSourcesAreGone() throws IOException {
    String before;
    try (Workspace cold = open()) {
      before = everything(cold);
    }
    try (Workspace warm = open()) {
      Snapshot snapshot = warm.snapshot();
      Path models = odoo.directory().resolve("odoo/odoo/models.py");
      FilePath framework = snapshot.fileAt(models).orElseThrow();
      Files.delete(models);
      assertThat(everything(warm)).isEqualTo(before);
      assertThat(snapshot.lines(framework)).isPresent();
      assertThat(snapshot.python(framework)).as("there is nothing to parse").isEmpty();
      assertThat(snapshot.source(framework)).isEmpty();
    }
  }

  @Test
  void aTreeIsNotGivenForTextThatChangedMeanwhile() {
    try (Workspace workspace = open()) {
      Snapshot snapshot = workspace.snapshot();
      odoo.write("addons/shelf/book.py", "x = 1\n");
      assertThat(snapshot.python(book(snapshot, file))).isEmpty();
      workspace.refresh(Progress.NONE);
      Snapshot now = workspace.snapshot();
      assertThat(now.python(book(now, file))).isPresent();
    }
  }

  @Test
  void noPhaseOfSavingMemoryChangesAnAnswer() {
    String expected;
    try (Workspace plain = open(new MemoryOptions(Set.of(), 1, 1), "off")) {
      expected = everything(plain);
    }
    List<MemoryOptions> choices = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      choices.add(new MemoryOptions(Set.of(phase), 1, 1));
      choices.add(new MemoryOptions(EnumSet.complementOf(EnumSet.of(phase)), 1, 1));
    }
    choices.add(MemoryOptions.ofServer());
    for (MemoryOptions choice : choices) {
      for (int round = 0; round < 2; round++) {
        try (Workspace workspace = open(choice, "readwrite")) {
          assertThat(everything(workspace)).as(choice.toString()).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void withoutTheDiskCacheNothingIsWritten() throws IOException {
    try (Workspace workspace =
        open(
            new MemoryOptions(EnumSet.complementOf(EnumSet.of(Phase.DISK_CACHE)), 1, 9),
            "readwrite")) {
      everything(workspace);
      workspace.publish();
    }
    assertThat(odoo.directory().resolve("cache")).doesNotExist();
  }

  @Test
  void treesAreBoundedAndOpenFilesStay() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      odoo.write("addons/shelf/part" + i + ".py", "x = " + i + "\n");
    }
    try (Workspace workspace = open(MemoryOptions.of("true", 1, 3), "off")) {
      workspace.setText(file, BOOK);
      Snapshot snapshot = workspace.snapshot();
      PythonTree opened = snapshot.python(book(snapshot, file)).orElseThrow();
      WeakReference<PythonTree> evicted = new WeakReference<>(part(snapshot, 0));
      for (int i = 1; i < 20; i++) {
        part(snapshot, i);
      }
      assertThat(workspace.memory().value("trees")).isEqualTo(3);
      assertThat(snapshot.python(book(snapshot, file)).orElseThrow()).isSameAs(opened);
      for (int i = 0; i < 50 && evicted.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertThat(evicted.get()).as("nothing holds a tree that was dropped").isNull();
    }
  }

  private PythonTree part(Snapshot snapshot, int number) {
    Path path = odoo.directory().resolve("addons/shelf/part" + number + ".py");
    return snapshot.python(snapshot.fileAt(path).orElseThrow()).orElseThrow();
  }

  @Test
  void manyThreadsThatAskForOneFileMakeItsTreeOnce() throws Exception {
    try (Workspace workspace = open()) {
      Snapshot snapshot = workspace.snapshot();
      FilePath book = book(snapshot, file);
      ExecutorService threads = Executors.newFixedThreadPool(8);
      try {
        List<Callable<PythonTree>> asked =
            Stream.generate(() -> (Callable<PythonTree>) () -> snapshot.python(book).orElseThrow())
                .limit(64)
                .toList();
        Set<Integer> trees = new HashSet<>();
        for (Future<PythonTree> tree : threads.invokeAll(asked)) {
          trees.add(System.identityHashCode(tree.get()));
        }
        assertThat(trees).hasSize(1);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @Test
  void aFileThatCannotBeReadIsAbsent() {
    odoo.create("addons/shelf/folder.py");
    try (Workspace workspace = open()) {
      Snapshot snapshot = workspace.snapshot();
      FilePath folder =
          snapshot.fileAt(odoo.directory().resolve("addons/shelf/folder.py")).orElseThrow();
      assertThat(snapshot.python(folder)).isEmpty();
      assertThat(snapshot.facts(folder)).isEmpty();
      assertThat(workspace.memory().value("filesFailed")).isEqualTo(1);
      assertThat(snapshot.fileAt(Path.of("/nowhere/at/all.py"))).isEmpty();
      assertThat(snapshot.python(new FilePath("addons-1", "shelf/none.py"))).isEmpty();
    }
  }

  /** What models, records and findings there are. */
  private static String everything(Workspace workspace) {
    Snapshot snapshot = workspace.snapshot();
    StringWriter text = new StringWriter();
    try {
      RegistryDump.write(snapshot.registry(), snapshot.records(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    workspace
        .findings(snapshot, Progress.NONE)
        .forEach((in, found) -> text.append(in + " " + found + "\n"));
    return text.toString();
  }
}
