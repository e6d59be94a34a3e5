package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.server.Session.get;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set where, and which of it wins. */
class SettingsTest {
  private static final String INIT = "addons/shelf/__init__.py";
  private static final String NO_SUCH_IMPORT = "OLS02001";
  private static final String TOML = "odools.toml";
  private static final String NO_SYNTAX_ERRORS = "{\"suppress\":[\"OLS01000\"]}";
  private static final String NO_IMPORT_ERRORS = "{\"suppress\":\"OLS02001\"}";

  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheProject() {
    shelf = Shelf.in(project);
    shelf.write(Shelf.BOOK, Shelf.BROKEN);
    shelf.write(INIT, "from . import models, missing\n");
  }

  @Test
  void whatAClientSaysFirstIsMeant() throws Exception {
    try (Session session = new Session(project, cache)) {
      session.initialize(parameters(session, NO_SYNTAX_ERRORS));
      session.awaitCode(INIT, NO_SUCH_IMPORT);
      session.awaitNoCodes(Shelf.BOOK);
    }
  }

  /** In the section of this server, or as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"%s", "{\"Odoo\":%s,\"other\":7}"})
  void whatAClientPushesLaterWins(String form) throws Exception {
    try (Session session = new Session(project, cache)) {
      session.initialize(parameters(session, NO_SYNTAX_ERRORS));
      session.awaitCode(INIT, NO_SUCH_IMPORT);

      push(session, form.formatted(NO_IMPORT_ERRORS));
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      session.awaitNoCodes(INIT);

      push(session, form.formatted("{}"));
      session.awaitCode(INIT, NO_SUCH_IMPORT);
      session.awaitNoCodes(Shelf.BOOK);
    }
  }

  /** A change is only a hint then: what it holds is not looked at. */
  @Test
  void aClientThatCanBeAskedIsAskedAtFirstAndAtEachChange() throws Exception {
    RecordingClient client = new RecordingClient();
    client.settings = JsonParser.parseString(NO_SYNTAX_ERRORS);
    Served served = Served.start(Served.options(project, cache), Pace.USUAL);
    try (Session session = new Session(project, served, client)) {
      session.initialize(Clients.of("{\"workspace\":{\"configuration\":true}}"));
      session.awaitCode(INIT, NO_SUCH_IMPORT);
      assertThat(client.sections).containsExactly("Odoo");
      session.awaitNoCodes(Shelf.BOOK);

      client.settings = JsonParser.parseString(NO_IMPORT_ERRORS);
      push(session, "null");
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      session.awaitNoCodes(INIT);
    }
  }

  @Test
  void theConfigurationFileIsReadAndTheClientWinsOverIt() throws Exception {
    shelf.write("elsewhere/odools.toml", "[[config]]\nname = \"default\"\n");
    shelf.write(
        TOML,
        "[[config]]\nname = \"default\"\n[config.diagnostic_settings]\nOLS01000 = \"Disabled\"\n");
    try (Session session = new Session(project, cache)) {
      session.initialize(parameters(session, "{}"));
      session.awaitCode(INIT, NO_SUCH_IMPORT);
      session.awaitNoCodes(Shelf.BOOK);

      shelf.write(TOML, "[[config]]\nname = \"default\"\n");
      session.watched(FileChangeType.Changed, TOML);
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);

      push(session, "{\"select\":[\"OLS02001\"]}");
      session.awaitNoCodes(Shelf.BOOK);
      session.awaitCode(INIT, NO_SUCH_IMPORT);
    }
  }

  @Test
  void aConfigurationFileThatChangesUnsaidIsNoticed() throws Exception {
    try (Session session = Session.openQuick(project, cache)) {
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      shelf.write(
          TOML,
          "[[config]]\nname = \"default\"\n[config.diagnostic_settings]\nOLS01000 = \"Disabled\"\n");
      session.awaitNoCodes(Shelf.BOOK);
      session.awaitCode(INIT, NO_SUCH_IMPORT);
    }
  }

  @Test
  void aConfigurationThatCannotBeUsedIsSaidAndMended() throws Exception {
    shelf.write(TOML, "[[config]]\nname = 7\n");
    try (Session session = Session.open(project, cache)) {
      Session.await(() -> session.client.shown.stream().anyMatch(m -> m.contains("configFile")));
      assertThat(get(session.hover(Shelf.BOOK, Shelf.FAR))).isNull();

      shelf.write(TOML, "[[config]]\nname = \"default\"\n");
      session.watched(FileChangeType.Changed, TOML);
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
    }
  }

  /** The findings of what was open before go, and what is set next is opened. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"threads\":\"many\"}",
        "{\"threads\":-1}",
        "{\"odooExternal\":1}",
        "{\"odooPath\":\"/nowhere/at/all\"}",
        "{\"odooPath\":7}",
        "{\"addonsPath\":[7]}",
        "{\"select\":[\"NO_SUCH_RULE\"]}",
        "{\"cache\":\"sometimes\"}",
        "{\"memoryOptimization\":\"a bit\"}",
      })
  void aSettingThatCannotBeUsedIsSaidAndMended(String settings) throws Exception {
    String name = JsonParser.parseString(settings).getAsJsonObject().keySet().iterator().next();
    try (Session session = Session.open(project, cache)) {
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      push(session, settings);
      Session.await(() -> session.client.shown.stream().anyMatch(m -> m.startsWith(name + ": ")));
      session.awaitNoCodes(Shelf.BOOK);
      assertThat(get(session.hover(Shelf.BOOK, Shelf.FAR))).isNull();

      push(session, "{}");
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
    }
  }

  @Test
  void settingsOfOthersAreNoTrouble() throws Exception {
    try (Session session = Session.open(project, cache)) {
      push(session, "{\"python\":{\"analysis\":true},\"refreshMode\":\"adaptive\"}");
      push(session, "[1, 2]");
      push(session, "7");
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      assertThat(session.client.shown).isEmpty();
    }
  }

  private static InitializeParams parameters(Session session, String options) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(session.folder("")));
    params.setInitializationOptions(JsonParser.parseString(options));
    return params;
  }

  private static void push(Session session, String settings) {
    JsonObject holder = new JsonObject();
    holder.add("settings", JsonParser.parseString(settings));
    session
        .server
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(holder.get("settings")));
  }
}
