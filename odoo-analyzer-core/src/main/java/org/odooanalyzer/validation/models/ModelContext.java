package org.odooanalyzer.validation.models;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelDeclaration;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.Span;

/**
 * A class that defines or extends a model.
 *
 * @param fact its statement
 * @param definition what it means
 * @param declaration what it says about its model
 * @param addon the addon that it belongs to
 * @param seen the models that this addon sees
 * @param elsewhere knows the models of all other addons
 */
public record ModelContext(
    ClassFact fact,
    DefinitionClass definition,
    ModelDeclaration declaration,
    String addon,
    RegistryScope seen,
    ModelsElsewhere elsewhere) {
  /**
   * The models that the class inherits from although nothing that the addon sees declares them;
   * empty when not everything is known that it sees.
   */
  List<String> missingParents() {
    if (!declaration.isKnown() || !elsewhere.isClosureKnown(addon)) {
      return List.of();
    }
    return seen.missing().stream()
        .filter(missing -> missing.definition() == definition)
        .map(RegistryScope.MissingModel::model)
        .filter(model -> seen.model(model).filter(this::isDeclared).isEmpty())
        .distinct()
        .toList();
  }

  private boolean isDeclared(Model model) {
    return model.ownDefinitions().stream()
        .anyMatch(own -> own.declaration().filter(said -> !said.isExtension()).isPresent());
  }

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
