package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileCreate;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.odooanalyzer.features.editor.WorkspaceSymbols;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.protocol.Symbols;
import org.odooanalyzer.server.Questions.Scene;

/** What clients say and ask about all that is open. */
final class WorkspaceRequests implements WorkspaceService {
  /** As many as a person looks through. */
  private static final int SYMBOLS = 200;

  private final Opening opening;
  private final LiveWorkspace live;
  private final Questions questions;
  private final PulledDiagnostics pulled;

  WorkspaceRequests(
      Opening opening, LiveWorkspace live, Questions questions, PulledDiagnostics pulled) {
    this.opening = opening;
    this.live = live;
    this.questions = questions;
    this.pulled = pulled;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    opening.set(params.getSettings());
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    opening.change(params.getEvent());
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    changed(params.getChanges().stream().map(FileEvent::getUri));
  }

  @Override
  public void didCreateFiles(CreateFilesParams params) {
    changed(params.getFiles().stream().map(FileCreate::getUri));
  }

  @Override
  public void didRenameFiles(RenameFilesParams params) {
    changed(
        params.getFiles().stream().flatMap(file -> Stream.of(file.getOldUri(), file.getNewUri())));
  }

  @Override
  public void didDeleteFiles(DeleteFilesParams params) {
    changed(params.getFiles().stream().map(FileDelete::getUri));
  }

  private void changed(Stream<String> uris) {
    List<Path> paths = uris.flatMap(uri -> FileUris.path(uri).stream()).toList();
    if (!paths.isEmpty()) {
      live.changed(paths);
    }
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return questions.ask(
        Either.forRight(List.of()),
        scene ->
            Either.forRight(
                WorkspaceSymbols.find(scene.snapshot(), params.getQuery(), SYMBOLS).stream()
                    .flatMap(found -> symbol(scene, found))
                    .toList()));
  }

  private static Stream<WorkspaceSymbol> symbol(Scene scene, WorkspaceSymbols.Found found) {
    List<Location> locations = scene.translation().locations(List.of(found.place()));
    return locations.stream()
        .map(
            location -> {
              WorkspaceSymbol symbol =
                  new WorkspaceSymbol(
                      found.name(), Symbols.kind(found.kind()), Either.forLeft(location));
              symbol.setContainerName(found.container());
              return symbol;
            });
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    return pulled.ofWorkspace(params);
  }
}
