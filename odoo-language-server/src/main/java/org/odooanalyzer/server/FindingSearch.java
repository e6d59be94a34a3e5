package org.odooanalyzer.server;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.server.WorkspaceThread.Interruption;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;

/** Looks for all findings of a moment, unless there is news meanwhile. */
final class FindingSearch {
  private final Client client;
  private final FindingReports reports;
  private final WorkspaceThread thread;

  FindingSearch(Client client, FindingReports reports, WorkspaceThread thread) {
    this.client = client;
    this.reports = reports;
    this.thread = thread;
  }

  /**
   * Finds and reports; called on the workspace's thread.
   *
   * @return false when there is news that the findings would not have seen
   */
  boolean find(Workspace open, Snapshot snapshot) {
    List<Findings> found = new ArrayList<>();
    try (WorkProgress progress = client.quietProgress("Analyzing the Odoo project")) {
      boolean isDone =
          thread.interruptibly(
              Interruption.NEWS,
              () ->
                  found.add(
                      Findings.of(
                          snapshot,
                          open.findings(snapshot, progress),
                          client.features().encoding())));
      found.forEach(reports::publish);
      return isDone;
    } catch (RuntimeException | Error fault) {
      reports.fail(fault);
      throw fault;
    }
  }
}
