package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.protocol.DiagnosticList;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.workspace.Snapshot;

/** Diagnostics for clients that ask for them: what they know already is not told again. */
final class PulledDiagnostics {
  private final LiveWorkspace live;

  PulledDiagnostics(LiveWorkspace live) {
    this.live = live;
  }

  CompletableFuture<DocumentDiagnosticReport> ofDocument(DocumentDiagnosticParams params) {
    Optional<Path> path = FileUris.path(params.getTextDocument().getUri());
    if (path.isEmpty()) {
      return CompletableFuture.completedFuture(
          report(DiagnosticList.EMPTY, params.getPreviousResultId()));
    }
    return live.findings()
        .thenApply(findings -> report(list(findings, path.get()), params.getPreviousResultId()));
  }

  CompletableFuture<WorkspaceDiagnosticReport> ofWorkspace(WorkspaceDiagnosticParams params) {
    Map<String, String> known = new LinkedHashMap<>();
    for (PreviousResultId id : params.getPreviousResultIds()) {
      known.put(id.getUri(), id.getValue());
    }
    return live.findings().thenApply(findings -> report(findings, known));
  }

  private static DiagnosticList list(Findings findings, Path path) {
    Snapshot snapshot = findings.snapshot();
    return snapshot == null
        ? DiagnosticList.EMPTY
        : snapshot.fileAt(path).map(findings::in).orElse(DiagnosticList.EMPTY);
  }

  private static DocumentDiagnosticReport report(DiagnosticList list, @Nullable String known) {
    if (list.id().equals(known)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(known));
    }
    RelatedFullDocumentDiagnosticReport full =
        new RelatedFullDocumentDiagnosticReport(list.items());
    full.setResultId(list.id());
    return new DocumentDiagnosticReport(full);
  }

  /** Files without findings are told of when the client believes that they have some. */
  private WorkspaceDiagnosticReport report(Findings findings, Map<String, String> known) {
    Snapshot snapshot = findings.snapshot();
    Map<String, DiagnosticList> lists = new LinkedHashMap<>();
    Map<Path, String> spelled = new HashMap<>();
    known.keySet().forEach(uri -> FileUris.path(uri).ifPresent(path -> spelled.put(path, uri)));
    if (snapshot != null) {
      findings
          .files()
          .forEach(
              (file, list) ->
                  snapshot
                      .pathOf(file)
                      .ifPresent(
                          path ->
                              lists.put(
                                  spelled.getOrDefault(path, live.documents().uri(path)), list)));
    }
    known.keySet().forEach(uri -> lists.putIfAbsent(uri, DiagnosticList.EMPTY));
    List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
    lists.forEach((uri, list) -> reports.add(report(uri, list, known.get(uri))));
    return new WorkspaceDiagnosticReport(reports);
  }

  private static WorkspaceDocumentDiagnosticReport report(
      String uri, DiagnosticList list, @Nullable String known) {
    if (list.id().equals(known)) {
      return new WorkspaceDocumentDiagnosticReport(
          new WorkspaceUnchangedDocumentDiagnosticReport(known, uri, null));
    }
    WorkspaceFullDocumentDiagnosticReport full =
        new WorkspaceFullDocumentDiagnosticReport(list.items(), uri, null);
    full.setResultId(list.id());
    return new WorkspaceDocumentDiagnosticReport(full);
  }
}
