package org.odooanalyzer.workspace;

import org.odooanalyzer.project.FileKind;

/** Reads each file and works on it as its kind needs. */
record KindWorker(FileAnalysis python, FileAnalysis xml, FileAnalysis csv, Work work)
    implements FileWorker {
  FileAnalysis of(FileKind kind) {
    return switch (kind) {
      case MANIFEST, PYTHON -> python;
      case XML -> xml;
      case CSV -> csv;
    };
  }

  @Override
  public Worked result(FileTask task) {
    return facts(task);
  }

  @Override
  public Worked facts(FileTask task) {
    return work(task, of(task.kind()).read(task));
  }

  /** Works on a content that was read. */
  Worked work(FileTask task, FileContent content) {
    work.parsed(task);
    return of(task.kind()).work(task, content);
  }
}
