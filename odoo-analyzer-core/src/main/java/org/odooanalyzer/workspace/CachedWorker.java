package org.odooanalyzer.workspace;

import java.util.Optional;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.project.OdooVersion;

/** Works only on files whose content was never worked on before; used by one thread. */
final class CachedWorker implements FileWorker {
  private final KindWorker worker;
  private final OdooVersion version;
  private final Contents contents;
  private final KeptFiles kept;
  private final Work work;

  CachedWorker(
      KindWorker worker, OdooVersion version, Contents contents, KeptFiles kept, Work work) {
    this.worker = worker;
    this.version = version;
    this.contents = contents;
    this.kept = kept;
    this.work = work;
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
    Optional<Worked> known =
        contents.of(task.file()).flatMap(content -> known(task, content, withFacts));
    if (known.isPresent()) {
      return known.get();
    }
    FileContent read = worker.of(task.kind()).read(task);
    boolean isNews = contents.of(task.file()).isEmpty();
    Digest content = contents.note(task.file(), read);
    return Optional.of(content)
        .filter(digest -> isNews)
        .flatMap(digest -> known(task, digest, withFacts))
        .orElseGet(() -> kept.keep(worker.work(task, read), content, version));
  }

  private Optional<Worked> known(FileTask task, Digest content, boolean withFacts) {
    Optional<FileResult> result = kept.result(task, content, version);
    if (result.isEmpty() || !withFacts) {
      return result.map(found -> new Worked(found, null));
    }
    Optional<FileFacts> facts = kept.facts(task, content);
    facts.ifPresent(found -> work.loaded(task.file()));
    return facts.map(found -> new Worked(result.get(), found));
  }
}
