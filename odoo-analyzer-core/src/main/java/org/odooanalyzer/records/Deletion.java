package org.odooanalyzer.records;

import org.odooanalyzer.text.FilePath;

/** A {@code <delete>} that names an XML id. */
public record Deletion(String addon, FilePath file, int start, int end) implements Occurrence {}
