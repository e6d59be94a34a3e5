package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.server.Session.await;
import static org.odooanalyzer.server.Session.get;
import static org.odooanalyzer.server.Session.insert;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.features.references.UseNotes;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.MemoryOptions;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Workspace;
import org.odooanalyzer.workspace.WorkspaceRequest;

class IdleNotesTest {
  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheProject() {
    shelf = Shelf.in(project);
    shelf.writeAddon("loan", Shelf.MODEL.replace("_name =", "_inherit ="), "shelf");
  }

  /** The addons that the shared cache has no note of. */
  private List<String> missing() {
    CacheOptions options =
        new CacheOptions(project, "read", cache, "pack", 64, CacheOptions.NO_VERIFICATION);
    try (Workspace workspace =
        Workspace.open(
            new WorkspaceRequest(
                Served.options(project, cache).request().project(),
                options,
                MemoryOptions.ofServer()),
            Progress.NONE)) {
      return UseNotes.missing(workspace.snapshot());
    }
  }

  private static List<String> references(Session session) throws Exception {
    ReferenceParams params =
        new ReferenceParams(session.id(Shelf.BOOK), Shelf.TITLE, new ReferenceContext(true));
    return get(session.texts().references(params)).stream().map(Location::toString).toList();
  }

  @Test
  void anIdleServerMakesTheNotesOfAllAddonsAndSharesThem() throws Exception {
    List<String> before;
    try (Session session = Session.openQuick(project, cache)) {
      session.open(Shelf.BOOK);
      before = references(session);
      await(() -> missing().isEmpty());
      assertThat(references(session)).isEqualTo(before).hasSize(2);
    }
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      assertThat(references(session)).isEqualTo(before);
    }
  }

  @Test
  void textsThatNobodySavedAreLookedAtEachTime() throws Exception {
    try (Session session = Session.openQuick(project, cache)) {
      session.open(Shelf.BOOK);
      await(() -> missing().isEmpty());
      String file = "addons/loan/models.py";
      session.open(file);
      session.change(file, 2, insert(7, 0, "    again = fields.Char(related=\"title\")\n"));
      assertThat(references(session)).hasSize(3);
    }
    assertThat(missing()).isEmpty();
  }
}
