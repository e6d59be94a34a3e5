package org.odooanalyzer.facts;

import org.odooanalyzer.text.LineMap;

/** What is kept of a file, whatever its format. */
public sealed interface FileFacts permits PythonFacts, XmlFacts, CsvFacts, ManifestFacts {
  /** Where its lines start, to tell people where something is. */
  LineMap lines();
}
