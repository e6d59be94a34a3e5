package org.odooanalyzer.cache;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.FieldClass;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.RegistryParts;

/** All classes of a registry: those of Python by chunk, those of fields with parents first. */
final class ClassTable {
  private final SortedMap<String, List<DefinitionClass>> chunks = new TreeMap<>();
  private final IdentityHashMap<DefinitionClass, ClassKey> keys = new IdentityHashMap<>();
  private final Map<ClassKey, Integer> ordinals = new HashMap<>();
  private final List<FieldClass> fieldClasses = new ArrayList<>();
  private final IdentityHashMap<FieldClass, FieldKey> fieldKeys = new IdentityHashMap<>();
  private final Map<String, Integer> fieldOrdinals = new HashMap<>();

  ClassTable(RegistryParts parts) {
    Deque<DefinitionClass> queue = new ArrayDeque<>(parts.definitions());
    while (!queue.isEmpty()) {
      DefinitionClass type = queue.remove();
      if (!keys.containsKey(type)) {
        add(type);
        queue.addAll(type.parents());
      }
    }
    parts.magic().values().forEach(field -> add(field.type()));
    FieldDefinition delegate = parts.delegate();
    if (delegate != null) {
      add(delegate.type());
    }
  }

  private void add(DefinitionClass type) {
    String chunk = ClassKey.chunk(type);
    ClassKey first = new ClassKey(chunk, type.file(), type.name(), 0);
    int ordinal = ordinals.merge(first, 1, Integer::sum) - 1;
    keys.put(type, new ClassKey(chunk, type.file(), type.name(), ordinal));
    chunks.computeIfAbsent(chunk, name -> new ArrayList<>()).add(type);
    type.fields().values().forEach(field -> add(field.type()));
  }

  private void add(FieldClass type) {
    if (!fieldKeys.containsKey(type)) {
      // A class has all that it inherits from among its parents, so this does not go deep.
      type.parents().forEach(this::add);
      int ordinal = fieldOrdinals.merge(type.name(), 1, Integer::sum) - 1;
      fieldKeys.put(type, new FieldKey(type.name(), ordinal));
      fieldClasses.add(type);
    }
  }

  SortedMap<String, List<DefinitionClass>> chunks() {
    return chunks;
  }

  ClassKey key(DefinitionClass type) {
    return Objects.requireNonNull(keys.get(type));
  }

  List<FieldClass> fieldClasses() {
    return fieldClasses;
  }

  FieldKey key(FieldClass type) {
    return Objects.requireNonNull(fieldKeys.get(type));
  }
}
