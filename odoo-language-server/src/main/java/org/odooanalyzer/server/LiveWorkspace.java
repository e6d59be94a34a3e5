package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.MemoryStatistics;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;
import org.odooanalyzer.workspace.WorkspaceRequest;

/**
 * The workspace of a client, from before it is opened until it is closed. Changes are numbered as
 * they come; {@code latest} has seen all but the last {@code unseen} of them, and the opening of a
 * project is one. What is not said to be for any thread belongs to the workspace's thread.
 */
final class LiveWorkspace implements WantedProject.Witness {
  private final Documents documents;
  private final FindingReports reports;
  private final WorkspaceThread thread;
  private final WantedProject project;
  private final FindingSearch search;
  private final IdleNotes notes;
  private final Schedule schedule;
  private final MemoryLog memoryLog;
  private final AtomicInteger unseen = new AtomicInteger();
  private volatile @Nullable Snapshot latest;

  private final List<Path> changed = new ArrayList<>();
  private final List<CompletableFuture<Optional<Snapshot>>> early = new ArrayList<>();
  private boolean isAsked;
  private boolean isOpeningUnseen;
  private int seen;
  private boolean wantsFindings;
  private boolean isWorthPublishing;

  LiveWorkspace(Client client, Pace pace) {
    this.documents = new Documents(client::log);
    this.reports = new FindingReports(client, documents);
    this.thread = new WorkspaceThread(this::duties, client::fault);
    this.project = new WantedProject(client, documents, thread, this);
    this.search = new FindingSearch(client, reports, thread);
    this.notes = new IdleNotes(thread);
    this.schedule = new Schedule(pace);
    this.memoryLog = new MemoryLog(client, this::memory);
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
            project.want(() -> request(wanted.get()));
          } finally {
            unseen.decrementAndGet();
            isAsked = true;
            answerEarly();
          }
        });
  }

  private WorkspaceRequest request(ServeOptions options) {
    memoryLog.every(options.memoryLog());
    return options.request();
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
            project.openAgain();
          }
        });
  }

  /** The project after all changes so far; absent when it cannot be opened. Any thread. */
  CompletableFuture<Optional<Snapshot>> now(boolean isWork) {
    if (isWork) {
      schedule.asked();
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
    schedule.asked();
    if (unseen.get() == 0) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    CompletableFuture<Optional<Snapshot>> future = new CompletableFuture<>();
    thread.submit(
        () -> {
          try {
            project.look(file, snapshot -> future.complete(Optional.of(snapshot)));
          } finally {
            future.complete(Optional.empty());
          }
        });
    return future;
  }

  private void answer(CompletableFuture<Optional<Snapshot>> question) {
    try {
      if (isAsked) {
        take();
      }
    } catch (RuntimeException | Error fault) {
      question.completeExceptionally(fault);
      return;
    }
    if (isAsked && !project.isOpening()) {
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
    schedule.asked();
    CompletableFuture<Findings> answer = reports.await(() -> unseen.get() == 0);
    thread.wake();
    return answer;
  }

  /** What is known of memory; any thread. */
  MemoryStatistics memory() {
    Workspace open = project.workspace();
    return open == null ? MemoryStatistics.ofProcess() : open.memory();
  }

  /** Publishes, closes and ends; any thread. */
  CompletableFuture<Void> end() {
    return thread.end(
        () -> {
          reports.end();
          early.forEach(question -> question.complete(Optional.empty()));
          early.clear();
          latest = null;
          project.close();
        });
  }

  /** The disk is read after this: what was said of it so far need not be said again. */
  @Override
  public void begun() {
    if (!isOpeningUnseen) {
      isOpeningUnseen = true;
      unseen.incrementAndGet();
    }
    latest = null;
    changed.clear();
    schedule.refreshed();
  }

  @Override
  public void over() {
    latest = null;
    schedule.refreshed();
    try {
      if (project.workspace() == null) {
        reports.publish(Findings.NONE);
      } else {
        documents.forget();
        isWorthPublishing = true;
        take();
      }
    } finally {
      if (isOpeningUnseen) {
        isOpeningUnseen = false;
        unseen.decrementAndGet();
      }
      answerEarly();
    }
  }

  /** Makes the workspace see all changes so far. */
  private void take() {
    if (!changed.isEmpty() && !project.openIfConfiguredAnew()) {
      project.tryAgain();
    }
    if (project.isOpening()) {
      return;
    }
    int taken = seen;
    seen = 0;
    List<Path> told = List.copyOf(changed);
    changed.clear();
    try {
      Workspace open = project.workspace();
      if (open != null) {
        open.changedOnDisk(told);
        documents.show(open);
        see(open.snapshot());
      }
    } catch (InvalidConfigurationException e) {
      project.refuse(e);
    } finally {
      schedule.changed();
      unseen.addAndGet(-taken);
    }
  }

  private void see(Snapshot snapshot) {
    Snapshot before = latest;
    latest = snapshot;
    if (before == null || before.revision() != snapshot.revision()) {
      wantsFindings = true;
    }
    reports.of(snapshot);
  }

  /** Does what is due; says when to look again. */
  private long duties() {
    project.goOn();
    if (seen > 0) {
      take();
    }
    long wait = project.isOpening() ? schedule.idle() : settled();
    return project.isOpening() && !project.isStarted() ? 0 : wait;
  }

  /** Does what is due while no project is being opened. */
  private long settled() {
    Workspace open = project.workspace();
    Snapshot snapshot = latest;
    if (open == null || snapshot == null) {
      withoutProject();
      return schedule.idle();
    }
    if (wantsFindings || reports.isAwaited()) {
      long unsettled = schedule.unsettled();
      if (unsettled > 0) {
        return unsettled;
      }
      find(open, snapshot);
    }
    return idle(open);
  }

  /** Whatever kept a project from being opened is looked at again now and then. */
  private void withoutProject() {
    if (unseen.get() == 0) {
      reports.publish(Findings.NONE);
    }
    if (isAsked && schedule.isRetryDue()) {
      schedule.refreshed();
      project.tryAgain();
    }
  }

  private void find(Workspace open, Snapshot snapshot) {
    wantsFindings = false;
    if (reports.isAbout(snapshot)) {
      reports.publishAgain();
    } else if (search.find(open, snapshot)) {
      isWorthPublishing = true;
    } else {
      wantsFindings = true;
      schedule.changed();
    }
  }

  private long idle(Workspace open) {
    memoryLog.go(Schedule.now());
    long busy = schedule.busy();
    if (busy > 0) {
      return busy;
    }
    if (isWorthPublishing) {
      isWorthPublishing = false;
      open.publish();
    }
    if (schedule.isRefreshDue()) {
      refresh(open);
    }
    Snapshot snapshot = latest;
    if (snapshot != null && notes.make(snapshot, () -> schedule.busy() > 0)) {
      isWorthPublishing = true;
    }
    return schedule.idle();
  }

  private void refresh(Workspace open) {
    schedule.refreshed();
    if (project.openIfConfiguredAnew()) {
      return;
    }
    try {
      if (open.refresh(Progress.NONE)) {
        take();
        isWorthPublishing = true;
      }
    } catch (InvalidConfigurationException e) {
      project.refuse(e);
    }
  }
}
