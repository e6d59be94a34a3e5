package org.odooanalyzer.workspace;

/** Works on the files of a project; used by one thread. */
interface FileWorker {
  /** The result of a file; with its facts when they had to be made for it. */
  Worked result(FileTask task);

  /** The result of a file and its facts. */
  Worked facts(FileTask task);
}
