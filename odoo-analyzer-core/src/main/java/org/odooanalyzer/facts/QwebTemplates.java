package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;

/** Finds the templates for browsers in a file, in the order of their start tags. */
record QwebTemplates(MarkupFacts markup, List<QwebTemplate> templates) {
  private static final List<String> NAMING = List.of("t-name", "t-inherit", "t-extend");

  void read(XmlElement root) {
    List<Draft> drafts = new ArrayList<>();
    read(root, null, drafts);
    for (Draft draft : drafts) {
      XmlElement element = draft.element();
      List<MarkupAttribute> kept = new ArrayList<>();
      NAMING.forEach(name -> markup.keep(element, name, kept));
      markup.keep(element, "t-inherit-mode", kept);
      templates.add(new QwebTemplate(element.start(), element.startTagEnd(), kept, draft.calls()));
    }
  }

  private record Draft(XmlElement element, List<MarkupAttribute> calls) {}

  private void read(XmlElement element, @Nullable Draft around, List<Draft> drafts) {
    Draft template = around;
    if (isTemplate(element)) {
      template = new Draft(element, new ArrayList<>());
      drafts.add(template);
    }
    if (template != null) {
      markup.keep(element, "t-call", template.calls());
    }
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement child) {
        read(child, template, drafts);
      }
    }
  }

  private static boolean isTemplate(XmlElement element) {
    for (XmlAttribute attribute : element.attributes()) {
      if (NAMING.contains(attribute.name())) {
        return true;
      }
    }
    return false;
  }
}
