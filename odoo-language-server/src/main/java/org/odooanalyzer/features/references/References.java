package org.odooanalyzer.features.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.Places;
import org.odooanalyzer.features.editor.Definition;
import org.odooanalyzer.features.editor.Occurrences;
import org.odooanalyzer.features.slots.Identity;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;

/**
 * Where something is spoken of. A place counts when it names the same thing. What the places of an
 * addon name is in its note ({@link UseNotes}); where there is none, its files are looked at whose
 * text has the word, and in them the places of the word.
 */
public final class References {
  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::file).thenComparingInt(place -> place.name().start());

  private final Analysis analysis;
  private final Entity entity;
  private final Set<String> words;
  private final List<Place> declarations;
  private final Map<Entity, Entity> identities = new ConcurrentHashMap<>();

  private References(Analysis analysis, Entity entity) {
    this.analysis = analysis;
    this.entity = entity;
    this.words = new LinkedHashSet<>(EntityWords.of(entity));
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
    Set<Place> names = new LinkedHashSet<>();
    references.declarations.forEach(place -> names.add(Place.of(place.file(), place.name())));
    List<Place> found = new ArrayList<>(withDeclaration ? names : Set.of());
    references.find(isCancelled).stream()
        .filter(place -> !names.contains(place))
        .forEach(found::add);
    return List.copyOf(found);
  }

  private List<Place> find(BooleanSupplier isCancelled) {
    return UseNotes.filesByAddon(analysis).entrySet().parallelStream()
        .filter(addon -> maySee(addon.getValue().get(0)))
        .flatMap(addon -> uses(addon.getKey(), addon.getValue(), isCancelled))
        .filter(use -> identity(use).equals(entity))
        .map(use -> Place.of(use.file(), use.span()))
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private Stream<Use> uses(String addon, List<FilePath> files, BooleanSupplier isCancelled) {
    Optional<List<Use>> noted = UseNotes.find(analysis, addon, words);
    Stream<FilePath> unknown =
        noted.isPresent() ? files.stream().filter(this::isOnlyInFile) : files.stream();
    Stream<Use> found =
        unknown
            .parallel()
            .filter(file -> !isCancelled.getAsBoolean())
            .flatMap(file -> FileUses.of(analysis, file, words).stream());
    return Stream.concat(noted.stream().flatMap(Collection::stream), found).distinct();
  }

  /** Notes have nothing of what only one file speaks of. */
  private boolean isOnlyInFile(FilePath file) {
    return entity instanceof Entity.PythonName name && name.file().equals(file);
  }

  /** Which thing a record's id stands for may depend on who names it. */
  private Entity identity(Use use) {
    return use.entity() instanceof Entity.XmlId
        ? Identity.of(analysis, use.file(), use.entity())
        : identities.computeIfAbsent(
            use.entity(), named -> Identity.of(analysis, use.file(), named));
  }

  /** Whether an addon of a declaration is seen from a file. */
  private boolean maySee(FilePath file) {
    return declarations.isEmpty()
        || declarations.stream().anyMatch(place -> Definition.isSeen(analysis, file, place.file()));
  }
}
