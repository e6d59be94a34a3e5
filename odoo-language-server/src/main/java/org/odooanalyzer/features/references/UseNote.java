package org.odooanalyzer.features.references;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.query.AddonNotes;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * All places of the files of an addon that name something, as bytes of which few are looked at to
 * answer for one word. Names of one file that only that file speaks of are left out.
 *
 * <pre>
 * note   := number of files, files, number of words, words in their order
 * word   := its hash (4 bytes), number of bytes behind it: its text, number of entities, entities
 * entity := what is named, number of files, for each its number in the note, number of places,
 *           for each where it starts (from the start of the one before) and its length
 * </pre>
 *
 * Numbers are of variable length, seven bits in a byte.
 */
final class UseNote {
  /** What notes of uses are kept as. */
  static final AddonNotes.Topic TOPIC = new AddonNotes.Topic("uses", Entity.class);

  private static final int MAX_BYTES = 32 << 20;

  private UseNote() {}

  /**
   * Writes a note.
   *
   * @param files the files of the addon
   * @param uses the places by word, in the order of the files and from their start
   */
  static byte[] write(List<FilePath> files, SortedMap<String, List<Use>> uses) {
    Output out = new Output(1 << 12, MAX_BYTES);
    Map<FilePath, Integer> numbers = new LinkedHashMap<>();
    out.writeVarInt(files.size(), true);
    for (FilePath file : files) {
      numbers.put(file, numbers.size());
      EntityCodec.write(out, file);
    }
    out.writeVarInt(uses.size(), true);
    Output body = new Output(1 << 12, MAX_BYTES);
    uses.forEach(
        (word, places) -> {
          body.reset();
          body.writeString(word);
          Map<Entity, Map<FilePath, List<Span>>> byEntity = new LinkedHashMap<>();
          for (Use use : places) {
            byEntity
                .computeIfAbsent(use.entity(), first -> new LinkedHashMap<>())
                .computeIfAbsent(use.file(), first -> new ArrayList<>())
                .add(use.span());
          }
          body.writeVarInt(byEntity.size(), true);
          byEntity.forEach((entity, byFile) -> write(body, entity, byFile, numbers));
          out.writeInt(word.hashCode());
          out.writeVarInt(body.position(), true);
          out.writeBytes(body.getBuffer(), 0, body.position());
        });
    return out.toBytes();
  }

  private static void write(
      Output out, Entity entity, Map<FilePath, List<Span>> byFile, Map<FilePath, Integer> numbers) {
    EntityCodec.write(out, entity);
    out.writeVarInt(byFile.size(), true);
    byFile.forEach(
        (file, spans) -> {
          out.writeVarInt(numbers.getOrDefault(file, -1), true);
          out.writeVarInt(spans.size(), true);
          int last = 0;
          for (Span span : spans) {
            out.writeVarInt(span.start() - last, false);
            out.writeVarInt(span.length(), true);
            last = span.start();
          }
        });
  }

  /** The places that a note has for some words. */
  static List<Use> read(byte[] note, Collection<String> words) {
    Input in = new Input(note);
    List<FilePath> files = new ArrayList<>();
    for (int i = in.readVarInt(true); i > 0; i--) {
      files.add(EntityCodec.readFile(in));
    }
    List<Use> uses = new ArrayList<>();
    for (int i = in.readVarInt(true); i > 0; i--) {
      int hash = in.readInt();
      int end = in.readVarInt(true);
      end += in.position();
      if (words.stream().anyMatch(word -> word.hashCode() == hash)
          && words.contains(in.readString())) {
        for (int k = in.readVarInt(true); k > 0; k--) {
          read(in, files, uses);
        }
      }
      in.setPosition(end);
    }
    return uses;
  }

  private static void read(Input in, List<FilePath> files, List<Use> uses) {
    Entity entity = EntityCodec.read(in);
    for (int i = in.readVarInt(true); i > 0; i--) {
      FilePath file = files.get(in.readVarInt(true));
      int start = 0;
      for (int k = in.readVarInt(true); k > 0; k--) {
        start += in.readVarInt(false);
        uses.add(new Use(entity, file, new Span(start, start + in.readVarInt(true))));
      }
    }
  }
}
