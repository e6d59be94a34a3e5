package org.odooanalyzer.server;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.features.Completions;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.editor.Completion;
import org.odooanalyzer.features.editor.Definition;
import org.odooanalyzer.features.editor.DocumentSymbols;
import org.odooanalyzer.features.references.References;
import org.odooanalyzer.protocol.CompletionAnswer;
import org.odooanalyzer.protocol.Markup;
import org.odooanalyzer.protocol.Symbols;
import org.odooanalyzer.server.Questions.Scene;
import org.odooanalyzer.text.FilePath;

/** What clients say and ask about one text. */
final class TextRequests implements TextDocumentService {
  private final Client client;
  private final LiveWorkspace live;
  private final Questions questions;
  private final PulledDiagnostics pulled;
  private final AtomicLong lists = new AtomicLong();
  private volatile LastList lastList = new LastList("", "", Completions.NONE);

  TextRequests(Client client, LiveWorkspace live, Questions questions, PulledDiagnostics pulled) {
    this.client = client;
    this.live = live;
    this.questions = questions;
    this.pulled = pulled;
  }

  /** The completions that the client shows: of older ones, nothing more is asked. */
  private record LastList(String name, String uri, Completions completions) {}

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    live.edit(documents -> documents.open(params.getTextDocument()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    live.edit(
        documents ->
            documents.change(
                params.getTextDocument(),
                params.getContentChanges(),
                client.features().encoding()));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    live.edit(documents -> documents.close(params.getTextDocument().getUri()));
  }

  /** What was saved is what was shown: there is nothing new in it. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {}

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return questions.askPlace(
        params.getTextDocument().getUri(),
        params.getPosition(),
        Either.forRight(new CompletionList(false, List.of())),
        (scene, file, offset) ->
            Either.forRight(completions(scene, file, offset, params.getTextDocument().getUri())));
  }

  private CompletionList completions(Scene scene, FilePath file, int offset, String uri) {
    Completions completions = Completion.at(scene.snapshot(), file, offset);
    String name = String.valueOf(lists.incrementAndGet());
    lastList = new LastList(name, uri, completions);
    return scene
        .snapshot()
        .source(file)
        .map(source -> CompletionAnswer.of(completions, source, offset, client.features(), name))
        .orElseGet(() -> new CompletionList(false, List.of()));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    LastList list = lastList;
    Entity entity = entity(list, item);
    if (entity == null) {
      return CompletableFuture.completedFuture(item);
    }
    return questions
        .askFile(
            list.uri(),
            Optional.<String>empty(),
            (scene, file) ->
                org.odooanalyzer.features.editor.Hover.of(scene.snapshot(), file, entity))
        .thenApply(
            found -> {
              found.ifPresent(
                  text ->
                      item.setDocumentation(
                          Markup.of(text, client.features().completionMarkdown())));
              return item;
            });
  }

  private static @Nullable Entity entity(LastList list, CompletionItem item) {
    if (!(item.getData() instanceof JsonPrimitive data)) {
      return null;
    }
    String[] parts = data.getAsString().split(" ", -1);
    boolean isOfList =
        parts.length == 2 && parts[0].equals(list.name()) && parts[1].matches("\\d{1,9}");
    int index = isOfList ? Integer.parseInt(parts[1]) : -1;
    return index >= 0 && index < list.completions().items().size()
        ? list.completions().items().get(index).entity()
        : null;
  }

  @Override
  @SuppressWarnings("NullAway") // null is how the protocol says that there is nothing
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return questions.<@Nullable Hover>askPlace(
        params.getTextDocument().getUri(),
        params.getPosition(),
        null,
        (scene, file, offset) ->
            org.odooanalyzer.features.editor.Hover.at(scene.snapshot(), file, offset)
                .map(
                    text -> {
                      Hover hover =
                          new Hover(Markup.of(text.markdown(), client.features().hoverMarkdown()));
                      scene.translation().range(file, text.span()).ifPresent(hover::setRange);
                      return hover;
                    })
                .orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return questions.askPlace(
        params.getTextDocument().getUri(),
        params.getPosition(),
        Either.forLeft(List.of()),
        (scene, file, offset) -> definition(scene, file, offset));
  }

  private Either<List<? extends Location>, List<? extends LocationLink>> definition(
      Scene scene, FilePath file, int offset) {
    Definition found = Definition.at(scene.snapshot(), file, offset).orElse(null);
    if (found == null) {
      return Either.forLeft(List.of());
    }
    if (!client.features().definitionLinks()) {
      return Either.forLeft(scene.translation().locations(found.places()));
    }
    List<LocationLink> links = scene.translation().links(found.places());
    scene
        .translation()
        .range(file, found.origin())
        .ifPresent(origin -> links.forEach(link -> link.setOriginSelectionRange(origin)));
    return Either.forRight(links);
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return questions.askPlaceInProject(
        params.getTextDocument().getUri(),
        params.getPosition(),
        List.of(),
        (scene, file, offset) ->
            scene
                .translation()
                .locations(
                    References.at(
                        scene.snapshot(),
                        file,
                        offset,
                        params.getContext().isIncludeDeclaration(),
                        scene.isCancelled())));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    String uri = params.getTextDocument().getUri();
    return questions.askFile(
        uri,
        List.of(),
        (scene, file) ->
            scene
                .snapshot()
                .source(file)
                .map(
                    source ->
                        Symbols.of(
                            DocumentSymbols.of(scene.snapshot(), file),
                            source,
                            client.features(),
                            uri))
                .orElse(List.of()));
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return pulled.ofDocument(params);
  }
}
