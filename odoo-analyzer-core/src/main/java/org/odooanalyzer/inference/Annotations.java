package org.odooanalyzer.inference;

import java.util.List;
import java.util.function.Function;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types what annotations say. */
final class Annotations {
  private final Inference inference;
  private final Function<String, Type> names;
  private final Type self;

  private Annotations(Inference inference, Function<String, Type> names, Type self) {
    this.inference = inference;
    this.names = names;
    this.self = self;
  }

  /** What an annotation of the own file says that stands in a scope. */
  static Type type(Inference inference, Expr annotation, Scope scope) {
    Scope inClass = ModelClasses.classAround(scope);
    Type self = inClass == null ? Unknown.ANY : inference.models().self(inClass);
    return type(inference, annotation, scope, self);
  }

  static Type type(Inference inference, Expr annotation, Scope scope, Type self) {
    return new Annotations(
            inference, name -> inference.names().type(name, annotation.start(), scope), self)
        .type(Note.of(annotation));
  }

  /**
   * What an annotation of another file says.
   *
   * @param self the value whose method has it
   */
  static Type type(Inference inference, FactExpr annotation, FilePath file, Type self) {
    return new Annotations(
            inference,
            name ->
                inference
                    .around()
                    .evaluator()
                    .value(file, name)
                    .map(Values::type)
                    .orElseGet(() -> new Type.BuiltinObject(name)),
            self)
        .type(Note.of(annotation));
  }

  private Type type(Note note) {
    String head = note.head();
    String name = head.substring(head.lastIndexOf('.') + 1);
    return switch (name) {
      case "?", "Any" -> Unknown.ANY;
      case "None" -> Type.none();
      case "Self" -> self;
      case "|", "Union" -> Types.join(all(note.arguments()));
      case "Optional" -> type(note.argument(0));
      case "Iterable", "Iterator", "Generator", "Collection", "Sequence" ->
          Type.of("iterator", type(note.argument(0)));
      case "list", "List" -> Type.of("list", type(note.argument(0)));
      case "set", "Set" -> Type.of("set", type(note.argument(0)));
      case "frozenset" -> Type.of("frozenset", type(note.argument(0)));
      case "dict", "Dict", "Mapping" ->
          Type.of("dict", type(note.argument(0)), type(note.argument(1)));
      case "tuple", "Tuple" -> tuple(note.arguments());
      case "str", "int", "float", "bool", "bytes", "complex" -> Type.of(name);
      default -> named(head);
    };
  }

  private List<Type> all(List<Note> notes) {
    return notes.stream().map(this::type).toList();
  }

  private Type tuple(List<Note> items) {
    boolean isOpen = items.isEmpty() || items.get(items.size() - 1).head().equals("?");
    return isOpen
        ? Type.of("tuple", items.size() == 2 ? type(items.get(0)) : Unknown.ANY)
        : new Type.Tuple(all(items));
  }

  private Type named(String head) {
    String[] parts = head.split("\\.", -1);
    Type found = names.apply(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      found = inference.members().attribute(found, parts[i]);
    }
    if (found instanceof Type.ClassObject known) {
      return instance(inference, known.type());
    }
    boolean isTime =
        found instanceof Type.BuiltinObject builtin
            && List.of("date", "datetime", "timedelta").contains(builtin.name());
    return isTime ? Type.of(((Type.BuiltinObject) found).name()) : Unknown.ANY;
  }

  /** What an instance of a class is. */
  static Type instance(Inference inference, PythonClass type) {
    if (type.name().equals("Environment") && type.file().path().startsWith("odoo/")) {
      return new Type.Environment();
    }
    return inference
        .models()
        .model(type)
        .<Type>map(Type.Recordset::new)
        .orElseGet(() -> new Type.Instance(type));
  }
}
