package org.odooanalyzer.query;

import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** An XML file with all that is written in it. */
public record XmlTree(FilePath file, SourceText source, XmlDocument document) {}
