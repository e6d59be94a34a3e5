package org.odooanalyzer.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.text.FilePath;

/** What an expression of a declaration is worth. */
public sealed interface Value
    permits Unknown,
        Value.Text,
        Value.Numeral,
        Value.Word,
        Value.Sequence,
        Value.Mapping,
        Value.ClassObject,
        Value.FunctionObject,
        Value.Callable,
        Value.ModuleObject,
        Value.Builtin,
        Value.Instance,
        Value.Lambda,
        Value.Dynamic {
  /** The weight of the largest value that is kept. */
  int MAX_WEIGHT = 50_000;

  /** The text that it is, if it is one. */
  default Optional<String> asText() {
    return this instanceof Text text ? Optional.of(text.text()) : Optional.empty();
  }

  /** Its items in order, if it is a list, tuple or set. */
  default Optional<List<Value>> asItems() {
    return this instanceof Sequence sequence ? Optional.of(sequence.items()) : Optional.empty();
  }

  /**
   * A measure of its size, and so of the work to walk over it. Lists that hold lists can be larger
   * than any memory although each of them is kept once.
   */
  default int weight() {
    return 1;
  }

  /** This value, or {@link Unknown} when it is too large to be of use. */
  default Value limited() {
    return weight() > MAX_WEIGHT ? Unknown.VALUE : this;
  }

  /** Whether Python takes it for true; empty where that cannot be known. */
  default Optional<Boolean> truth() {
    return Truth.of(this);
  }

  /** Whether all of it is known: no part of it is {@link Unknown}. */
  default boolean isKnown() {
    return true;
  }

  /**
   * Whether it is a text, number or word, or a list, tuple, set or dict of nothing but such: it
   * means the same everywhere.
   */
  default boolean isConstant() {
    return this instanceof Text || this instanceof Numeral || this instanceof Word;
  }

  /** A string. */
  record Text(String text) implements Value {
    @Override
    public int weight() {
      return 1 + text.length() / 8;
    }
  }

  /** A number as written. */
  record Numeral(String text) implements Value {}

  /** The constants that are words of the language. */
  enum Word implements Value {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS;

    static Word of(boolean truth) {
      return truth ? TRUE : FALSE;
    }
  }

  /** A list, tuple or set; the items of a set are in the order in which they are written. */
  record Sequence(FactExpr.Items.Kind kind, List<Value> items, int weight) implements Value {
    public Sequence(FactExpr.Items.Kind kind, List<Value> items) {
      this(kind, List.copyOf(items), Weights.of(items));
    }

    static Sequence list(List<Value> items) {
      return new Sequence(FactExpr.Items.Kind.LIST, items);
    }

    @Override
    public boolean isKnown() {
      return items.stream().allMatch(Value::isKnown);
    }

    @Override
    public boolean isConstant() {
      return items.stream().allMatch(Value::isConstant);
    }
  }

  /** A dict, in the order of its keys. */
  record Mapping(Map<Value, Value> entries, int weight) implements Value {
    public Mapping(Map<Value, Value> entries) {
      this(entries, Weights.of(entries.keySet()) + Weights.of(entries.values()));
    }

    @Override
    public boolean isKnown() {
      return entries.values().stream().allMatch(Value::isKnown);
    }

    @Override
    public boolean isConstant() {
      return entries.keySet().stream().allMatch(Value::isConstant)
          && entries.values().stream().allMatch(Value::isConstant);
    }

    /** The value under a text. */
    Value get(String key) {
      return entries.getOrDefault(new Text(key), Word.NONE);
    }
  }

  /** A class that is defined by a class statement. */
  record ClassObject(PythonClass type) implements Value {}

  /** A function that is defined by a {@code def} statement. */
  record FunctionObject(FilePath file, FunctionFact fact) implements Value {
    /** Two functions are the same only if one statement makes them. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof FunctionObject function && fact == function.fact;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(fact);
    }
  }

  /** A function of which nothing matters but that it can be called. */
  record Callable() implements Value {}

  /**
   * A module.
   *
   * @param dotted its whole name
   * @param file its source; absent for a package without {@code __init__.py} and for a library
   */
  record ModuleObject(String dotted, @Nullable FilePath file) implements Value {}

  /** A name that neither its file nor an import binds, such as {@code sorted}. */
  record Builtin(String name) implements Value {}

  /**
   * What calling a class gives.
   *
   * @param file where the call stands
   * @param offset where the called expression starts
   * @param arguments the arguments in order
   */
  record Instance(PythonClass type, FilePath file, int offset, List<Argument> arguments)
      implements Value {
    public Instance {
      arguments = List.copyOf(arguments);
    }
  }

  /** A lambda. */
  record Lambda(Closure closure) implements Value {}

  /** An object that the one who evaluates knows how to ask: a record set of a certain model. */
  non-sealed interface Dynamic extends Value {
    /** The value of an attribute. */
    Value member(String name);

    /** What a call of a method gives. */
    default Value call(String method, List<Argument> arguments) {
      return Unknown.VALUE;
    }

    /** The value of {@code object[key]}. */
    default Value item(Value key) {
      return Unknown.VALUE;
    }

    /** Whether {@code item in object}; empty where that cannot be known. */
    default Optional<Boolean> contains(Value item) {
      return Optional.empty();
    }

    /** Whether it has an attribute; empty where that cannot be known. */
    default Optional<Boolean> has(String name) {
      return Optional.empty();
    }
  }

  /**
   * An argument of a call.
   *
   * @param name its keyword; absent for a positional one
   * @param value its value; {@link Unknown} with no name for {@code *args} and {@code **kwargs}
   *     that are not known
   */
  record Argument(@Nullable String name, Value value) {}
}
