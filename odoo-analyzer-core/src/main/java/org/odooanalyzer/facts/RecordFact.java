package org.odooanalyzer.facts;

import java.util.List;
import java.util.Optional;

/**
 * A {@code <record>}: {@code id}, {@code model} and {@code forcecreate} are among its attributes.
 *
 * @param fields its fields in order; records of one2many fields are inside them
 */
public record RecordFact(
    int start,
    int end,
    boolean noUpdate,
    List<MarkupAttribute> attributes,
    List<RecordField> fields)
    implements DataFact {
  public RecordFact {
    attributes = List.copyOf(attributes);
    fields = List.copyOf(fields);
  }

  /** The name of its model. */
  public Optional<String> model() {
    return value("model");
  }

  /** The last field of a name, which is the one that counts. */
  public Optional<RecordField> field(String name) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (fields.get(i).name().equals(name)) {
        return Optional.of(fields.get(i));
      }
    }
    return Optional.empty();
  }

  @Override
  public <R> R accept(DataFactVisitor<R> visitor) {
    return visitor.visitRecord(this);
  }
}
