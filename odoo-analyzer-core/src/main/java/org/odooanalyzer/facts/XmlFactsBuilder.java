package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.text.SourceText;

/**
 * Makes the facts of an XML file from its tree. What the elements of a data file mean is in
 * odoo/tools/convert.py, what they may hold in odoo/import_xml.rng. The tree is at most as deep as
 * the reader lets it be, so recursion is safe.
 */
public final class XmlFactsBuilder {
  private static final Set<String> DATA_ROOTS = Set.of("odoo", "openerp", "data");
  private static final Set<String> TEMPLATE_ROOTS = Set.of("templates", "template", "t");

  private final MarkupFacts markup;

  /** A builder that shares strings with others. */
  public XmlFactsBuilder(StringPool strings) {
    this.markup = new MarkupFacts(strings);
  }

  /** The facts of a file. */
  public XmlFacts build(XmlDocument document, SourceText source) {
    List<DataFact> entries = new ArrayList<>();
    List<QwebTemplate> templates = new ArrayList<>();
    XmlFacts.Root kind = document.root().map(XmlFactsBuilder::kind).orElse(XmlFacts.Root.NONE);
    document
        .root()
        .ifPresent(
            root -> {
              if (kind == XmlFacts.Root.DATA) {
                new DataFileFacts(markup, source, entries, templates).read(root, false);
              } else {
                new QwebTemplates(markup, templates).read(root);
              }
            });
    return new XmlFacts(source.lines(), kind, entries, templates);
  }

  private static XmlFacts.Root kind(XmlElement root) {
    if (DATA_ROOTS.contains(root.name())) {
      return XmlFacts.Root.DATA;
    }
    return TEMPLATE_ROOTS.contains(root.name()) ? XmlFacts.Root.TEMPLATES : XmlFacts.Root.OTHER;
  }

  /** The root elements of data files, which may also stand inside each other. */
  static boolean isDataRoot(XmlElement element) {
    return DATA_ROOTS.contains(element.name());
  }

  /** A truth value as {@code nodeattr2bool} of odoo/tools/convert.py reads it. */
  static boolean isTrue(XmlElement element, String attribute, boolean otherwise) {
    String value = element.attribute(attribute).map(XmlAttribute::value).orElse("").strip();
    return value.isEmpty()
        ? otherwise
        : !Set.of("0", "false", "off").contains(value.toLowerCase(Locale.ROOT));
  }
}
