package org.odooanalyzer.features;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** Where things are declared. What cannot be found in the facts of its file is left out. */
public final class Places {
  private static final Span START = new Span(0, 0);

  private Places() {}

  /**
   * Where something is declared: a model by the class that defines it and then by those that extend
   * it, in load order; fields and methods most derived first; an XML id in load order.
   */
  public static List<Place> of(Analysis analysis, Entity entity) {
    return of(analysis, analysis.registry().all(), entity);
  }

  private static List<Place> of(Analysis analysis, RegistryScope models, Entity entity) {
    if (entity instanceof Entity.OdooModel model) {
      return models.model(model.name()).map(found -> ofModel(analysis, found)).orElse(List.of());
    } else if (entity instanceof Entity.ModelField field) {
      return ofField(analysis, models, field);
    } else if (entity instanceof Entity.ModelMethod method) {
      return models
          .model(method.model())
          .map(found -> ofMethods(analysis, found.methods(method.name())))
          .orElse(List.of());
    } else if (entity instanceof Entity.XmlId id) {
      return RecordPlaces.of(analysis, id.id());
    } else if (entity instanceof Entity.OdooAddon addon) {
      return analysis.addons().addon(addon.name()).stream()
          .map(found -> Place.of(found.manifest().file(), START))
          .toList();
    } else if (entity instanceof Entity.ProjectPath path) {
      return List.of(Place.of(path.file(), START));
    }
    Entity.PythonName name = (Entity.PythonName) entity;
    return List.of(new Place(name.file(), whole(analysis, name), name.name()));
  }

  /**
   * The same for who asks in a file: a model is what the addon of that file sees of it, and what
   * only files declare that Odoo does not load by itself, such as demonstration data of another
   * addon, is looked for in that addon as well.
   */
  public static List<Place> of(Analysis analysis, Entity entity, FilePath seenFrom) {
    List<Place> places = of(analysis, analysis.models(seenFrom), entity);
    if (places.isEmpty()) {
      places = of(analysis, entity);
    }
    return places.isEmpty() && entity instanceof Entity.XmlId id
        ? analysis
            .file(seenFrom)
            .map(ProjectFile::addon)
            .map(addon -> RecordPlaces.inAddon(analysis, addon, id.id()))
            .orElse(places)
        : places;
  }

  private static List<Place> ofModel(Analysis analysis, Model model) {
    List<DefinitionClass> classes = new ArrayList<>(model.ownDefinitions());
    Collections.reverse(classes);
    Set<Place> places = new LinkedHashSet<>();
    classes.forEach(type -> places.add(ofClass(analysis, type)));
    return List.copyOf(places);
  }

  /** The place of a class. */
  static Place ofClass(Analysis analysis, DefinitionClass type) {
    return FactFinder.python(analysis, type.file())
        .flatMap(facts -> FactFinder.type(facts, type.offset()))
        .map(fact -> new Place(type.file(), fact.span(), fact.nameSpan()))
        .orElseGet(() -> Place.of(type.file(), new Span(type.offset(), type.offset())));
  }

  private static List<Place> ofField(
      Analysis analysis, RegistryScope models, Entity.ModelField entity) {
    Optional<Field> field =
        models.model(entity.model()).flatMap(model -> model.field(entity.name()));
    Set<Place> places = new LinkedHashSet<>();
    for (FieldDefinition definition :
        field.map(Field::definitions).orElse(List.<FieldDefinition>of())) {
      if (!definition.isAutomatic()) {
        places.add(ofField(analysis, definition));
      }
    }
    return List.copyOf(places);
  }

  private static Place ofField(Analysis analysis, FieldDefinition definition) {
    FilePath file = definition.file();
    return FactFinder.python(analysis, file)
        .flatMap(facts -> FactFinder.value(facts, definition.offset()))
        .map(fact -> new Place(file, fact.span(), fact.nameSpan()))
        .orElseGet(() -> Place.of(file, new Span(definition.offset(), definition.offset())));
  }

  /**
   * Where the methods are that {@code super()} finds in a class.
   *
   * @param file where the class is
   * @param offset where its statement starts
   */
  public static List<Place> above(
      Analysis analysis, Entity.ModelMethod entity, FilePath file, int offset) {
    List<DefinitionClass> classes =
        analysis.models(file).model(entity.model()).map(Model::definitions).orElse(List.of());
    List<MethodDefinition> methods = new ArrayList<>();
    boolean isAbove = false;
    for (DefinitionClass type : classes) {
      MethodDefinition own = type.methods().get(entity.name());
      if (isAbove && own != null) {
        methods.add(own);
      }
      isAbove = isAbove || (type.file().equals(file) && type.offset() == offset);
    }
    return ofMethods(analysis, methods);
  }

  private static List<Place> ofMethods(Analysis analysis, List<MethodDefinition> methods) {
    Set<Place> places = new LinkedHashSet<>();
    for (MethodDefinition method : methods) {
      FilePath file = method.file();
      places.add(
          FactFinder.python(analysis, file)
              .flatMap(facts -> FactFinder.function(facts, method.offset()))
              .map(fact -> new Place(file, fact.span(), fact.nameSpan()))
              .orElseGet(() -> Place.of(file, new Span(method.offset(), method.offset()))));
    }
    return List.copyOf(places);
  }

  private static Span whole(Analysis analysis, Entity.PythonName name) {
    return FactFinder.python(analysis, name.file())
        .flatMap(facts -> FactFinder.named(facts, name.name()))
        .flatMap(Places::span)
        .orElse(name.name());
  }

  private static Optional<Span> span(DeclarationFact fact) {
    if (fact instanceof ClassFact type) {
      return Optional.of(type.span());
    } else if (fact instanceof FunctionFact function) {
      return Optional.of(function.span());
    }
    return fact instanceof ValueFact value ? Optional.of(value.span()) : Optional.empty();
  }
}
