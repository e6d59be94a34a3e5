package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.ModelDeclaration;
import org.odooanalyzer.registry.TableObject;
import org.odooanalyzer.text.FilePath;

/**
 * Writes the classes of one addon.
 *
 * <pre>
 * chunk  := foreign classes that its classes inherit from (keys), classes
 * class  := file, place, name, isComplete, isRepeated, declaration, parents, members
 * parent := 2 * number of a class of the chunk | 2 * number of a foreign class + 1
 * file   := 0 the file of the class | 1 root, path
 * </pre>
 */
final class ChunkWriter {
  private final ClassTable table;
  private final List<DefinitionClass> classes;
  private final IdentityHashMap<DefinitionClass, Integer> own = new IdentityHashMap<>();
  private final Map<ClassKey, Integer> foreign = new LinkedHashMap<>();

  ChunkWriter(ClassTable table, List<DefinitionClass> classes) {
    this.table = table;
    this.classes = classes;
    classes.forEach(type -> own.put(type, own.size()));
    for (DefinitionClass type : classes) {
      for (DefinitionClass parent : type.parents()) {
        if (!own.containsKey(parent)) {
          foreign.putIfAbsent(table.key(parent), foreign.size());
        }
      }
    }
  }

  void write(EntryOutput out) {
    out.list(new ArrayList<>(foreign.keySet()), ClassKey::write).list(classes, this::write);
  }

  private void write(EntryOutput out, DefinitionClass type) {
    DefinitionClass.Header header = type.header();
    out.text(header.file().root()).text(header.file().path());
    out.place(header.offset(), header.line()).text(header.name());
    out.flag(header.isComplete()).flag(header.isRepeated());
    write(out, type.declaration().orElse(null));
    out.list(type.parents(), (to, parent) -> to.number(reference(parent)));
    DefinitionClass.Members members = type.members();
    ValueKinds.map(out, members.attributes(), EntryOutput::value);
    out.list(
        List.copyOf(members.fields().entrySet()),
        (to, field) -> write(to.text(field.getKey()), field.getValue(), type.file()));
    out.list(
        List.copyOf(members.methods().entrySet()),
        (to, method) -> write(to.text(method.getKey()), method.getValue(), type.file()));
    out.list(members.tableObjects(), ChunkWriter::write);
  }

  private int reference(DefinitionClass parent) {
    Integer number = own.get(parent);
    return number != null ? 2 * number : 2 * foreign.getOrDefault(table.key(parent), -1) + 1;
  }

  private static void write(EntryOutput out, @Nullable ModelDeclaration said) {
    out.flag(said != null);
    if (said != null) {
      out.text(said.model()).flag(said.isNamed()).list(said.inherit(), EntryOutput::text);
      out.list(
          List.copyOf(said.inherits().entrySet()),
          (to, entry) -> to.text(entry.getKey()).text(entry.getValue()));
      out.flag(said.isKnown());
    }
  }

  private void write(EntryOutput out, FieldDefinition field, FilePath around) {
    write(out, field, table, around);
  }

  /**
   * Writes a field.
   *
   * @param around the file that it most likely is in
   */
  static void write(EntryOutput out, FieldDefinition field, ClassTable table, FilePath around) {
    out.text(field.name());
    FieldKey.write(out, table.key(field.type()));
    out.text(field.addon()).flag(field.isOpen());
    ValueKinds.map(out, field.arguments(), EntryOutput::value);
    place(out, field.file(), around, field.offset(), field.line());
  }

  private static void place(EntryOutput out, FilePath file, FilePath around, int offset, int line) {
    boolean isThere = file.equals(around);
    out.flag(!isThere);
    if (!isThere) {
      out.text(file.root()).text(file.path());
    }
    out.place(offset, line);
  }

  private static void write(EntryOutput out, MethodDefinition method, FilePath around) {
    out.text(method.name()).constant(Constants.METHOD, method.kind());
    out.list(
        List.copyOf(new TreeMap<>(method.decorators()).entrySet()),
        (to, mark) ->
            to.constant(Constants.DECORATOR, mark.getKey())
                .list(mark.getValue(), ValueKinds::write));
    out.flag(method.result() != null);
    if (method.result() != null) {
      ValueKinds.write(out, method.result());
    }
    place(out, method.file(), around, method.offset(), method.line());
  }

  private static void write(EntryOutput out, TableObject object) {
    out.text(object.name()).text(object.kind()).text(object.definition().orElse(null));
  }
}
