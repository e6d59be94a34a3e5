package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.Places;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/**
 * Where something is spoken of. Files whose text has the word are looked at, and in them only the
 * places of the word: a place counts when it speaks of the same thing.
 */
public final class References {
  private final Analysis analysis;
  private final Entity entity;
  private final List<Place> declarations;

  private References(Analysis analysis, Entity entity) {
    this.analysis = analysis;
    this.entity = entity;
    this.declarations = Places.of(analysis, entity);
  }

  /**
   * The places that speak of what stands at an offset, by file and place.
   *
   * @param withDeclaration whether declarations are among them
   * @param isCancelled asked before each file, by several threads; what was found until then is the
   *     answer
   */
  public static List<Place> at(
      Analysis analysis,
      FilePath file,
      int offset,
      boolean withDeclaration,
      BooleanSupplier isCancelled) {
    return Occurrences.at(analysis, file, offset)
        .map(found -> of(analysis, found.entity(), withDeclaration, isCancelled))
        .orElse(List.of());
  }

  /** The places that speak of something, by file and place. */
  public static List<Place> of(
      Analysis analysis, Entity entity, boolean withDeclaration, BooleanSupplier isCancelled) {
    References references = new References(analysis, entity);
    List<Place> places =
        analysis.files().parallelStream()
            .map(ProjectFile::file)
            .filter(file -> !isCancelled.getAsBoolean() && references.maySee(file))
            .flatMap(file -> references.inside(file).stream())
            .toList();
    Set<Place> names = new LinkedHashSet<>();
    references.declarations.forEach(place -> names.add(Place.of(place.file(), place.name())));
    List<Place> found = new ArrayList<>(withDeclaration ? names : Set.of());
    places.stream().filter(place -> !names.contains(place)).forEach(found::add);
    return List.copyOf(found);
  }

  /** Whether an addon of a declaration is seen from a file. */
  private boolean maySee(FilePath file) {
    return declarations.isEmpty()
        || declarations.stream().anyMatch(place -> Definition.isSeen(analysis, file, place.file()));
  }

  /** The places of one file, each once. */
  private Set<Place> inside(FilePath file) {
    Set<Place> places = new LinkedHashSet<>();
    String text = analysis.source(file).map(SourceText::content).orElse("");
    if (words(entity).stream().noneMatch(text::contains)) {
      return places;
    }
    IntFunction<Optional<Occurrence>> occurrences = Occurrences.in(analysis, file);
    for (String word : words(entity)) {
      int at = text.indexOf(word);
      while (at >= 0) {
        int end = at + word.length();
        if (isWord(text, at, end)) {
          occurrences
              .apply(at)
              .filter(found -> found.entity().equals(entity))
              .map(Occurrence::span)
              .ifPresent(span -> places.add(Place.of(file, span)));
        }
        at = text.indexOf(word, end);
      }
    }
    return places;
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)))
        && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  /** How texts name something: each place that speaks of it has one of them. */
  private static List<String> words(Entity entity) {
    if (entity instanceof Entity.OdooModel model) {
      return List.of(model.name(), "model_" + model.name().replace('.', '_'));
    } else if (entity instanceof Entity.ModelField field) {
      return List.of(field.name());
    } else if (entity instanceof Entity.ModelMethod method) {
      return List.of(method.name());
    } else if (entity instanceof Entity.XmlId id) {
      return List.of(id.id().substring(id.id().indexOf('.') + 1));
    } else if (entity instanceof Entity.OdooAddon addon) {
      return List.of(addon.name());
    } else if (entity instanceof Entity.ProjectPath path) {
      return List.of(stem(path.file()));
    }
    return List.of(((Entity.PythonName) entity).text());
  }

  private static String stem(FilePath file) {
    String[] names = file.path().split("/", -1);
    String name = names[names.length - 1];
    if (name.equals("__init__.py") && names.length > 1) {
      return names[names.length - 2];
    }
    return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
  }
}
