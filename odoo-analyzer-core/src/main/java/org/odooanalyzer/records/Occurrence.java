package org.odooanalyzer.records;

import org.odooanalyzer.text.FilePath;

/** A place in a data file that makes, changes or deletes the record of an XML id. */
public sealed interface Occurrence permits Declaration, Deletion {
  /** The addon whose file it is in. */
  String addon();

  /** The file. */
  FilePath file();

  /** Where its start tag, or its cell in a CSV file, starts. */
  int start();

  /** The first offset behind. */
  int end();
}
