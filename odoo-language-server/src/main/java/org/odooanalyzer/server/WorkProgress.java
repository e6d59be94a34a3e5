package org.odooanalyzer.server;

import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.odooanalyzer.workspace.Progress;

/**
 * How far work is, as a client shows it: nothing is sent before the client knows the token, and
 * nothing behind the end. The percentage never falls: how many steps there will be is not known, so
 * that each fills a part of what the ones before have left.
 */
final class WorkProgress implements Progress, AutoCloseable {
  /** Work that takes longer is shown. */
  static final long LONG_MILLIS = 1_000;

  private static final long INTERVAL_MILLIS = 100;
  private static final double PART = 0.35;

  /** What the client knows. */
  private enum State {
    UNKNOWN,
    ASKED,
    BEGUN,
    ENDED
  }

  private final Client client;
  private final String title;
  private final String token;
  private final long from;
  private State state = State.UNKNOWN;
  private long shown;
  private String step = "";
  private double filled;
  private double share;

  private WorkProgress(Client client, String title, String token, long from) {
    this.client = client;
    this.title = title;
    this.token = token;
    this.from = from;
  }

  /**
   * Begins to watch work.
   *
   * @param quietMillis how long nothing is shown
   */
  static WorkProgress shown(Client client, String title, String token, long quietMillis) {
    WorkProgress progress = new WorkProgress(client, title, token, now() + quietMillis);
    if (quietMillis == 0) {
      progress.create();
    }
    return progress;
  }

  @Override
  public synchronized void advanced(String name, int done, int total) {
    if (!name.equals(step)) {
      step = name;
      filled += share;
      share = (100 - filled) * PART;
    }
    long now = now();
    if (state == State.UNKNOWN && now >= from) {
      create();
    }
    if (state != State.BEGUN || now - shown < INTERVAL_MILLIS) {
      return;
    }
    shown = now;
    double inside = total > 0 ? Math.min(1, (double) done / total) : 0;
    WorkDoneProgressReport report = new WorkDoneProgressReport();
    report.setMessage(total > 0 ? name + " " + done + "/" + total : name);
    report.setPercentage((int) (filled + share * inside));
    send(report);
  }

  @Override
  public synchronized void close() {
    if (state == State.BEGUN) {
      send(new WorkDoneProgressEnd());
    }
    state = State.ENDED;
  }

  private synchronized void create() {
    if (!client.features().progress()) {
      state = State.ENDED;
      return;
    }
    state = State.ASKED;
    var unused =
        client
            .ask(
                remote ->
                    remote.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token))))
            .thenRun(this::begin);
  }

  private synchronized void begin() {
    if (state == State.ASKED) {
      state = State.BEGUN;
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle(title);
      begin.setPercentage(0);
      begin.setCancellable(false);
      send(begin);
    }
  }

  private void send(WorkDoneProgressNotification notification) {
    client.send(
        remote ->
            remote.notifyProgress(
                new ProgressParams(Either.forLeft(token), Either.forLeft(notification))));
  }

  private static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }
}
