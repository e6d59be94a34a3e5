package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.protocol.PositionEncoding;
import org.odooanalyzer.protocol.TextEdits;
import org.odooanalyzer.workspace.Workspace;

/**
 * The texts that the editor shows, and which of them the workspace has not seen yet. Used by the
 * workspace's thread alone but for {@link #uri}.
 */
final class Documents {
  private final Map<Path, OpenDocument> open = new LinkedHashMap<>();
  private final Map<Path, String> uris = new ConcurrentHashMap<>();
  private final Set<Path> unseen = new LinkedHashSet<>();
  private final Consumer<String> log;

  Documents(Consumer<String> log) {
    this.log = log;
  }

  void open(TextDocumentItem item) {
    FileUris.path(item.getUri())
        .ifPresent(
            path -> put(new OpenDocument(item.getUri(), path, item.getVersion(), item.getText())));
  }

  /** Takes changes of a text; those that are older than the text are not wanted. */
  void change(
      VersionedTextDocumentIdentifier id,
      List<TextDocumentContentChangeEvent> changes,
      PositionEncoding encoding) {
    Optional<Path> path = FileUris.path(id.getUri());
    OpenDocument document = path.map(open::get).orElse(null);
    if (document == null) {
      path.ifPresent(missing -> log.accept("ignored a change of " + missing + ": it is not open"));
      return;
    }
    int version = id.getVersion() == null ? document.version() : id.getVersion();
    if (version < document.version()) {
      log.accept(
          "ignored a change of "
              + document.path()
              + ": its version "
              + version
              + " is older than "
              + document.version());
      return;
    }
    String text = TextEdits.apply(document.text(), changes, encoding);
    put(new OpenDocument(document.uri(), document.path(), version, text));
  }

  void close(String uri) {
    FileUris.path(uri)
        .filter(path -> open.remove(path) != null)
        .ifPresent(
            path -> {
              uris.remove(path);
              unseen.add(path);
            });
  }

  /** Tells the workspace what it has not seen yet. */
  void show(Workspace workspace) {
    for (Path path : List.copyOf(unseen)) {
      unseen.remove(path);
      OpenDocument document = open.get(path);
      if (document == null) {
        workspace.dropText(path);
      } else {
        workspace.setText(path, document.text());
      }
    }
  }

  /** All texts, which whoever takes them has seen. */
  Map<Path, String> texts() {
    unseen.clear();
    Map<Path, String> texts = new LinkedHashMap<>();
    open.forEach((path, document) -> texts.put(path, document.text()));
    return texts;
  }

  /** Makes a workspace that was just opened see all of it. */
  void forget() {
    unseen.clear();
    unseen.addAll(open.keySet());
  }

  Collection<OpenDocument> all() {
    return new ArrayList<>(open.values());
  }

  Optional<OpenDocument> at(Path path) {
    return Optional.ofNullable(open.get(path));
  }

  /** The URI of a path as the client spells it; any thread may ask. */
  String uri(Path path) {
    String spelled = uris.get(path);
    return spelled == null ? FileUris.uri(path) : spelled;
  }

  private void put(OpenDocument document) {
    open.put(document.path(), document);
    uris.put(document.path(), document.uri());
    unseen.add(document.path());
  }
}
