package org.odooanalyzer.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.text.FilePath;

/**
 * A Python class that models are made of: one that defines or extends a model, one that is only
 * inherited from, or one of the framework. Two are the same only if they are one object.
 */
public final class DefinitionClass implements ModelPart {
  private final Header header;
  private final @Nullable ModelDeclaration declaration;
  private final List<DefinitionClass> parents;
  private final Members members;

  /**
   * A class.
   *
   * @param declaration what it says about a model; absent when it is only there to be inherited
   *     from
   * @param parents the classes that it inherits from, nearest first, without itself
   */
  public DefinitionClass(
      Header header,
      @Nullable ModelDeclaration declaration,
      List<DefinitionClass> parents,
      Members members) {
    this.header = header;
    this.declaration = declaration;
    this.parents = List.copyOf(parents);
    this.members = members;
  }

  /**
   * What a class is apart from its members.
   *
   * @param offset where its statement starts
   * @param line the line of that offset, counted from 1
   * @param addon the addon that it belongs to; absent for the framework
   * @param isComplete whether all of its bases are known; those of the framework are taken to be
   * @param isRepeated whether a loop makes several classes of one statement
   */
  public record Header(
      String name,
      FilePath file,
      int offset,
      int line,
      @Nullable String addon,
      boolean isComplete,
      boolean isRepeated) {}

  /**
   * What stands in the body of a class.
   *
   * @param attributes everything that is neither a field nor a function; what is no constant is
   *     {@link Unknown}
   * @param fields the fields in order
   * @param tableObjects the constraints and indexes in order
   */
  public record Members(
      Map<String, Value> attributes,
      Map<String, FieldDefinition> fields,
      Map<String, MethodDefinition> methods,
      List<TableObject> tableObjects) {
    public Members {
      attributes = Map.copyOf(attributes);
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
      tableObjects = List.copyOf(tableObjects);
    }
  }

  /** What it is apart from its members. */
  public Header header() {
    return header;
  }

  /** What stands in its body. */
  public Members members() {
    return members;
  }

  public String name() {
    return header.name();
  }

  public FilePath file() {
    return header.file();
  }

  /** Where its statement starts. */
  public int offset() {
    return header.offset();
  }

  /** The line of its statement, counted from 1. */
  public int line() {
    return header.line();
  }

  /** The addon that it belongs to; empty for the framework. */
  public Optional<String> addon() {
    return Optional.ofNullable(header.addon());
  }

  /** What it says about a model; empty when it is only there to be inherited from. */
  public Optional<ModelDeclaration> declaration() {
    return Optional.ofNullable(declaration);
  }

  /** Whether all classes that it inherits from are known. */
  public boolean isComplete() {
    return header.isComplete() && parents.stream().allMatch(parent -> parent.header.isComplete());
  }

  /** Whether a loop makes several classes of its statement. */
  public boolean isRepeated() {
    return header.isRepeated();
  }

  /** The fields that its own statements declare, in order. */
  public Map<String, FieldDefinition> fields() {
    return members.fields();
  }

  /** The constraints and indexes that its own statements declare, in order. */
  List<TableObject> tableObjects() {
    return members.tableObjects();
  }

  /** The functions of its own body. */
  public Map<String, MethodDefinition> methods() {
    return members.methods();
  }

  /** The value of an attribute of its own body that is neither a field nor a function. */
  Optional<Value> own(String attribute) {
    Value value = members.attributes().get(attribute);
    if (value != null) {
      return Optional.of(value);
    }
    boolean isOther = fields().containsKey(attribute) || methods().containsKey(attribute);
    return isOther ? Optional.of(Unknown.VALUE) : Optional.empty();
  }

  /** The value of an attribute, its own or inherited from a Python class. */
  Optional<Value> attribute(String attribute) {
    Optional<Value> own = own(attribute);
    for (int i = 0; i < parents.size() && own.isEmpty(); i++) {
      own = parents.get(i).own(attribute);
    }
    return own;
  }

  /** The classes that it inherits from, nearest first, without itself. */
  public List<DefinitionClass> parents() {
    return parents;
  }

  @Override
  public String toString() {
    return file().path() + ":" + line() + ":" + name();
  }
}
