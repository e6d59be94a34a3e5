package org.odooanalyzer.server;

import static org.odooanalyzer.server.Session.get;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/**
 * What a server answers about a {@link Shelf}: questions of all kinds, each with its answer in a
 * line that names no folder of this machine.
 */
final class Exam {
  private final Session session;
  private final List<String> lines = new ArrayList<>();

  private Exam(Session session) {
    this.session = session;
  }

  /** Asks everything. */
  static List<String> of(Session session) throws Exception {
    Exam exam = new Exam(session);
    for (Position place : List.of(Shelf.TITLE, Shelf.PARTNER, Shelf.NAME)) {
      exam.askAbout(Shelf.BOOK, place);
    }
    exam.askAbout(Shelf.BASE, Shelf.FIRST_CLASS);
    exam.askAboutFile(Shelf.BOOK);
    exam.note(
        "symbols", session.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("book")));
    exam.note(
        "findings",
        session.server.getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(List.of())));
    return List.copyOf(exam.lines);
  }

  private void askAbout(String file, Position place) throws Exception {
    String at = file + ":" + place.getLine() + ":" + place.getCharacter();
    note("hover " + at, session.hover(file, place));
    note(
        "definition " + at,
        session.texts().definition(new DefinitionParams(session.id(file), place)));
    note(
        "references " + at,
        session
            .texts()
            .references(new ReferenceParams(session.id(file), place, new ReferenceContext(true))));
    var completion = get(session.texts().completion(new CompletionParams(session.id(file), place)));
    lines.add("completion " + at + " " + completion.map(Exam::names, it -> names(it.getItems())));
  }

  private void askAboutFile(String file) throws Exception {
    note(
        "outline " + file,
        session.texts().documentSymbol(new DocumentSymbolParams(session.id(file))));
  }

  private static List<String> names(List<CompletionItem> items) {
    return items.stream().map(CompletionItem::getLabel).sorted().toList();
  }

  private void note(String question, CompletableFuture<?> answer) throws Exception {
    String text = String.valueOf(get(answer));
    lines.add(question + " " + text.replace(session.uri(""), "").replaceAll("\\s+", " "));
  }
}
