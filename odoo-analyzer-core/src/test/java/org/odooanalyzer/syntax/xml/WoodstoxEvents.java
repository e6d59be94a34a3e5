package org.odooanalyzer.syntax.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;

/** What Woodstox reads, as lines that a tree can be compared with. */
final class WoodstoxEvents {
  private final XMLInputFactory factory = XMLInputFactory.newFactory();

  WoodstoxEvents() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    factory.setProperty("com.ctc.wstx.minTextSegment", Integer.MAX_VALUE);
    factory.setProperty("com.ctc.wstx.maxElementDepth", OpenElements.MAX_DEPTH);
  }

  /** The events inside the root element; nothing if the document is not well-formed. */
  Optional<List<String>> read(String text) {
    List<String> events = new ArrayList<>();
    try {
      XMLStreamReader2 reader =
          (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(text));
      int depth = 0;
      while (reader.hasNext()) {
        int type = reader.next();
        depth += type == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (depth > 0) {
          event(type, reader, events);
        }
        depth -= type == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
      reader.closeCompletely();
      return Optional.of(events);
    } catch (XMLStreamException notWellFormed) {
      return Optional.empty();
    }
  }

  private static void event(int type, XMLStreamReader2 reader, List<String> events)
      throws XMLStreamException {
    LocationInfo where = reader.getLocationInfo();
    long start = where.getStartingCharOffset();
    switch (type) {
      case XMLStreamConstants.START_ELEMENT -> {
        StringBuilder event = new StringBuilder(start + "-" + where.getEndingCharOffset());
        event.append(" <").append(reader.getPrefixedName());
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
          String prefix = reader.getNamespacePrefix(i);
          String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
          String uri = reader.getNamespaceURI(i);
          attributes.add(name + "=" + (uri == null ? "" : uri));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          String prefix = reader.getAttributePrefix(i);
          String local = reader.getAttributeLocalName(i);
          String name = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
          attributes.add(name + "=" + reader.getAttributeValue(i));
        }
        attributes.stream().sorted().forEach(attribute -> event.append(' ').append(attribute));
        events.add(event.toString());
      }
      case XMLStreamConstants.END_ELEMENT -> events.add(where.getEndingCharOffset() + " >");
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!reader.getText().isEmpty()) {
          events.add(start + " \"" + reader.getText());
        }
      }
      case XMLStreamConstants.COMMENT -> events.add(start + " !" + reader.getText());
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          events.add(start + " ?" + reader.getPITarget());
      default -> {}
    }
  }

  /** The same lines for a tree. */
  static List<String> of(XmlDocument document) {
    List<String> events = new ArrayList<>();
    document.root().ifPresent(root -> add(root, events));
    return events;
  }

  private static void add(XmlNode node, List<String> events) {
    if (node instanceof XmlElement element) {
      StringBuilder event = new StringBuilder(element.start() + "-" + element.startTagEnd());
      event.append(" <").append(element.name());
      element.attributes().stream()
          .map(attribute -> attribute.name() + "=" + attribute.value())
          .sorted()
          .forEach(attribute -> event.append(' ').append(attribute));
      events.add(event.toString());
      element.children().forEach(child -> add(child, events));
      events.add(element.end() + " >");
    } else if (node instanceof XmlText text) {
      if (!text.value().isEmpty()) {
        events.add(text.start() + " \"" + text.value());
      }
    } else if (node instanceof XmlComment comment) {
      String value = comment.value().replace("\r\n", "\n").replace('\r', '\n');
      events.add(comment.start() + " !" + value);
    } else if (node instanceof XmlInstruction instruction) {
      events.add(instruction.start() + " ?" + instruction.target());
    }
  }
}
