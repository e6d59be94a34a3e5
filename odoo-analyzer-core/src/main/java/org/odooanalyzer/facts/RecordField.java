package org.odooanalyzer.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <field>} of a record.
 *
 * @param content the text inside without white space around it; absent when there is none, when it
 *     is longer than {@link MarkupAttribute#MAX_LENGTH}, or when the field holds markup
 * @param arch the elements inside, for the arch of a view only
 * @param records the records inside, which Odoo 15 and later make as lines of a one2many field
 */
public record RecordField(
    int start,
    int end,
    List<MarkupAttribute> attributes,
    @Nullable PlacedText content,
    List<ArchNode> arch,
    List<RecordFact> records)
    implements Attributed {
  public RecordField {
    attributes = List.copyOf(attributes);
    arch = List.copyOf(arch);
    records = List.copyOf(records);
  }

  /** Where a value comes from. */
  public enum Source {
    SEARCH,
    REF,
    EVAL,
    /** Elements, by {@code type="xml"} or {@code type="html"}. */
    MARKUP,
    /** {@code <value>} elements, by {@code type="list"} or {@code type="tuple"}. */
    VALUES,
    FILE,
    TEXT
  }

  /** The name of the field; empty where it is missing. */
  public String name() {
    return value("name").orElse("");
  }

  /** The text inside. */
  public Optional<PlacedText> text() {
    return Optional.ofNullable(content);
  }

  /** What the server reads; {@code _tag_record} of odoo/tools/convert.py has this order. */
  public Source source() {
    if (given("search")) {
      return Source.SEARCH;
    }
    if (given("ref")) {
      return Source.REF;
    }
    if (given("eval")) {
      return Source.EVAL;
    }
    String type = value("type").orElse("char");
    if (type.equals("xml") || type.equals("html")) {
      return Source.MARKUP;
    }
    if (type.equals("list") || type.equals("tuple")) {
      return Source.VALUES;
    }
    return given("file") ? Source.FILE : Source.TEXT;
  }

  private boolean given(String attribute) {
    return value(attribute).filter(value -> !value.isEmpty()).isPresent();
  }
}
