package org.odooanalyzer.types;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** What a value can be. */
public sealed interface Type {
  /** Calls the method of the visitor for this kind of type. */
  <R> R accept(TypeVisitor<R> visitor);

  /** Whether nothing is known of it. */
  default boolean isUnknown() {
    return this instanceof Unknown;
  }

  /** How people write it; {@code unknown} when nothing is known. */
  default String text() {
    return accept(new TypeText());
  }

  /** {@code None}. */
  static Type none() {
    return of("None");
  }

  /** An instance of a class that Python brings, or of a library that is known by name. */
  static Type of(String name, Type... arguments) {
    return new Builtin(name, List.of(arguments));
  }

  /** What cannot be known without running code. */
  enum Unknown implements Type {
    /** Anything. */
    ANY,
    /** What is still being looked at; where several types meet it says nothing. */
    PENDING;

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitUnknown(this);
    }
  }

  /** Records of a model, any number of them. */
  record Recordset(String model) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitRecordset(this);
    }
  }

  /** What models are asked for: {@code self.env}. */
  record Environment() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitEnvironment(this);
    }
  }

  /**
   * An instance of a class that is known by name alone.
   *
   * @param arguments of what its items are; empty when that is not known
   */
  record Builtin(String name, List<Type> arguments) implements Type {
    public Builtin {
      arguments =
          arguments.stream().anyMatch(argument -> !argument.isUnknown())
              ? List.copyOf(arguments)
              : List.of();
    }

    /** One of its arguments. */
    public Type argument(int index) {
      return index < arguments.size() ? arguments.get(index) : Unknown.ANY;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitBuiltin(this);
    }
  }

  /** A tuple of which every item is known by its place. */
  record Tuple(List<Type> items) implements Type {
    public Tuple {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitTuple(this);
    }
  }

  /** A class or function that Python brings, such as {@code sorted}. */
  record BuiltinObject(String name) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitBuiltinObject(this);
    }
  }

  /** A class that a class statement makes. */
  record ClassObject(PythonClass type) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitClassObject(this);
    }
  }

  /** An instance of a class that a class statement makes, but not of a model. */
  record Instance(PythonClass type) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitInstance(this);
    }
  }

  /**
   * A module.
   *
   * @param dotted its whole name
   * @param file its source; absent for a package without {@code __init__.py} and for a library
   */
  record ModuleObject(String dotted, @Nullable FilePath file) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitModuleObject(this);
    }
  }

  /**
   * A function that a {@code def} statement makes.
   *
   * @param place where its name is
   */
  record Function(FilePath file, Span place, String name) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /** A method of a value, which has to be called. */
  record Method(Type receiver, String name) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitMethod(this);
    }
  }

  /**
   * What {@code super()} gives.
   *
   * @param receiver the value whose methods are looked for
   * @param file where the class is whose parents are asked
   * @param offset where the statement of that class starts
   */
  record Super(Type receiver, FilePath file, int offset) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
      return visitor.visitSuper(this);
    }
  }
}
