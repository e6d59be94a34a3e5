package org.odooanalyzer.protocol;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What a client says that it can, as far as it matters here.
 *
 * @param encoding what its columns count
 * @param hoverMarkdown whether it shows Markdown; otherwise plain text
 * @param completionMarkdown the same for the documentation of completions
 * @param insertReplace whether a completion may say what typing on and replacing would take
 * @param labelDetails whether a completion may have a text beside its label
 * @param definitionLinks whether a definition may say where all of it is
 * @param symbolTree whether the symbols of a document may be a tree
 * @param pullsDiagnostics whether it asks for diagnostics and can be told to ask again: otherwise
 *     they are pushed
 * @param watchesFiles whether it can be asked to tell of changed files
 * @param configuration whether it can be asked for its settings
 * @param progress whether it shows how far work is
 */
public record ClientFeatures(
    PositionEncoding encoding,
    boolean hoverMarkdown,
    boolean completionMarkdown,
    boolean insertReplace,
    boolean labelDetails,
    boolean definitionLinks,
    boolean symbolTree,
    boolean pullsDiagnostics,
    boolean watchesFiles,
    boolean configuration,
    boolean progress) {

  /** A client that says nothing. */
  public static final ClientFeatures NONE = of(new ClientCapabilities());

  /** What a client says. */
  public static ClientFeatures of(ClientCapabilities client) {
    Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(client.getTextDocument());
    Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(client.getWorkspace());
    Optional<CompletionItemCapabilities> item =
        text.map(TextDocumentClientCapabilities::getCompletion)
            .map(CompletionCapabilities::getCompletionItem);
    return new ClientFeatures(
        PositionEncoding.choose(
            Optional.ofNullable(client.getGeneral())
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(List.of())),
        text.map(TextDocumentClientCapabilities::getHover)
            .map(HoverCapabilities::getContentFormat)
            .filter(formats -> formats.contains(MarkupKind.MARKDOWN))
            .isPresent(),
        item.map(CompletionItemCapabilities::getDocumentationFormat)
            .filter(formats -> formats.contains(MarkupKind.MARKDOWN))
            .isPresent(),
        isTrue(item.map(CompletionItemCapabilities::getInsertReplaceSupport)),
        isTrue(item.map(CompletionItemCapabilities::getLabelDetailsSupport)),
        isTrue(
            text.map(TextDocumentClientCapabilities::getDefinition)
                .map(DefinitionCapabilities::getLinkSupport)),
        isTrue(
            text.map(TextDocumentClientCapabilities::getDocumentSymbol)
                .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport)),
        text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent()
            && isTrue(
                workspace
                    .map(WorkspaceClientCapabilities::getDiagnostics)
                    .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)),
        isTrue(
            workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)),
        isTrue(workspace.map(WorkspaceClientCapabilities::getConfiguration)),
        isTrue(
            Optional.ofNullable(client.getWindow())
                .map(WindowClientCapabilities::getWorkDoneProgress)));
  }

  private static boolean isTrue(Optional<Boolean> flag) {
    return flag.orElse(false);
  }
}
