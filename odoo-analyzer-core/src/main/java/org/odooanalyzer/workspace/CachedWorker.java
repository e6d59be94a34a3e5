package org.odooanalyzer.workspace;

import java.util.Optional;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.project.OdooVersion;

/** Works only on files whose content was never worked on before; used by one thread. */
final class CachedWorker implements FileWorker {
  private final KindWorker worker;
  private final OdooVersion version;
  private final Kept kept;

  CachedWorker(KindWorker worker, OdooVersion version, Kept kept) {
    this.worker = worker;
    this.version = version;
    this.kept = kept;
  }

  @Override
  public Worked result(FileTask task) {
    return find(task, false);
  }

  @Override
  public Worked facts(FileTask task) {
    return find(task, true);
  }

  private Worked find(FileTask task, boolean withFacts) {
    Optional<Digest> before = kept.contents().of(task.file());
    Optional<Worked> known = before.flatMap(content -> known(task, content, withFacts));
    if (known.isPresent()) {
      return known.get();
    }
    FileContent read = worker.of(task.kind()).read(task);
    Digest content = kept.contents().note(task.file(), read);
    return before
        .<Optional<Worked>>map(nothingKnown -> Optional.empty())
        .orElseGet(() -> known(task, content, withFacts))
        .orElseGet(() -> keep(worker.work(task, read), content));
  }

  private Worked keep(Worked made, Digest content) {
    return kept.files().keep(made, content, version, kept.storeOf(made.result().task().file()));
  }

  private Optional<Worked> known(FileTask task, Digest content, boolean withFacts) {
    Optional<FileResult> result = kept.files().result(task, content, version);
    if (result.isEmpty()) {
      return Optional.empty();
    }
    Optional<FileFacts> facts = withFacts ? kept.files().facts(task, content) : Optional.empty();
    if (withFacts && facts.isEmpty()) {
      return Optional.empty();
    }
    facts.ifPresent(found -> worker.work().loaded(task.file()));
    if (kept.sampling().picks()) {
      verify(task, content, result.get());
    }
    return Optional.of(new Worked(result.get(), facts.orElse(null)));
  }

  private void verify(FileTask task, Digest content, FileResult known) {
    FileContent read = worker.of(task.kind()).read(task);
    boolean isSameText = kept.contents().note(task.file(), read).equals(content);
    if (isSameText && !kept.files().isWhatIsKept(worker.work(task, read), known, content)) {
      kept.sampling().differs(task.file().toString());
    }
  }
}
