package org.odooanalyzer.cache;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Argument;
import org.odooanalyzer.registry.Decorator;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.FieldClass;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.ModelDeclaration;
import org.odooanalyzer.registry.TableObject;
import org.odooanalyzer.text.FilePath;

/**
 * Reads what {@link ChunkWriter} writes, with the places that things have now.
 *
 * @param fieldClasses the classes of fields of the registry
 * @param moved where the things of a file are now; empty for a file that is as it was
 */
record ChunkReader(
    Map<FieldKey, FieldClass> fieldClasses, Function<FilePath, Optional<PlaceMap>> moved) {
  /**
   * The classes of an addon before they are joined with those that they inherit from.
   *
   * @param foreign the classes of other chunks
   */
  record Chunk(List<ClassKey> foreign, List<Loose> classes) {}

  /**
   * A class whose parents are still numbers.
   *
   * @param parents as in {@link ChunkWriter}
   */
  record Loose(
      DefinitionClass.Header header,
      @Nullable ModelDeclaration declaration,
      List<Integer> parents,
      DefinitionClass.Members members) {}

  Chunk read(EntryInput in, String addon) {
    return new Chunk(
        in.list(ClassKey::read), in.list(each -> readClass(each, addon.isEmpty() ? null : addon)));
  }

  private Loose readClass(EntryInput in, @Nullable String addon) {
    FilePath file = new FilePath(in.text(), in.text());
    Place place = readPlace(in, file);
    DefinitionClass.Header header =
        new DefinitionClass.Header(
            in.text(), file, place.offset, place.line, addon, in.flag(), in.flag());
    return new Loose(
        header,
        in.flag() ? readDeclaration(in) : null,
        in.list(EntryInput::number),
        new DefinitionClass.Members(
            ValueKinds.readMap(in, EntryInput::value),
            ValueKinds.readMap(in, each -> readField(each, file)),
            ValueKinds.readMap(in, each -> readMethod(each, file)),
            in.list(ChunkReader::readTableObject)));
  }

  private static ModelDeclaration readDeclaration(EntryInput in) {
    return new ModelDeclaration(
        in.text(),
        in.flag(),
        in.list(EntryInput::text),
        Collections.unmodifiableMap(ValueKinds.readMap(in, EntryInput::text)),
        in.flag());
  }

  FieldDefinition readField(EntryInput in, FilePath around) {
    String name = in.text();
    FieldKey key = FieldKey.read(in);
    FieldClass type = fieldClasses.get(key);
    if (type == null) {
      throw EntryInput.damaged("no class of fields is " + key);
    }
    String addon = in.optionalText();
    boolean isOpen = in.flag();
    Map<String, Value> arguments = Map.copyOf(ValueKinds.readMap(in, EntryInput::value));
    Place place = readFilePlace(in, around);
    return new FieldDefinition(
        name, type, addon, arguments, isOpen, place.file, place.offset, place.line);
  }

  private MethodDefinition readMethod(EntryInput in, FilePath around) {
    String name = in.text();
    MethodDefinition.Kind kind = in.constant(Constants.METHOD);
    Map<Decorator, List<Argument>> marks = new EnumMap<>(Decorator.class);
    in.list(
        each ->
            marks.put(each.constant(Constants.DECORATOR), each.list(ValueKinds::readArgument))
                == null);
    var result = in.flag() ? ValueKinds.readClosure(in) : null;
    Place place = readFilePlace(in, around);
    return new MethodDefinition(
        name,
        kind,
        marks.isEmpty() ? Map.of() : marks,
        result,
        place.file,
        place.offset,
        place.line);
  }

  private static TableObject readTableObject(EntryInput in) {
    return new TableObject(in.text(), in.text(), Optional.ofNullable(in.optionalText()));
  }

  private record Place(FilePath file, int offset, int line) {}

  private Place readFilePlace(EntryInput in, FilePath around) {
    return readPlace(in, in.flag() ? new FilePath(in.text(), in.text()) : around);
  }

  private Place readPlace(EntryInput in, FilePath file) {
    int offset = in.offset();
    int line = in.line();
    Optional<PlaceMap> map = moved.apply(file);
    if (map.isEmpty()) {
      return new Place(file, offset, line);
    }
    OptionalInt now = map.get().start(offset);
    if (now.isEmpty()) {
      throw EntryInput.damaged("nothing in " + file + " is known to be at " + offset);
    }
    // Fields that Odoo adds have no line.
    int nowLine = line == 0 ? 0 : map.get().lineOf(now.getAsInt()) + 1;
    return new Place(file, now.getAsInt(), nowLine);
  }
}
