package org.odooanalyzer.features;

import java.util.Optional;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelDeclaration;

/**
 * The fields and methods of models, and whose they are, whoever asks: one that a model has from a
 * model that it inherits from is that of the other model. Which model it is does not depend on the
 * addon that asks; whether there is such a member does.
 */
public final class Members {
  /** How many {@code _inherits} are followed. */
  private static final int MAX_DELEGATIONS = 20;

  private Members() {}

  /**
   * The field of a name, as one of the model that is asked.
   *
   * @param model the model as the asking file sees it
   */
  public static Optional<Entity.ModelField> field(Model model, String name) {
    return model.field(name).map(field -> new Entity.ModelField(model.name(), name));
  }

  /** The same field as one of the model whose classes define it. */
  public static Entity.ModelField owned(Analysis analysis, Entity.ModelField named) {
    String name = named.name();
    Optional<Model> known = analysis.registry().all().model(named.model());
    if (known.isEmpty() || known.get().field(name).isEmpty()) {
      return named;
    }
    Model owner = known.get();
    for (int i = 0; i < MAX_DELEGATIONS; i++) {
      Optional<Field> field = owner.field(name);
      Optional<Field> target = field.filter(Members::isForeign).flatMap(Field::target);
      if (target.isEmpty()) {
        break;
      }
      owner = target.get().model();
    }
    return new Entity.ModelField(fieldOwner(owner, name), name);
  }

  private static boolean isForeign(Field field) {
    return field.isInherited() && field.definitions().isEmpty();
  }

  private static String fieldOwner(Model model, String name) {
    return owner(model, definition -> definition.fields().containsKey(name)).orElse(model.name());
  }

  /**
   * The method of a name, as one of the model that is asked.
   *
   * @param model the model as the asking file sees it
   */
  public static Optional<Entity.ModelMethod> method(Model model, String name) {
    return model.methods(name).isEmpty()
        ? Optional.empty()
        : Optional.of(new Entity.ModelMethod(model.name(), name));
  }

  /**
   * The same method as one of the model whose classes define it; one that only the framework
   * defines is that of {@code base}.
   */
  public static Entity.ModelMethod owned(Analysis analysis, Entity.ModelMethod named) {
    String name = named.name();
    Optional<Model> known = analysis.registry().all().model(named.model());
    if (known.isEmpty() || known.get().methods(name).isEmpty()) {
      return named;
    }
    return new Entity.ModelMethod(
        owner(known.get(), definition -> definition.methods().containsKey(name)).orElse("base"),
        name);
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
