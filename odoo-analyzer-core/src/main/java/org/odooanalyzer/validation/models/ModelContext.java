package org.odooanalyzer.validation.models;

import java.util.Optional;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.text.Span;

/**
 * A class that defines or extends a model.
 *
 * @param fact its statement
 * @param answers all that is known of other files
 */
public record ModelContext(ClassFact fact, ModelAnswers answers) {
  /** Where an attribute of the class names a model; the name of the class when it does not. */
  Span place(String attribute, String model) {
    for (DeclarationFact member : fact.members()) {
      if (member instanceof ValueFact value
          && value.name().equals(attribute)
          && value.value() != null) {
        Optional<Span> found = place(value.value(), model);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return fact.nameSpan();
  }

  private static Optional<Span> place(FactExpr expression, String model) {
    if (expression.asText().filter(model::equals).isPresent()) {
      return Optional.of(expression.span());
    }
    if (expression instanceof FactExpr.Items items) {
      return items.items().stream()
          .map(item -> place(item, model))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }
}
