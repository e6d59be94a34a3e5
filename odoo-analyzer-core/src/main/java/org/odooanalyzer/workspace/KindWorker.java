package org.odooanalyzer.workspace;

/** Reads each file and works on it as its kind needs. */
record KindWorker(FileAnalysis python, FileAnalysis xml, FileAnalysis csv) implements FileWorker {
  @Override
  public Worked result(FileTask task) {
    return switch (task.kind()) {
      case MANIFEST, PYTHON -> python.run(task);
      case XML -> xml.run(task);
      case CSV -> csv.run(task);
    };
  }

  @Override
  public Worked facts(FileTask task) {
    return result(task);
  }
}
