package org.odooanalyzer.query;

import org.odooanalyzer.syntax.csv.CsvTable;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** A CSV file with all that is written in it. */
public record CsvTree(FilePath file, SourceText source, CsvTable table) {}
