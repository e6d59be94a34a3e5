package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.features.editor.Hover;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;

/** Thousands of files that pass a name on, which nobody writes and tools generate. */
class ImportCyclesTest {
  private static final int FILES = 5_000;
  private static final int SMALL_STACK = 256 << 10;
  private static final String FIRST = "addons/shelf/part0.py";
  private static final String TEXT = "from .part%d import passed\nown = passed\n";
  private static final Position PASSED = new Position(1, 7);

  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheFiles() {
    shelf = Shelf.in(project);
    for (int i = 0; i < FILES; i++) {
      shelf.write("addons/shelf/part" + i + ".py", TEXT.formatted(i + 1));
    }
  }

  private void close(String last) {
    shelf.write("addons/shelf/part" + FILES + ".py", last);
    shelf.write(
        Shelf.BOOK,
        Shelf.MODEL.replace("\n\n\nclass", "\nfrom .part0 import passed\n\n\nclass")
            + "\n\npassed\n");
  }

  /** Nobody declares it, so nothing is known of it. */
  @Test
  void aNameThatGoesRoundIsUnknownAndEverythingElseIsAnswered() throws Exception {
    close(TEXT.formatted(0));
    try (Session session = Session.open(project, cache)) {
      session.open(FIRST);
      assertThat(session.hoverText(FIRST, PASSED)).isEmpty();
      assertThat(session.symbols(FIRST)).containsExactly("own");
      assertThat(session.hoverText(Shelf.BOOK, new Position(8, 6))).contains("title");
      assertThat(session.client.logged).noneMatch(line -> line.contains("internal error"));
    }
  }

  @Test
  void aNameIsFoundBehindAllOfThem() throws Exception {
    close("from . import part0\n\n\ndef passed():\n    \"\"\"Here it is.\"\"\"\n");
    try (Session session = Session.open(project, cache)) {
      session.open(FIRST);
      assertThat(session.hoverText(FIRST, PASSED)).contains("Here it is.");
      session.change(FIRST, 2, Session.insert(0, 0, "\n"));
      assertThat(session.hoverText(FIRST, new Position(2, 7))).contains("Here it is.");
    }
  }

  @Test
  void aSmallStackIsEnough() throws Exception {
    close("def passed():\n    \"\"\"Here it is.\"\"\"\n");
    CompletableFuture<String> answer = new CompletableFuture<>();
    try (Workspace workspace =
        Workspace.open(Served.options(project, cache).request(), Progress.NONE)) {
      Snapshot snapshot = workspace.snapshot();
      Runnable question = () -> answer.complete(hover(snapshot));
      Thread small = new Thread(null, question, "small", SMALL_STACK);
      small.setUncaughtExceptionHandler((thread, fault) -> answer.completeExceptionally(fault));
      small.start();
      assertThat(Served.get(answer)).contains("Here it is.");
    }
  }

  private String hover(Snapshot snapshot) {
    FilePath file = snapshot.fileAt(project.resolve(FIRST)).orElseThrow();
    int offset = snapshot.source(file).orElseThrow().content().lastIndexOf("passed");
    return String.valueOf(Hover.at(snapshot, file, offset));
  }
}
