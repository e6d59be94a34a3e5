package org.odooanalyzer.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the facts of an XML file. */
final class XmlDump implements DataFactVisitor<XmlDump> {
  private final FactsDump dump;
  private int depth;

  XmlDump(FactsDump dump) {
    this.dump = dump;
  }

  void file(XmlFacts facts) {
    dump.line(0, "root " + facts.root().name().toLowerCase(Locale.ROOT));
    facts.entries().forEach(entry -> entry.accept(this));
    for (QwebTemplate template : facts.templates()) {
      line("qweb", template, "");
      depth++;
      template
          .calls()
          .forEach(call -> dump.line(depth, "calls " + call.value() + dump.at(call.start())));
      depth--;
    }
  }

  private void line(String word, Attributed element, String behind) {
    String attributes =
        element.attributes().stream()
            .map(attribute -> " " + attribute.name() + "=" + attribute.value())
            .collect(Collectors.joining());
    dump.line(depth, word + attributes + behind + dump.at(element.start()));
  }

  private static String noUpdate(DataFact fact) {
    return fact.noUpdate() ? " (noupdate)" : "";
  }

  private static String text(@Nullable PlacedText text) {
    return text == null ? "" : " '" + text.text().replace("\n", "\\n") + "'";
  }

  private void arch(List<ArchNode> nodes) {
    depth++;
    for (ArchNode node : nodes) {
      line("<" + node.name() + ">", node, text(node.text()));
      arch(node.children());
    }
    depth--;
  }

  @Override
  public XmlDump visitRecord(RecordFact fact) {
    line("record", fact, noUpdate(fact));
    depth++;
    for (RecordField field : fact.fields()) {
      String source = field.source().name().toLowerCase(Locale.ROOT);
      line("field", field, text(field.content()) + " (" + source + ")");
      arch(field.arch());
      depth++;
      field.records().forEach(this::visitRecord);
      depth--;
    }
    depth--;
    return this;
  }

  @Override
  public XmlDump visitTemplate(TemplateFact fact) {
    line("template", fact, noUpdate(fact));
    arch(fact.arch());
    return this;
  }

  @Override
  public XmlDump visitMenu(MenuFact fact) {
    line("menuitem", fact, noUpdate(fact));
    depth++;
    fact.children().forEach(this::visitMenu);
    depth--;
    return this;
  }

  @Override
  public XmlDump visitTag(TagFact fact) {
    line(fact.kind().name().toLowerCase(Locale.ROOT), fact, noUpdate(fact));
    return this;
  }
}
