package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.server.WorkspaceThread.Interruption;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.MemoryStatistics;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;
import org.odooanalyzer.workspace.WorkspaceRequest;

/**
 * The workspace of a client, from before it is opened until it is closed. Changes are numbered as
 * they come; {@code latest} has seen all but the last {@code unseen} of them. What is not said to
 * be for any thread belongs to the workspace's thread.
 */
final class LiveWorkspace {
  private static final long SETTLED_MILLIS = 40;
  private static final long IDLE_MILLIS = 5_000;
  private static final long REFRESH_MILLIS = 30_000;
  private static final long LONG_REFRESH_MILLIS = 300_000;

  private final Client client;
  private final Documents documents;
  private final FindingReports reports;
  private final WorkspaceThread thread;
  private final AtomicInteger unseen = new AtomicInteger();
  private volatile @Nullable Snapshot latest;
  private volatile long lastAsked = now();

  private volatile @Nullable Workspace workspace;
  private @Nullable WorkspaceRequest request;
  private final List<Path> changed = new ArrayList<>();
  private final List<CompletableFuture<Optional<Snapshot>>> early = new ArrayList<>();
  private boolean isBegun;
  private int seen;
  private ConfigurationStamp configuration = ConfigurationStamp.NONE;
  private boolean wantsFindings;
  private boolean isWorthPublishing;
  private long lastChange = now();
  private long lastRefresh = now();
  private long memoryLogMillis;
  private long lastMemoryLog = now();

  LiveWorkspace(Client client) {
    this.client = client;
    this.documents = new Documents(client::log);
    this.reports = new FindingReports(client, documents);
    this.thread = new WorkspaceThread(this::duties, client::fault);
  }

  Documents documents() {
    return documents;
  }

  /** Starts with a workspace that is not open yet; any thread. */
  void start() {
    unseen.incrementAndGet();
    thread.start();
  }

  /**
   * Opens what a request says instead of what is open; any thread. The first call ends the waiting
   * of all who asked since the start.
   *
   * @param wanted made on the workspace's thread
   */
  void open(Supplier<ServeOptions> wanted, boolean isFirst) {
    if (!isFirst) {
      unseen.incrementAndGet();
    }
    thread.submit(
        () -> {
          try {
            reopen(wanted);
          } finally {
            unseen.decrementAndGet();
            isBegun = true;
            early.forEach(this::answer);
            early.clear();
          }
        });
  }

  /** Does something to the documents; any thread. */
  void edit(Consumer<Documents> edit) {
    unseen.incrementAndGet();
    thread.submit(
        () -> {
          seen++;
          edit.accept(documents);
        });
  }

  /** Hears of files and folders that are other than they were; any thread. */
  void changed(List<Path> paths) {
    boolean isConfiguration = paths.stream().anyMatch(ConfigurationStamp::isConfiguration);
    unseen.incrementAndGet();
    thread.submit(
        () -> {
          seen++;
          changed.addAll(paths);
          if (isConfiguration) {
            openAgain();
          }
        });
  }

  /** The project after all changes so far; absent when it cannot be opened. Any thread. */
  CompletableFuture<Optional<Snapshot>> now(boolean isWork) {
    if (isWork) {
      lastAsked = now();
    }
    if (unseen.get() == 0) {
      return CompletableFuture.completedFuture(Optional.ofNullable(latest));
    }
    CompletableFuture<Optional<Snapshot>> future = new CompletableFuture<>();
    thread.submit(() -> answer(future));
    return future;
  }

  private void answer(CompletableFuture<Optional<Snapshot>> question) {
    if (isBegun) {
      take();
      question.complete(Optional.ofNullable(latest));
    } else {
      early.add(question);
    }
  }

  /** The findings after all changes so far; any thread. */
  CompletableFuture<Findings> findings() {
    lastAsked = now();
    CompletableFuture<Findings> answer = reports.await(() -> unseen.get() == 0);
    thread.wake();
    return answer;
  }

  /** What is known of memory; any thread. */
  MemoryStatistics memory() {
    Workspace open = workspace;
    return open == null ? MemoryStatistics.ofProcess() : open.memory();
  }

  /** Publishes, closes and ends; any thread. */
  CompletableFuture<Void> end() {
    return thread.end(
        () -> {
          reports.end();
          early.forEach(question -> question.complete(Optional.empty()));
          early.clear();
          close();
        });
  }

  private static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  private void close() {
    latest = null;
    Workspace open = workspace;
    workspace = null;
    if (open != null) {
      open.close();
    }
  }

  private void reopen(Supplier<ServeOptions> wanted) {
    try {
      ServeOptions options = wanted.get();
      memoryLogMillis = TimeUnit.MINUTES.toMillis(Math.max(0, options.memoryLog()));
      WorkspaceRequest next = options.request();
      if (!next.equals(request) || workspace == null) {
        request = next;
        openAgain();
      }
    } catch (InvalidConfigurationException e) {
      refuse(e);
    }
  }

  /** Opens what was asked for last, as it is now. */
  private void openAgain() {
    WorkspaceRequest wanted = request;
    if (wanted == null) {
      return;
    }
    close();
    configuration = ConfigurationStamp.of(wanted.project());
    try (WorkProgress progress = client.progress("Opening the Odoo project")) {
      boolean isOpen =
          thread.interruptibly(
              Interruption.END, () -> workspace = Workspace.open(wanted, progress));
      if (isOpen) {
        documents.forget();
        take();
        current().notices().forEach(client::log);
        isWorthPublishing = true;
      }
    } catch (InvalidConfigurationException e) {
      refuse(e);
    }
    lastRefresh = now();
  }

  private Workspace current() {
    return Objects.requireNonNull(workspace);
  }

  private void refuse(InvalidConfigurationException refusal) {
    close();
    client.complain(refusal.parameter() + ": " + refusal.getMessage());
    reports.publish(Findings.NONE);
  }

  /** Makes the workspace see all changes so far. */
  private void take() {
    int taken = seen;
    seen = 0;
    try {
      Workspace open = workspace;
      if (open != null) {
        open.changedOnDisk(changed);
        documents.show(open);
        Snapshot snapshot = open.snapshot();
        Snapshot before = latest;
        latest = snapshot;
        if (before == null || before.revision() != snapshot.revision()) {
          wantsFindings = true;
        }
        reports.of(snapshot);
      }
    } finally {
      changed.clear();
      lastChange = now();
      unseen.addAndGet(-taken);
    }
  }

  /** Does what is due; says when to look again. */
  private long duties() {
    if (seen > 0) {
      take();
    }
    Workspace open = workspace;
    Snapshot snapshot = latest;
    if (open == null || snapshot == null) {
      if (unseen.get() == 0) {
        reports.publish(Findings.NONE);
      }
      return IDLE_MILLIS;
    }
    long settled = lastChange + SETTLED_MILLIS - now();
    if (wantsFindings || reports.isAwaited()) {
      if (settled > 0) {
        return settled;
      }
      find(open, snapshot);
    }
    return idle(open);
  }

  private void find(Workspace open, Snapshot snapshot) {
    if (reports.isAbout(snapshot)) {
      wantsFindings = false;
      reports.publishAgain();
      return;
    }
    wantsFindings = false;
    try (WorkProgress progress = client.quietProgress("Analyzing the Odoo project")) {
      Optional<Findings> found = interruptibleFindings(open, snapshot, progress);
      found.ifPresent(reports::publish);
      isWorthPublishing = true;
      if (found.isEmpty()) {
        wantsFindings = true;
        lastChange = now();
      }
    } catch (RuntimeException | Error fault) {
      reports.fail(fault);
      throw fault;
    }
  }

  /** All findings; absent when there is news that they would not have seen. */
  private Optional<Findings> interruptibleFindings(
      Workspace open, Snapshot snapshot, Progress progress) {
    List<Findings> found = new ArrayList<>();
    boolean isDone =
        thread.interruptibly(
            Interruption.NEWS,
            () ->
                found.add(
                    Findings.of(
                        snapshot,
                        open.findings(snapshot, progress),
                        client.features().encoding())));
    return isDone ? found.stream().findFirst() : Optional.empty();
  }

  private long idle(Workspace open) {
    long now = now();
    logMemory(now);
    long quiet = now - Math.max(lastAsked, lastChange);
    if (quiet < IDLE_MILLIS) {
      return IDLE_MILLIS - quiet;
    }
    if (isWorthPublishing) {
      isWorthPublishing = false;
      open.publish();
    }
    boolean isNews = lastAsked > lastRefresh || lastChange > lastRefresh;
    long due = lastRefresh + (isNews ? REFRESH_MILLIS : LONG_REFRESH_MILLIS);
    if (now >= due) {
      refresh(open);
    }
    return IDLE_MILLIS;
  }

  private void refresh(Workspace open) {
    WorkspaceRequest wanted = request;
    if (wanted != null && !ConfigurationStamp.of(wanted.project()).equals(configuration)) {
      openAgain();
    } else if (open.refresh(Progress.NONE)) {
      take();
      isWorthPublishing = true;
    }
    lastRefresh = now();
  }

  private void logMemory(long now) {
    if (memoryLogMillis > 0 && now - lastMemoryLog >= memoryLogMillis) {
      lastMemoryLog = now;
      client.log(memory().line());
    }
  }
}
