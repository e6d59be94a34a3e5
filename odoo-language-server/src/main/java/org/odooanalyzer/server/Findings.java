package org.odooanalyzer.server;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.protocol.DiagnosticList;
import org.odooanalyzer.protocol.PositionEncoding;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Snapshot;

/**
 * All that is wrong in a project at one moment.
 *
 * @param snapshot absent when there is no project
 * @param files files without findings are left out
 */
record Findings(@Nullable Snapshot snapshot, SortedMap<FilePath, DiagnosticList> files) {
  static final Findings NONE = new Findings(null, Collections.emptySortedMap());

  static Findings of(
      Snapshot snapshot, Map<FilePath, List<Diagnostic>> found, PositionEncoding encoding) {
    SortedMap<FilePath, DiagnosticList> files = new TreeMap<>();
    found.forEach(
        (file, findings) ->
            files.put(file, DiagnosticList.of(findings, encoding, snapshot.source(file))));
    return new Findings(snapshot, Collections.unmodifiableSortedMap(files));
  }

  /** What is wrong in one file. */
  DiagnosticList in(FilePath file) {
    return files.getOrDefault(file, DiagnosticList.EMPTY);
  }
}
