package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.server.WorkspaceThread.Interruption;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;
import org.odooanalyzer.workspace.WorkspaceRequest;

/**
 * The project that a client wants: not known yet, being opened, open, or refused as it is. At most
 * one of {@code opening} and {@code workspace} is there. Used by the workspace's thread alone but
 * for {@link #workspace}.
 */
final class WantedProject {
  private static final String OPENING = "Opening the Odoo project";

  private final Client client;
  private final Documents documents;
  private final WorkspaceThread thread;
  private final Witness witness;
  private @Nullable WorkspaceRequest request;
  private ConfigurationStamp configuration = ConfigurationStamp.NONE;
  private @Nullable OpeningProject opening;
  private volatile @Nullable Workspace workspace;
  private boolean isRetry;
  private String refused = "";

  WantedProject(Client client, Documents documents, WorkspaceThread thread, Witness witness) {
    this.client = client;
    this.documents = documents;
    this.thread = thread;
    this.witness = witness;
  }

  /** Whoever has to know how far it is. */
  interface Witness {
    /** The project is about to be opened, as the disk is now. May come again before it is over. */
    void begun();

    /** The project is open, or it cannot be. */
    void over();
  }

  /** The project when it is open; any thread. */
  @Nullable Workspace workspace() {
    return workspace;
  }

  boolean isOpening() {
    return opening != null;
  }

  /** Whether all of it is looked at; until then {@link #goOn} has to be called. */
  boolean isStarted() {
    OpeningProject begun = opening;
    return begun != null && begun.isStarted();
  }

  /** Opens what is wanted, unless that is open. */
  void want(Supplier<WorkspaceRequest> wanted) {
    try {
      WorkspaceRequest next = wanted.get();
      if (!next.equals(request) || (workspace == null && opening == null)) {
        request = next;
        openAgain();
      }
    } catch (InvalidConfigurationException e) {
      request = null;
      refuse(e);
    }
  }

  /** Begins to open what was wanted last, as it is now. */
  void openAgain() {
    isRetry = false;
    WorkspaceRequest wanted = request;
    if (wanted == null) {
      return;
    }
    witness.begun();
    close();
    configuration = ConfigurationStamp.of(wanted.project());
    try {
      opening = OpeningProject.begin(wanted);
    } catch (InvalidConfigurationException e) {
      refuse(e);
    }
  }

  /** What could not be opened may be another now. */
  void tryAgain() {
    if (workspace == null && opening == null) {
      openAgain();
      isRetry = true;
    }
  }

  /**
   * Begins to open the project again when it is configured otherwise than it was, or has addons
   * where it had none.
   *
   * @return whether it is
   */
  boolean openIfConfiguredAnew() {
    WorkspaceRequest wanted = request;
    boolean isNew =
        wanted != null && !ConfigurationStamp.of(wanted.project()).equals(configuration);
    if (isNew) {
      openAgain();
    }
    return isNew;
  }

  /** Goes on to open: looks at what the user looks at, then at everything else. */
  void goOn() {
    OpeningProject begun = opening;
    if (begun == null || begun.isStarted()) {
      return;
    }
    try {
      documents.all().stream()
          .map(OpenDocument::path)
          .findFirst()
          .ifPresent(shown -> look(shown, near -> near.fileAt(shown).ifPresent(near::models)));
    } finally {
      WorkProgress progress = isRetry ? client.quietProgress(OPENING) : client.progress(OPENING);
      var unused =
          begun
              .start(progress)
              .whenComplete((whole, fault) -> thread.submit(() -> opened(begun, whole, fault)));
    }
  }

  private void opened(OpeningProject begun, @Nullable Workspace whole, @Nullable Throwable fault) {
    if (begun != opening) {
      return;
    }
    if (whole != null) {
      opening = null;
      workspace = whole;
      refused = "";
      whole.notices().forEach(client::log);
      witness.over();
    } else if (fault instanceof InvalidConfigurationException refusal) {
      refuse(refusal);
    } else {
      close();
      if (fault != null) {
        client.fault(fault);
      }
      witness.over();
    }
  }

  /** Gives what can be seen from a file while the project is opened, if anything can. */
  void look(Path file, Consumer<Snapshot> taker) {
    OpeningProject begun = opening;
    if (begun == null) {
      return;
    }
    try {
      thread.interruptibly(Interruption.END, () -> begun.around(file, documents).ifPresent(taker));
    } catch (InvalidConfigurationException refusal) {
      // Opening all of it says so.
    }
  }

  /** Closes what cannot be open as it is; says the same thing once. */
  void refuse(InvalidConfigurationException refusal) {
    close();
    String sentence = refusal.parameter() + ": " + refusal.getMessage();
    if (!sentence.equals(refused)) {
      refused = sentence;
      client.complain(sentence);
    }
    witness.over();
  }

  void close() {
    OpeningProject begun = opening;
    opening = null;
    if (begun != null) {
      begun.cancel();
    }
    Workspace open = workspace;
    workspace = null;
    if (open != null) {
      open.close();
    }
  }
}
