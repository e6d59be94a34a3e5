package org.odooanalyzer.validation.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.registry.DeclaredModels;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelDeclaration;

/**
 * All that the rules of a model class may know of other files. A class whose own facts and these
 * answers are as they were has the findings that it had.
 *
 * @param declaration what the class says about its model, of which parts may stand elsewhere
 * @param missing the models that it inherits from although nothing that its addon sees declares
 *     them; none when not everything is known that the addon sees
 * @param replacedAddon the addon whose declaration of the same model it replaces; absent when it
 *     replaces none
 */
public record ModelAnswers(
    ModelDeclaration declaration, List<MissingParent> missing, @Nullable String replacedAddon) {
  public ModelAnswers {
    missing = List.copyOf(missing);
  }

  /**
   * A model that is inherited from and not there.
   *
   * @param addons those of the project that declare it, by name
   */
  public record MissingParent(String model, List<String> addons) {
    public MissingParent {
      addons = List.copyOf(addons);
    }
  }

  /**
   * The answers about a class.
   *
   * @param addon the addon that it belongs to
   * @param models what classes declare
   * @param seen the addons that this addon sees
   * @param elsewhere knows the models of all other addons
   */
  public static ModelAnswers of(
      DefinitionClass definition,
      ModelDeclaration declaration,
      String addon,
      DeclaredModels models,
      Set<String> seen,
      ModelsElsewhere elsewhere) {
    boolean isKnown = declaration.isKnown() && elsewhere.isClosureKnown(addon);
    return new ModelAnswers(
        declaration,
        isKnown
            ? models.missing(definition, declaration, seen).stream()
                .map(model -> new MissingParent(model, elsewhere.addonsThatDeclare(model)))
                .toList()
            : List.of(),
        declaration.isKnown()
            ? models
                .replacedBy(definition, declaration, seen)
                .flatMap(DefinitionClass::addon)
                .orElse(null)
            : null);
  }

  /** The addon whose declaration of the same model the class replaces. */
  Optional<String> replaced() {
    return Optional.ofNullable(replacedAddon);
  }
}
