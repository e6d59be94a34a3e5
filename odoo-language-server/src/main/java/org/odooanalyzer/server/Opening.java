package org.odooanalyzer.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.protocol.FileUris;

/**
 * What a client wants to have open: its folders, what it said when it began, and its settings, of
 * which the last wins. Whenever one of them changes, the workspace is opened with all of them.
 */
final class Opening {
  private static final String SECTION = "Odoo";
  private static final long ANSWER_SECONDS = 5;

  private final Client client;
  private final LiveWorkspace live;
  private final ServeOptions given;
  private final AtomicBoolean isBegun = new AtomicBoolean();
  private List<Path> folders = List.of();
  private JsonObject initial = new JsonObject();
  private JsonObject settings = new JsonObject();

  Opening(Client client, LiveWorkspace live, ServeOptions given) {
    this.client = client;
    this.live = live;
    this.given = given;
  }

  /** Takes what a client said first; nothing is opened yet. */
  @SuppressWarnings("deprecation") // what clients without folders of a workspace say
  synchronized void introduce(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null && !params.getWorkspaceFolders().isEmpty()) {
      params.getWorkspaceFolders().forEach(folder -> uris.add(folder.getUri()));
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    } else if (params.getRootPath() != null) {
      uris.add(FileUris.uri(Path.of(params.getRootPath()).toAbsolutePath()));
    }
    folders = uris.stream().flatMap(uri -> FileUris.path(uri).stream()).distinct().toList();
    initial = section(params.getInitializationOptions());
  }

  /** Opens for the first time, when the client has answered what its settings are. */
  void begin() {
    if (isBegun.compareAndSet(false, true)) {
      open(true);
    }
  }

  /** Hears that settings changed. A client that can be asked is asked for them. */
  void set(@Nullable Object pushed) {
    synchronized (this) {
      settings = section(pushed);
    }
    open(false);
  }

  /** Hears that folders were opened or closed. */
  void change(WorkspaceFoldersChangeEvent event) {
    synchronized (this) {
      List<Path> now = new ArrayList<>(folders);
      now.removeAll(paths(event.getRemoved()));
      paths(event.getAdded()).stream().filter(path -> !now.contains(path)).forEach(now::add);
      folders = List.copyOf(now);
    }
    open(false);
  }

  private static List<Path> paths(List<WorkspaceFolder> folders) {
    return folders.stream().flatMap(folder -> FileUris.path(folder.getUri()).stream()).toList();
  }

  private void open(boolean isFirst) {
    if (!client.features().configuration()) {
      live.open(this::options, isFirst);
      return;
    }
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    var unused =
        client
            .ask(remote -> remote.configuration(new ConfigurationParams(List.of(item))))
            .orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .handle(
                (answer, fault) -> {
                  if (fault != null) {
                    client.log("the client did not say its settings: " + fault.getMessage());
                  } else if (answer != null && !answer.isEmpty()) {
                    synchronized (this) {
                      settings = section(answer.get(0));
                    }
                  }
                  live.open(this::options, isFirst);
                  return null;
                });
  }

  private synchronized ServeOptions options() {
    JsonObject all = new JsonObject();
    initial.entrySet().forEach(entry -> all.add(entry.getKey(), entry.getValue()));
    settings.entrySet().stream()
        .filter(entry -> !entry.getValue().isJsonNull())
        .forEach(entry -> all.add(entry.getKey(), entry.getValue()));
    return ClientSettings.over(given, folders, all);
  }

  /** The settings in what a client sent: all of it, or the section of this server in it. */
  private static JsonObject section(@Nullable Object sent) {
    if (!(sent instanceof JsonObject object)) {
      return new JsonObject();
    }
    JsonElement section = object.get(SECTION);
    return section instanceof JsonObject inner ? inner : object;
  }
}
