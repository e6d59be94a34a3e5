package org.odooanalyzer.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.odooanalyzer.protocol.ClientFeatures;

/** What the server says that it can, to a client that can this and that. */
final class Capabilities {
  private static final List<String> TRIGGERS = List.of(".", "'", "\"", "<");
  private static final List<String> WATCHED = List.of("**/*.{py,xml,csv}", "**/odools.toml");

  private Capabilities() {}

  static ServerCapabilities of(ClientFeatures client) {
    ServerCapabilities server = new ServerCapabilities();
    server.setPositionEncoding(client.encoding().title());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    server.setTextDocumentSync(sync);
    server.setCompletionProvider(new CompletionOptions(true, TRIGGERS));
    server.setHoverProvider(true);
    server.setDefinitionProvider(true);
    server.setReferencesProvider(true);
    server.setDocumentSymbolProvider(true);
    server.setWorkspaceSymbolProvider(true);
    if (client.pullsDiagnostics()) {
      server.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
    }
    server.setWorkspace(workspace());
    return server;
  }

  private static WorkspaceServerCapabilities workspace() {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    FileOperationFilter filter = new FileOperationFilter(new FileOperationPattern("**/*"));
    filter.setScheme("file");
    FileOperationOptions all = new FileOperationOptions(List.of(filter));
    FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
    operations.setDidCreate(all);
    operations.setDidRename(all);
    operations.setDidDelete(all);
    WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
    workspace.setWorkspaceFolders(folders);
    workspace.setFileOperations(operations);
    return workspace;
  }

  /** What is asked of a client that watches files. */
  static Optional<RegistrationParams> watchers(ClientFeatures client) {
    if (!client.watchesFiles()) {
      return Optional.empty();
    }
    List<FileSystemWatcher> watchers =
        WATCHED.stream().map(pattern -> new FileSystemWatcher(Either.forLeft(pattern))).toList();
    return Optional.of(
        new RegistrationParams(
            List.of(
                new Registration(
                    "odoo-analyzer-files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(watchers)))));
  }
}
