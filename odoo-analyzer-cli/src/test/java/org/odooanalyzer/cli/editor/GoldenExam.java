package org.odooanalyzer.cli.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.odooanalyzer.protocol.FileUris;

/** Asks a server what golden requests ask, and holds its answers against what is right. */
final class GoldenExam {
  /** Ends a list of places: there may be others. */
  private static final String OTHERS = "...";

  private static final String NOTHING = "-";

  private final EditorClient client;
  private final GoldenTree tree;
  private final boolean hasSources;
  private final List<String> complaints = new ArrayList<>();

  GoldenExam(EditorClient client, GoldenTree tree, boolean hasSources) {
    this.client = client;
    this.tree = tree;
    this.hasSources = hasSources;
  }

  /** What is wrong with the answers to some requests. */
  List<String> ask(List<GoldenRequest> requests) throws Exception {
    for (GoldenRequest request : requests) {
      ask(request);
    }
    return List.copyOf(complaints);
  }

  private void ask(GoldenRequest request) throws Exception {
    for (String query : request.texts("find", hasSources)) {
      find(request, query);
    }
    if (request.file().isEmpty()) {
      return;
    }
    Path file = tree.file(request.file());
    List<String> outline = request.texts("outline", hasSources);
    if (!outline.isEmpty()) {
      outline(request, outline, client.outline(file));
    }
    if (!request.at().isEmpty()) {
      askPlace(request, file);
    }
  }

  private void askPlace(GoldenRequest request, Path file) throws Exception {
    Position at = position(client.text(file), request.offset(client.text(file)));
    List<String> definitions = request.texts("def", hasSources);
    if (!definitions.isEmpty()) {
      places(request, "def", definitions, client.definition(file, at));
    }
    List<String> uses = request.texts("use", hasSources);
    if (!uses.isEmpty()) {
      places(request, "use", uses, client.references(file, at));
    }
    List<String> hovers = request.texts("hover", hasSources);
    if (!hovers.isEmpty()) {
      hover(request, hovers, client.hover(file, at));
    }
    List<String> labels = request.texts("complete", hasSources);
    if (!labels.isEmpty()) {
      complete(request, labels, client.completion(file, at));
    }
  }

  static Position position(String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(letter -> letter == '\n').count();
    return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
  }

  private void complain(GoldenRequest request, String what, String wanted, Object got) {
    complaints.add(request.title() + "\n    " + what + ": " + wanted + "\n    but got: " + got);
  }

  private void hover(GoldenRequest request, List<String> wanted, String got) {
    for (String text : wanted) {
      boolean isRight =
          text.equals(NOTHING)
              ? got.isEmpty()
              : text.startsWith("!") ? !got.contains(text.substring(1)) : got.contains(text);
      if (!isRight) {
        complain(request, "hover", text, got.replace("\n", "⏎"));
      }
    }
  }

  private void complete(GoldenRequest request, List<String> wanted, List<CompletionItem> got) {
    List<String> labels = got.stream().map(CompletionItem::getLabel).toList();
    for (String line : wanted) {
      for (String label : line.split(",\\s*", -1)) {
        boolean isRight =
            label.equals(NOTHING)
                ? labels.isEmpty()
                : label.startsWith("!")
                    ? !labels.contains(label.substring(1))
                    : labels.contains(label);
        if (!isRight) {
          complain(request, "complete", label, labels.size() + " " + first(labels));
        }
      }
    }
  }

  private static List<String> first(List<String> labels) {
    return labels.subList(0, Math.min(40, labels.size()));
  }

  private void outline(GoldenRequest request, List<String> wanted, List<DocumentSymbol> got) {
    List<String> paths = new ArrayList<>();
    got.forEach(symbol -> addPaths("", symbol, paths));
    for (String path : wanted) {
      boolean isRight =
          path.startsWith("!") ? !paths.contains(path.substring(1)) : paths.contains(path);
      if (!isRight) {
        complain(request, "outline", path, first(paths));
      }
    }
  }

  private static void addPaths(String parent, DocumentSymbol symbol, List<String> paths) {
    String path = parent + symbol.getName();
    paths.add(path);
    if (symbol.getChildren() != null) {
      symbol.getChildren().forEach(child -> addPaths(path + " > ", child, paths));
    }
  }

  /** A line {@code query => name (container) path: line}. */
  private void find(GoldenRequest request, String query) throws Exception {
    String[] parts = query.split(" => ", 2);
    List<String> got = new ArrayList<>();
    boolean isFound = false;
    for (WorkspaceSymbol symbol : client.symbols(parts[0])) {
      String head = symbol.getName() + " (" + symbol.getContainerName() + ") ";
      got.add(head);
      isFound =
          isFound
              || (parts[1].startsWith(head)
                  && isAt(parts[1].substring(head.length()), symbol.getLocation().getLeft()));
    }
    if (!isFound) {
      complain(request, "find", query, first(got));
    }
  }

  private void places(
      GoldenRequest request, String key, List<String> wanted, List<? extends Location> got)
      throws IOException {
    List<Location> rest = new ArrayList<>(got);
    boolean isOpenEnded = wanted.contains(OTHERS);
    for (int i = 0; i < wanted.size(); i++) {
      String place = wanted.get(i);
      if (place.equals(OTHERS) || place.equals(NOTHING)) {
        continue;
      }
      boolean isFirst = key.equals("def") && i == 0;
      Predicate<Location> isIt = location -> isAt(place, location);
      boolean isRight =
          isFirst
              ? !rest.isEmpty() && isIt.test(rest.remove(0))
              : rest.stream().filter(isIt).findFirst().map(rest::remove).orElse(false);
      if (!isRight) {
        complain(request, key, place, described(got));
      }
    }
    if (!rest.isEmpty() && !isOpenEnded) {
      complain(request, key, "nothing else", described(rest));
    }
  }

  /** Whether a location is meant by {@code path: line}, with the cursor where its range starts. */
  private boolean isAt(String place, Location location) {
    int colon = place.indexOf(':');
    String path = place.substring(0, colon);
    String line = place.substring(colon + 1).strip();
    if (!tree.isAt(FileUris.path(location.getUri()).orElseThrow(), path)) {
      return false;
    }
    Position start = location.getRange().getStart();
    String text = line(location);
    int cursor = line.indexOf(GoldenRequest.CURSOR);
    int at = text.indexOf(line.replace(GoldenRequest.CURSOR, ""));
    return at >= 0 && (cursor < 0 || at + cursor == start.getCharacter());
  }

  private String line(Location location) {
    try {
      Path file = FileUris.path(location.getUri()).orElseThrow();
      Path there = Files.exists(file) ? file : tree.moved(file);
      List<String> lines = client.text(there).lines().toList();
      int line = location.getRange().getStart().getLine();
      return line < lines.size() ? lines.get(line) : "";
    } catch (IOException e) {
      return "cannot be read: " + e;
    }
  }

  private List<String> described(List<? extends Location> got) {
    return got.stream()
        .limit(12)
        .map(
            location -> {
              String uri = location.getUri();
              return "\n      "
                  + uri.substring(Math.max(0, uri.indexOf(tree.name())))
                  + ": "
                  + line(location).strip()
                  + " @"
                  + location.getRange().getStart().getCharacter();
            })
        .toList();
  }
}
