package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;
import org.odooanalyzer.text.SourceText;

/** Makes the entries of one data file. */
record DataFileFacts(
    MarkupFacts markup, SourceText source, List<DataFact> entries, List<QwebTemplate> templates) {
  private static final Set<String> ARCH_FIELDS = Set.of("arch", "arch_db", "arch_base");

  void read(XmlElement root, boolean noUpdateAround) {
    boolean noUpdate = XmlFactsBuilder.isTrue(root, "noupdate", noUpdateAround);
    for (XmlNode node : root.children()) {
      if (!(node instanceof XmlElement element)) {
        continue;
      }
      if (XmlFactsBuilder.isDataRoot(element)) {
        read(element, noUpdate);
      } else {
        entry(element, noUpdate);
      }
    }
  }

  private void entry(XmlElement element, boolean noUpdate) {
    switch (element.name()) {
      case "record" -> entries.add(dataRecord(element, noUpdate));
      case "template" ->
          entries.add(
              new TemplateFact(
                  element.start(),
                  element.startTagEnd(),
                  noUpdate,
                  markup.attributes(element),
                  markup.arch(element, source)));
      case "menuitem" -> entries.add(menu(element, noUpdate));
      case "delete" -> entries.add(tag(TagFact.Kind.DELETE, element, noUpdate));
      case "function" -> entries.add(tag(TagFact.Kind.FUNCTION, element, noUpdate));
      case "report" -> entries.add(tag(TagFact.Kind.REPORT, element, noUpdate));
      case "act_window" -> entries.add(tag(TagFact.Kind.ACT_WINDOW, element, noUpdate));
      case "asset" -> entries.add(tag(TagFact.Kind.ASSET, element, noUpdate));
      default -> new QwebTemplates(markup, templates).read(element);
    }
  }

  private TagFact tag(TagFact.Kind kind, XmlElement element, boolean noUpdate) {
    return new TagFact(
        kind, element.start(), element.startTagEnd(), noUpdate, markup.attributes(element));
  }

  private MenuFact menu(XmlElement element, boolean noUpdate) {
    List<MenuFact> children = new ArrayList<>();
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement child && child.name().equals("menuitem")) {
        children.add(menu(child, noUpdate));
      }
    }
    return new MenuFact(
        element.start(), element.startTagEnd(), noUpdate, markup.attributes(element), children);
  }

  private RecordFact dataRecord(XmlElement element, boolean noUpdate) {
    List<RecordField> fields = new ArrayList<>();
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement child && child.name().equals("field")) {
        fields.add(field(child, noUpdate));
      }
    }
    return new RecordFact(
        element.start(), element.startTagEnd(), noUpdate, markup.attributes(element), fields);
  }

  private RecordField field(XmlElement element, boolean noUpdate) {
    String type = element.value("type").orElse("");
    boolean isMarkup = type.equals("xml") || type.equals("html");
    boolean isArch = isMarkup && ARCH_FIELDS.contains(element.value("name").orElse(""));
    return new RecordField(
        element.start(),
        element.startTagEnd(),
        markup.attributes(element),
        isMarkup ? null : markup.text(element, source),
        isArch ? markup.arch(element, source) : List.of(),
        isMarkup ? List.of() : records(element, noUpdate));
  }

  private List<RecordFact> records(XmlElement element, boolean noUpdate) {
    List<RecordFact> records = new ArrayList<>(0);
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement child && child.name().equals("record")) {
        records.add(dataRecord(child, noUpdate));
      }
    }
    return records;
  }
}
