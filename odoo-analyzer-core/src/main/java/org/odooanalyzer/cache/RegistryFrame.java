package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.FieldClass;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.RegistryParts;
import org.odooanalyzer.text.FilePath;

/**
 * What holds the chunks of a registry together.
 *
 * <pre>
 * frame := names of the addons in load order, classes of fields with parents first,
 *          chunks: name, digest (16 bytes),
 *          definitions: runs of (number of a chunk, number of its first class, number of classes),
 *          unclear addons, magic fields: number, field; delegate: flag, field
 * </pre>
 *
 * @param order the names of the addons in load order
 * @param chunks the digests of the chunks by name
 */
record RegistryFrame(
    List<String> order,
    Map<FieldKey, FieldClass> fieldClasses,
    SortedMap<String, Digest> chunks,
    List<Run> runs,
    List<String> unclear,
    SortedMap<Integer, FieldDefinition> magic,
    @Nullable FieldDefinition delegate) {
  private static final FilePath NOWHERE = new FilePath("", "");

  /**
   * Definitions that stand behind each other in a chunk.
   *
   * @param first the number of the first one in its chunk
   */
  record Run(String chunk, int first, int count) {}

  static void write(
      EntryOutput out,
      List<String> order,
      ClassTable table,
      SortedMap<String, Digest> chunks,
      RegistryParts parts) {
    out.list(order, EntryOutput::text);
    IdentityHashMap<FieldClass, Integer> numbers = new IdentityHashMap<>();
    out.list(
        table.fieldClasses(),
        (to, type) -> {
          to.text(type.name()).text(type.type());
          to.list(
              type.parents(),
              (each, parent) -> each.number(Objects.requireNonNull(numbers.get(parent))));
          ValueKinds.map(
              to.list(type.parameters(), EntryOutput::text), type.defaults(), EntryOutput::value);
          numbers.put(type, numbers.size());
        });
    out.list(
        List.copyOf(chunks.entrySet()),
        (to, chunk) -> {
          to.text(chunk.getKey()).writeLong(chunk.getValue().high());
          to.writeLong(chunk.getValue().low());
        });
    out.list(
        runs(table, parts.definitions()),
        (to, run) -> to.text(run.chunk).number(run.first).number(run.count));
    out.list(List.copyOf(parts.unclear()), EntryOutput::text);
    out.list(
        List.copyOf(parts.magic().entrySet()),
        (to, field) ->
            ChunkWriter.write(to.number(field.getKey()), field.getValue(), table, NOWHERE));
    out.flag(parts.delegate() != null);
    if (parts.delegate() != null) {
      ChunkWriter.write(out, parts.delegate(), table, NOWHERE);
    }
  }

  private static List<Run> runs(ClassTable table, List<DefinitionClass> definitions) {
    IdentityHashMap<DefinitionClass, Integer> numbers = new IdentityHashMap<>();
    for (List<DefinitionClass> classes : table.chunks().values()) {
      for (int i = 0; i < classes.size(); i++) {
        numbers.put(classes.get(i), i);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (DefinitionClass type : definitions) {
      int number = Objects.requireNonNull(numbers.get(type));
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null
          && last.chunk.equals(ClassKey.chunk(type))
          && last.first + last.count == number) {
        runs.set(runs.size() - 1, new Run(last.chunk, last.first, last.count + 1));
      } else {
        runs.add(new Run(ClassKey.chunk(type), number, 1));
      }
    }
    return runs;
  }

  static RegistryFrame read(EntryInput in, Function<FilePath, Optional<PlaceMap>> moved) {
    List<String> order = in.list(EntryInput::text);
    Map<FieldKey, FieldClass> fieldClasses = readFieldClasses(in);
    SortedMap<String, Digest> chunks = new TreeMap<>();
    in.list(each -> chunks.put(each.text(), new Digest(each.readLong(), each.readLong())) == null);
    List<Run> runs = in.list(each -> new Run(each.text(), each.number(), each.number()));
    List<String> unclear = in.list(EntryInput::text);
    ChunkReader fields = new ChunkReader(fieldClasses, moved);
    SortedMap<Integer, FieldDefinition> magic = new TreeMap<>();
    in.list(each -> magic.put(each.number(), fields.readField(each, NOWHERE)) == null);
    FieldDefinition delegate = in.flag() ? fields.readField(in, NOWHERE) : null;
    return new RegistryFrame(order, fieldClasses, chunks, runs, unclear, magic, delegate);
  }

  private static Map<FieldKey, FieldClass> readFieldClasses(EntryInput in) {
    List<FieldClass> all = new ArrayList<>();
    Map<FieldKey, FieldClass> byKey = new HashMap<>();
    Map<String, Integer> ordinals = new HashMap<>();
    in.list(
        each -> {
          FieldClass type =
              new FieldClass(
                  each.text(),
                  each.text(),
                  each.list(parent -> EntryInput.item(all, parent.number())),
                  each.list(EntryInput::text),
                  ValueKinds.readMap(each, EntryInput::value));
          all.add(type);
          int ordinal = ordinals.merge(type.name(), 1, Integer::sum) - 1;
          return byKey.put(new FieldKey(type.name(), ordinal), type) == null;
        });
    return byKey;
  }
}
