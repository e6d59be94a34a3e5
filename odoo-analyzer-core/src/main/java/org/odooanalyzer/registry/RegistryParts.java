package org.odooanalyzer.registry;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a registry is made of, apart from the addons of the project.
 *
 * @param definitions the classes that define or extend models, in the order in which a server adds
 *     them
 * @param unclear the addons that have a class of a model whose name cannot be known
 * @param magic the fields that every model gets, by their places among those of the version
 * @param delegate the field that a model gets for an {@code _inherits} without one; absent where
 *     the version makes none
 */
public record RegistryParts(
    List<DefinitionClass> definitions,
    Set<String> unclear,
    SortedMap<Integer, FieldDefinition> magic,
    @Nullable FieldDefinition delegate) {
  public RegistryParts {
    definitions = List.copyOf(definitions);
    unclear = Collections.unmodifiableSet(new TreeSet<>(unclear));
    magic = Collections.unmodifiableSortedMap(new TreeMap<>(magic));
  }
}
