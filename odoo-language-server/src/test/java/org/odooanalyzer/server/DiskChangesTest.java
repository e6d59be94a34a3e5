package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that become others below a server, one or many, said or unsaid. */
class DiskChangesTest {
  private static final int ADDONS = 40;

  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheProject() {
    shelf = Shelf.in(project);
  }

  private static String model(int number, String branch) {
    return """
    from odoo import fields, models


    class %s%d(models.Model):
        _name = "part.%d"
        _description = "Part"
        name = fields.Char()
    """
        .formatted(branch, number, number);
  }

  /** As {@code git switch} does: files of many addons change, come and go, all at once. */
  private List<String> switchBranch(String branch, int first) {
    List<String> changed = new ArrayList<>();
    for (int i = first; i < first + ADDONS; i++) {
      shelf.writeAddon("part" + i, model(i, branch));
      changed.add("addons/part" + i + "/models.py");
      changed.add("addons/part" + i + "/__manifest__.py");
    }
    for (int i = 0; i < first; i++) {
      shelf.delete("addons/part" + i);
      changed.add("addons/part" + i + "/models.py");
    }
    return changed;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherBranchIsSeenWithAWordAndWithout(boolean isWatched) throws Exception {
    switchBranch("Left", 0);
    try (Session session = Session.openQuick(project, cache)) {
      session.open("addons/part20/models.py");
      assertThat(session.symbols("addons/part20/models.py")).contains("Left20");

      List<String> changed = switchBranch("Right", 10);
      if (isWatched) {
        session.watched(FileChangeType.Changed, changed.toArray(String[]::new));
      } else {
        Session.await(() -> symbols(session, "Right") == ADDONS - 1);
      }
      assertThat(symbols(session, "Right")).isEqualTo(ADDONS - 1);
      assertThat(symbols(session, "Left")).as("of the open file").isEqualTo(1);
      session.close("addons/part20/models.py");
      assertThat(session.symbols("addons/part20/models.py")).contains("Right20");
      assertThat(symbols(session, "Left")).as("also of addons that went").isZero();
      assertThat(session.client.logged).noneMatch(line -> line.contains("internal error"));
    }
  }

  private static int symbols(Session session, String query) {
    return session
        .server
        .getWorkspaceService()
        .symbol(new WorkspaceSymbolParams(query))
        .join()
        .getRight()
        .size();
  }

  /** As {@code git pull} in the sources of Odoo, or {@code pip}, does. */
  @Test
  void aFileOfOdooThatChangesUnsaidIsSeen() throws Exception {
    try (Session session = Session.openQuick(project, cache)) {
      assertThat(session.hoverText(Shelf.BOOK, Shelf.NAME)).contains("name");
      String base = Files.readString(project.resolve(Shelf.BASE));
      shelf.write(Shelf.BASE, base.replaceAll("(?m)^    name = .*$", ""));
      Session.await(() -> !session.hasHover(Shelf.BOOK, Shelf.NAME));
      shelf.write(Shelf.BASE, base);
      Session.await(() -> session.hasHover(Shelf.BOOK, Shelf.NAME));
    }
  }

  /** A folder that holds no addon is none that addons are looked for in. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFirstAddonOfAFolderIsSeenWithAWordAndWithout(boolean isWatched) throws Exception {
    shelf.delete("addons/shelf");
    try (Session session = Session.openQuick(project, cache)) {
      assertThat(symbols(session, "shelf.book")).isZero();

      shelf.writeAddon("shelf", Shelf.MODEL);
      if (isWatched) {
        session.watched(FileChangeType.Created, "addons/shelf/__manifest__.py");
      } else {
        Session.await(() -> symbols(session, "shelf.book") > 0);
      }
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
    }
  }

  /** An editor that restores a session opens all its files before it waits for anything. */
  @Test
  void allFilesOfAnAddonOpenedAtOnceAreAnswered() throws Exception {
    int files = 300;
    for (int i = 0; i < files; i++) {
      shelf.write("addons/shelf/part" + i + ".py", "class Part" + i + ":\n    pages = 7\n");
    }
    shelf.write("addons/shelf/part" + (files - 1) + ".py", Shelf.BROKEN);
    try (Session session = Session.open(project, cache)) {
      for (int i = 0; i < files; i++) {
        session.open("addons/shelf/part" + i + ".py");
      }
      for (int i = 0; i < files - 1; i += 50) {
        assertThat(session.symbols("addons/shelf/part" + i + ".py")).contains("Part" + i);
      }
      session.awaitCode("addons/shelf/part" + (files - 1) + ".py", Shelf.SYNTAX_ERROR);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
    }
  }
}
