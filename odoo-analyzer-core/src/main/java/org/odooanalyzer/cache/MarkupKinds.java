package org.odooanalyzer.cache;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ArchNode;
import org.odooanalyzer.facts.MarkupAttribute;
import org.odooanalyzer.facts.MenuFact;
import org.odooanalyzer.facts.PlacedText;
import org.odooanalyzer.facts.QwebTemplate;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.RecordField;
import org.odooanalyzer.facts.TagFact;
import org.odooanalyzer.facts.TemplateFact;

/** How the elements of XML files are written and read: numbers 50 to 59. */
final class MarkupKinds {
  private MarkupKinds() {}

  static void addTo(Kinds kinds) {
    kinds.add(
        50,
        RecordFact.class,
        (out, fact) ->
            out.range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write)
                .all(fact.fields()),
        in ->
            new RecordFact(
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute),
                in.all(RecordField.class)));
    kinds.add(
        51,
        TemplateFact.class,
        (out, fact) ->
            out.range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write)
                .all(fact.arch()),
        in ->
            new TemplateFact(
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute),
                in.all(ArchNode.class)));
    addTags(kinds);
    addParts(kinds);
  }

  private static void addTags(Kinds kinds) {
    kinds.add(
        52,
        MenuFact.class,
        (out, fact) ->
            out.range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write)
                .all(fact.children()),
        in ->
            new MenuFact(
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute),
                in.all(MenuFact.class)));
    kinds.add(
        53,
        TagFact.class,
        (out, fact) ->
            out.constant(Constants.TAG, fact.kind())
                .range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write),
        in ->
            new TagFact(
                in.constant(Constants.TAG),
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute)));
  }

  private static void addParts(Kinds kinds) {
    kinds.add(
        54,
        RecordField.class,
        (out, field) ->
            text(
                    out.range(field.start(), field.end())
                        .list(field.attributes(), MarkupKinds::write),
                    field.content())
                .all(field.arch())
                .all(field.records()),
        in ->
            new RecordField(
                in.rangeStart(),
                in.rangeEnd(),
                in.list(MarkupKinds::readAttribute),
                readText(in),
                in.all(ArchNode.class),
                in.all(RecordFact.class)));
    kinds.add(
        55,
        ArchNode.class,
        (out, node) ->
            text(
                out.range(node.start(), node.end())
                    .text(node.name())
                    .list(node.attributes(), MarkupKinds::write)
                    .all(node.children()),
                node.text()),
        in ->
            new ArchNode(
                in.rangeStart(),
                in.rangeEnd(),
                in.text(),
                in.list(MarkupKinds::readAttribute),
                in.all(ArchNode.class),
                readText(in)));
    kinds.add(
        56,
        QwebTemplate.class,
        (out, template) ->
            out.range(template.start(), template.end())
                .list(template.attributes(), MarkupKinds::write)
                .list(template.calls(), MarkupKinds::write),
        in ->
            new QwebTemplate(
                in.rangeStart(),
                in.rangeEnd(),
                in.list(MarkupKinds::readAttribute),
                in.list(MarkupKinds::readAttribute)));
  }

  private static void write(EntryOutput out, MarkupAttribute attribute) {
    out.text(attribute.name()).range(attribute.start(), attribute.end()).text(attribute.value());
  }

  private static MarkupAttribute readAttribute(EntryInput in) {
    return new MarkupAttribute(in.text(), in.rangeStart(), in.rangeEnd(), in.text());
  }

  private static EntryOutput text(EntryOutput out, @Nullable PlacedText text) {
    return text == null ? out.text(null) : out.text(text.text()).range(text.start(), text.end());
  }

  private static @Nullable PlacedText readText(EntryInput in) {
    String text = in.optionalText();
    return text == null ? null : new PlacedText(in.rangeStart(), in.rangeEnd(), text);
  }
}
