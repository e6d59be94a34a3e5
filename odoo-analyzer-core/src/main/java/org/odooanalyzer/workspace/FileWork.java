package org.odooanalyzer.workspace;

/** Makes the result of a file from its bytes; one implementation for each kind of file. */
interface FileWork {
  Worked analyze(FileTask task, byte[] bytes, StepTimes.Lap lap);
}
