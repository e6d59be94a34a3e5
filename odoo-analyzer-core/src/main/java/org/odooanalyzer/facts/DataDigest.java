package org.odooanalyzer.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feeds the facts of data files to a digest, without their places. */
record DataDigest(DigestWriter writer) implements DataFactVisitor<DigestWriter> {
  void file(XmlFacts facts) {
    writer.word("xml").word(facts.root().name()).number(facts.entries().size());
    facts.entries().forEach(entry -> entry.accept(this));
    writer.number(facts.templates().size());
    for (QwebTemplate template : facts.templates()) {
      attributes(template.attributes());
      attributes(template.calls());
    }
  }

  void file(CsvFacts facts) {
    writer.word("csv").word(facts.model()).flag(facts.truncated());
    writer.number(facts.header().size());
    facts.header().forEach(cell -> writer.word(cell.text()));
    writer.number(facts.rows().size());
    for (CsvFacts.Row row : facts.rows()) {
      writer.number(row.cells().size());
      row.cells().forEach(cell -> writer.number(cell.column()).word(cell.text()));
    }
  }

  private DigestWriter attributes(List<MarkupAttribute> attributes) {
    writer.number(attributes.size());
    for (MarkupAttribute attribute : attributes) {
      writer.word(attribute.name()).word(attribute.value());
    }
    return writer;
  }

  private void text(@Nullable PlacedText text) {
    writer.word(text == null ? null : text.text());
  }

  private DigestWriter arch(List<ArchNode> nodes) {
    writer.number(nodes.size());
    for (ArchNode node : nodes) {
      writer.word(node.name());
      attributes(node.attributes());
      text(node.text());
      arch(node.children());
    }
    return writer;
  }

  private DigestWriter start(String kind, DataFact fact) {
    writer.word(kind).flag(fact.noUpdate());
    return attributes(fact.attributes());
  }

  @Override
  public DigestWriter visitRecord(RecordFact fact) {
    start("record", fact).number(fact.fields().size());
    for (RecordField field : fact.fields()) {
      attributes(field.attributes());
      text(field.content());
      arch(field.arch()).number(field.records().size());
      field.records().forEach(this::visitRecord);
    }
    return writer;
  }

  @Override
  public DigestWriter visitTemplate(TemplateFact fact) {
    start("template", fact);
    return arch(fact.arch());
  }

  @Override
  public DigestWriter visitMenu(MenuFact fact) {
    start("menu", fact).number(fact.children().size());
    fact.children().forEach(this::visitMenu);
    return writer;
  }

  @Override
  public DigestWriter visitTag(TagFact fact) {
    return start(fact.kind().name(), fact);
  }
}
