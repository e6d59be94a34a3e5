package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.OutlineSymbol;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.text.Span;

/** The records, templates and menus of a data file, and the fields of its views. */
final class XmlOutline {
  private static final Set<String> NAMED =
      Set.of("record", "template", "menuitem", "report", "act_window", "asset", "delete");
  private static final Set<String> ROOTS = Set.of("odoo", "openerp", "data", "templates");
  private static final Set<String> ARCH = Set.of("arch", "arch_db", "arch_base");

  List<OutlineSymbol> of(XmlElement root) {
    List<OutlineSymbol> symbols = new ArrayList<>();
    for (XmlElement element : root.elements()) {
      if (ROOTS.contains(element.name())) {
        symbols.addAll(of(element));
      } else if (NAMED.contains(element.name())) {
        symbols.add(ofEntry(element));
      } else {
        element
            .attribute("t-name")
            .ifPresent(name -> symbols.add(symbol(element, name, "template", List.of())));
      }
    }
    return symbols;
  }

  private OutlineSymbol ofEntry(XmlElement element) {
    List<OutlineSymbol> children = new ArrayList<>();
    if (element.name().equals("menuitem")) {
      children.addAll(of(element));
    } else if (element.name().equals("record")) {
      for (XmlElement field : element.elements()) {
        if (field.value("name").filter(ARCH::contains).isPresent()) {
          addFields(field, children);
        }
      }
    }
    String detail =
        element.name().equals("record") ? element.value("model").orElse("") : element.name();
    Optional<XmlAttribute> id = element.attribute("id");
    return id.isPresent()
        ? symbol(element, id.get(), detail, children)
        : new OutlineSymbol(
            element.name(), detail, Kind.RECORD, whole(element), element.nameSpan(), children);
  }

  /** The fields of a view, those of a view inside a field below it. */
  private static void addFields(XmlElement element, List<OutlineSymbol> symbols) {
    for (XmlElement child : element.elements()) {
      Optional<XmlAttribute> name = child.attribute("name");
      if (child.name().equals("field") && name.isPresent()) {
        List<OutlineSymbol> inside = new ArrayList<>();
        addFields(child, inside);
        symbols.add(
            new OutlineSymbol(
                label(name.get().value(), child),
                child.value("widget").orElse(""),
                Kind.FIELD,
                whole(child),
                name.get().span(),
                inside));
      } else {
        addFields(child, symbols);
      }
    }
  }

  private static OutlineSymbol symbol(
      XmlElement element, XmlAttribute name, String detail, List<OutlineSymbol> children) {
    return new OutlineSymbol(
        label(name.value(), element), detail, Kind.RECORD, whole(element), name.span(), children);
  }

  private static String label(String name, XmlElement element) {
    return name.isBlank() ? element.name() : name;
  }

  private static Span whole(XmlElement element) {
    return new Span(element.start(), Math.max(element.end(), element.startTagEnd()));
  }
}
