package org.odooanalyzer.facts;

import java.util.List;
import java.util.Optional;

/**
 * A {@code <template>}, which is a view: {@code id}, {@code t-name}, {@code inherit_id}, {@code
 * primary} and others are among its attributes.
 *
 * @param arch the elements inside
 */
public record TemplateFact(
    int start, int end, boolean noUpdate, List<MarkupAttribute> attributes, List<ArchNode> arch)
    implements DataFact {
  public TemplateFact {
    attributes = List.copyOf(attributes);
    arch = List.copyOf(arch);
  }

  /** Its {@code id}, or else its {@code t-name}: {@code _tag_template} of odoo/tools/convert.py. */
  @Override
  public Optional<MarkupAttribute> id() {
    Optional<MarkupAttribute> id = attribute("id");
    return (id.isPresent() ? id : attribute("t-name")).filter(name -> !name.value().isEmpty());
  }

  @Override
  public <R> R accept(DataFactVisitor<R> visitor) {
    return visitor.visitTemplate(this);
  }
}
