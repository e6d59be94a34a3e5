package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private final FindingSearch search;
  private final AtomicInteger unseen = new AtomicInteger();
  private volatile @Nullable Snapshot latest;
  private volatile long lastAsked = now();

  private volatile @Nullable Workspace workspace;
  private @Nullable OpeningProject opening;
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
  private final MemoryLog memoryLog;

  LiveWorkspace(Client client) {
    this.client = client;
    this.documents = new Documents(client::log);
    this.reports = new FindingReports(client, documents);
    this.thread = new WorkspaceThread(this::duties, client::fault);
    this.memoryLog = new MemoryLog(client, this::memory);
    this.search = new FindingSearch(client, reports, thread);
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
            answerEarly();
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

  /**
   * What can be seen from a file after all changes so far, while not all of the project is known;
   * absent when it is, or when only all of it will do. Any thread.
   */
  CompletableFuture<Optional<Snapshot>> around(Path file) {
    lastAsked = now();
    if (unseen.get() == 0) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    CompletableFuture<Optional<Snapshot>> future = new CompletableFuture<>();
    thread.submit(
        () -> {
          try {
            look(file, snapshot -> future.complete(Optional.of(snapshot)));
          } finally {
            future.complete(Optional.empty());
          }
        });
    return future;
  }

  private void look(Path file, Consumer<Snapshot> taker) {
    OpeningProject open = opening;
    if (open == null) {
      return;
    }
    try {
      thread.interruptibly(Interruption.END, () -> open.around(file, documents).ifPresent(taker));
    } catch (InvalidConfigurationException refusal) {
      // Opening all of it says so.
    }
  }

  private void answer(CompletableFuture<Optional<Snapshot>> question) {
    if (isBegun && opening == null) {
      take();
      question.complete(Optional.ofNullable(latest));
    } else {
      early.add(question);
    }
  }

  private void answerEarly() {
    List<CompletableFuture<Optional<Snapshot>>> waiting = List.copyOf(early);
    early.clear();
    waiting.forEach(this::answer);
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
    OpeningProject begun = opening;
    opening = null;
    if (begun != null) {
      begun.cancel();
      unseen.decrementAndGet();
    }
    Workspace open = workspace;
    workspace = null;
    if (open != null) {
      open.close();
    }
  }

  private void reopen(Supplier<ServeOptions> wanted) {
    try {
      ServeOptions options = wanted.get();
      memoryLog.every(options.memoryLog());
      WorkspaceRequest next = options.request();
      if (!next.equals(request) || (workspace == null && opening == null)) {
        request = next;
        openAgain();
      }
    } catch (InvalidConfigurationException e) {
      refuse(e);
    }
  }

  /** Begins to open what was asked for last, as it is now. */
  private void openAgain() {
    WorkspaceRequest wanted = request;
    if (wanted == null) {
      return;
    }
    close();
    configuration = ConfigurationStamp.of(wanted.project());
    try {
      opening = OpeningProject.begin(wanted);
      unseen.incrementAndGet();
    } catch (InvalidConfigurationException e) {
      refuse(e);
    }
  }

  /** Looks at what the user looks at, then at everything else. */
  private void goOn(OpeningProject begun) {
    if (begun.isStarted()) {
      return;
    }
    try {
      documents.all().stream()
          .map(OpenDocument::path)
          .findFirst()
          .ifPresent(shown -> look(shown, near -> near.fileAt(shown).ifPresent(near::models)));
    } finally {
      var unused =
          begun
              .start(client.progress("Opening the Odoo project"))
              .whenComplete((whole, fault) -> thread.submit(() -> opened(begun, whole, fault)));
    }
  }

  private void opened(OpeningProject begun, @Nullable Workspace whole, @Nullable Throwable fault) {
    if (begun != opening) {
      return;
    }
    if (whole == null) {
      close();
    } else {
      opening = null;
      workspace = whole;
      documents.forget();
      take();
      unseen.decrementAndGet();
      whole.notices().forEach(client::log);
      isWorthPublishing = true;
    }
    lastRefresh = now();
    if (fault instanceof InvalidConfigurationException refusal) {
      refuse(refusal);
    } else if (fault != null) {
      client.fault(fault);
    }
    answerEarly();
  }

  private void refuse(InvalidConfigurationException refusal) {
    close();
    client.complain(refusal.parameter() + ": " + refusal.getMessage());
    reports.publish(Findings.NONE);
  }

  /** Makes the workspace see all changes so far. */
  private void take() {
    if (opening != null) {
      return;
    }
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
    OpeningProject begun = opening;
    if (begun != null) {
      goOn(begun);
      return IDLE_MILLIS;
    }
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
    wantsFindings = false;
    if (reports.isAbout(snapshot)) {
      reports.publishAgain();
    } else if (search.find(open, snapshot)) {
      isWorthPublishing = true;
    } else {
      wantsFindings = true;
      lastChange = now();
    }
  }

  private long idle(Workspace open) {
    long now = now();
    memoryLog.go(now);
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
}
