package org.odooanalyzer.workspace;

import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.text.SourceText;

/** Makes the result of a file from its text; one implementation for each kind of file. */
interface FileWork {
  /** The text that bytes mean. */
  Parsed<SourceText> decode(byte[] bytes);

  /**
   * Works on a text.
   *
   * @param bytes how many bytes it has on disk
   */
  Worked analyze(FileTask task, Parsed<SourceText> decoded, long bytes, StepTimes.Lap lap);
}
