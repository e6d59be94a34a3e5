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
    addViews(kinds);
    addTags(kinds);
    addParts(kinds);
    addElements(kinds);
  }

  private static void addViews(Kinds kinds) {
    kinds.add(
        50,
        RecordFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, RecordFact fact) {
            out.range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write)
                .all(fact.fields());
          }

          @Override
          RecordFact read(EntryInput in) {
            return new RecordFact(
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute),
                in.all(RecordField.class));
          }
        });
    kinds.add(
        51,
        TemplateFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, TemplateFact fact) {
            out.range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write)
                .all(fact.arch());
          }

          @Override
          TemplateFact read(EntryInput in) {
            return new TemplateFact(
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute),
                in.all(ArchNode.class));
          }
        });
  }

  private static void addTags(Kinds kinds) {
    kinds.add(
        52,
        MenuFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, MenuFact fact) {
            out.range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write)
                .all(fact.children());
          }

          @Override
          MenuFact read(EntryInput in) {
            return new MenuFact(
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute),
                in.all(MenuFact.class));
          }
        });
    kinds.add(
        53,
        TagFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, TagFact fact) {
            out.constant(Constants.TAG, fact.kind())
                .range(fact.start(), fact.end())
                .flag(fact.noUpdate())
                .list(fact.attributes(), MarkupKinds::write);
          }

          @Override
          TagFact read(EntryInput in) {
            return new TagFact(
                in.constant(Constants.TAG),
                in.rangeStart(),
                in.rangeEnd(),
                in.flag(),
                in.list(MarkupKinds::readAttribute));
          }
        });
  }

  private static void addParts(Kinds kinds) {
    kinds.add(
        54,
        RecordField.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, RecordField field) {
            text(
                    out.range(field.start(), field.end())
                        .list(field.attributes(), MarkupKinds::write),
                    field.content())
                .all(field.arch())
                .all(field.records());
          }

          @Override
          RecordField read(EntryInput in) {
            return new RecordField(
                in.rangeStart(),
                in.rangeEnd(),
                in.list(MarkupKinds::readAttribute),
                readText(in),
                in.all(ArchNode.class),
                in.all(RecordFact.class));
          }
        });
  }

  private static void addElements(Kinds kinds) {
    kinds.add(
        55,
        ArchNode.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, ArchNode node) {
            text(
                out.range(node.start(), node.end())
                    .text(node.name())
                    .list(node.attributes(), MarkupKinds::write)
                    .all(node.children()),
                node.text());
          }

          @Override
          ArchNode read(EntryInput in) {
            return new ArchNode(
                in.rangeStart(),
                in.rangeEnd(),
                in.text(),
                in.list(MarkupKinds::readAttribute),
                in.all(ArchNode.class),
                readText(in));
          }
        });
    kinds.add(
        56,
        QwebTemplate.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, QwebTemplate template) {
            out.range(template.start(), template.end())
                .list(template.attributes(), MarkupKinds::write)
                .list(template.calls(), MarkupKinds::write);
          }

          @Override
          QwebTemplate read(EntryInput in) {
            return new QwebTemplate(
                in.rangeStart(),
                in.rangeEnd(),
                in.list(MarkupKinds::readAttribute),
                in.list(MarkupKinds::readAttribute));
          }
        });
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
