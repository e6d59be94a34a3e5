package org.odooanalyzer.facts;

import java.util.List;
import org.odooanalyzer.text.LineMap;

/**
 * What is kept of an XML file.
 *
 * @param root what kind of file it is
 * @param entries the elements of a data file in order; those of a {@code data} inside another root
 *     are among them
 * @param templates the templates of a file that is no data file, in order
 */
public record XmlFacts(
    LineMap lines, Root root, List<DataFact> entries, List<QwebTemplate> templates)
    implements FileFacts {
  /** The kinds of XML files, by their outermost element. */
  public enum Root {
    /** {@code odoo}, {@code openerp} or {@code data}. */
    DATA,
    /** {@code templates} or {@code template}. */
    TEMPLATES,
    OTHER,
    /** There is no element. */
    NONE
  }

  public XmlFacts {
    entries = List.copyOf(entries);
    templates = List.copyOf(templates);
  }
}
