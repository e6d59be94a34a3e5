package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.ChunkReader.Chunk;
import org.odooanalyzer.cache.ChunkReader.Loose;
import org.odooanalyzer.registry.DefinitionClass;

/** Joins the classes of all chunks with those that they inherit from. */
final class ClassLinker {
  // Each class has all that it inherits from as parents, so the way to the end is short.
  private static final int MAX_DEPTH = 500;

  private final Map<String, Chunk> chunks;
  private final Map<String, @Nullable DefinitionClass[]> made = new HashMap<>();
  private final Map<ClassKey, Integer> numbers = new HashMap<>();
  private int depth;

  ClassLinker(Map<String, Chunk> chunks) {
    this.chunks = chunks;
    chunks.forEach(
        (name, chunk) -> {
          made.put(name, new @Nullable DefinitionClass[chunk.classes().size()]);
          Map<ClassKey, Integer> ordinals = new HashMap<>();
          for (int i = 0; i < chunk.classes().size(); i++) {
            DefinitionClass.Header header = chunk.classes().get(i).header();
            ClassKey first = new ClassKey(name, header.file(), header.name(), 0);
            int ordinal = ordinals.merge(first, 1, Integer::sum) - 1;
            numbers.put(new ClassKey(name, header.file(), header.name(), ordinal), i);
          }
        });
  }

  /** A class of a chunk by its number. */
  DefinitionClass type(String name, int number) {
    Chunk chunk = chunks.get(name);
    @Nullable DefinitionClass[] ofChunk = made.get(name);
    if (chunk == null || ofChunk == null || number < 0 || number >= ofChunk.length) {
      throw EntryInput.damaged("there is no class " + number + " of " + name);
    }
    DefinitionClass known = ofChunk[number];
    if (known != null) {
      return known;
    }
    if (++depth > MAX_DEPTH) {
      throw EntryInput.damaged("classes inherit from each other without end");
    }
    Loose loose = chunk.classes().get(number);
    List<DefinitionClass> parents = new ArrayList<>(loose.parents().size());
    for (int reference : loose.parents()) {
      parents.add(
          (reference & 1) == 0 ? type(name, reference >>> 1) : foreign(chunk, reference >>> 1));
    }
    depth--;
    DefinitionClass type =
        new DefinitionClass(loose.header(), loose.declaration(), parents, loose.members());
    ofChunk[number] = type;
    return type;
  }

  private DefinitionClass foreign(Chunk chunk, int index) {
    if (index >= chunk.foreign().size()) {
      throw EntryInput.damaged("there is no foreign class " + index);
    }
    ClassKey key = chunk.foreign().get(index);
    Integer number = numbers.get(key);
    if (number == null) {
      throw EntryInput.damaged("there is no class " + key);
    }
    return type(key.chunk(), number);
  }
}
