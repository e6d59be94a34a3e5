package org.odooanalyzer.features;

import java.util.Optional;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelDeclaration;

/**
 * Which field or method a name of a model is, whoever asks: one that a model has from a model that
 * it inherits from is that of the other model. Which model it is does not depend on the addon that
 * asks; whether there is such a member does.
 */
public final class Members {
  /** How many {@code _inherits} are followed. */
  private static final int MAX_DELEGATIONS = 20;

  private Members() {}

  /**
   * The field of a name.
   *
   * @param model the model as the asking file sees it
   */
  public static Optional<Entity.ModelField> field(Analysis analysis, Model model, String name) {
    if (model.field(name).isEmpty()) {
      return Optional.empty();
    }
    Model owner = everywhere(analysis, model);
    for (int i = 0; i < MAX_DELEGATIONS; i++) {
      Optional<Field> field = owner.field(name);
      Optional<Field> target = field.filter(Members::isForeign).flatMap(Field::target);
      if (target.isEmpty()) {
        break;
      }
      owner = target.get().model();
    }
    return Optional.of(new Entity.ModelField(fieldOwner(owner, name), name));
  }

  private static boolean isForeign(Field field) {
    return field.isInherited() && field.definitions().isEmpty();
  }

  private static String fieldOwner(Model model, String name) {
    return owner(model, definition -> definition.fields().containsKey(name)).orElse(model.name());
  }

  /**
   * The method of a name; one that only the framework defines is that of {@code base}.
   *
   * @param model the model as the asking file sees it
   */
  public static Optional<Entity.ModelMethod> method(Analysis analysis, Model model, String name) {
    if (model.methods(name).isEmpty()) {
      return Optional.empty();
    }
    Model whole = everywhere(analysis, model);
    return Optional.of(
        new Entity.ModelMethod(
            owner(whole, definition -> definition.methods().containsKey(name)).orElse("base"),
            name));
  }

  private static Model everywhere(Analysis analysis, Model model) {
    return analysis.registry().all().model(model.name()).orElse(model);
  }

  /** The model itself if one of its classes has a member, or else the nearest that has it. */
  private static Optional<String> owner(Model model, Has has) {
    Optional<String> nearest = Optional.empty();
    for (DefinitionClass definition : model.definitions()) {
      if (has.test(definition)) {
        Optional<String> said = definition.declaration().map(ModelDeclaration::model);
        if (said.filter(model.name()::equals).isPresent()) {
          return said;
        }
        nearest = nearest.isPresent() ? nearest : said;
      }
    }
    return nearest;
  }

  private interface Has {
    boolean test(DefinitionClass definition);
  }
}
