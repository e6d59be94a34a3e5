package org.odooanalyzer.facts;

import java.util.List;

/**
 * An element of a template file for browsers that has {@code t-name}, {@code t-inherit} or {@code
 * t-extend} among its attributes.
 *
 * @param attributes those attributes and {@code t-inherit-mode}
 * @param calls the values of {@code t-call} inside it that are not inside another template
 */
public record QwebTemplate(
    int start, int end, List<MarkupAttribute> attributes, List<MarkupAttribute> calls)
    implements Attributed {
  public QwebTemplate {
    attributes = List.copyOf(attributes);
    calls = List.copyOf(calls);
  }
}
