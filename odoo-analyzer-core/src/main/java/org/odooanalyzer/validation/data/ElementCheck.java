package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A rule about one element of a data file and what is directly inside it. */
public interface ElementCheck extends Check {
  /** Where the elements are that the rule looks at. */
  Set<Place> places();

  /** Reports what is wrong with an element of one of the places. */
  void check(XmlElement element, DataContext context, Reporter reporter);
}
