package org.odooanalyzer.symbols;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Node;

/**
 * A part of a file in which names have one meaning, as Python scopes them: a file, class, function,
 * lambda or comprehension. Only {@link SymbolBuilder} changes it; once built, it is a value.
 */
public final class Scope {
  /** The kinds of scopes. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA,
    COMPREHENSION,
    /** The type parameters of a function, class or type alias. */
    TYPE_PARAMETERS
  }

  private final Kind kind;
  private final Node node;
  private final @Nullable Scope parent;
  private final List<Scope> children = new ArrayList<>();
  private final List<ScopeEntry> entries = new ArrayList<>();
  private final Map<String, List<Symbol>> byName = new HashMap<>();
  private final Set<String> globals = new HashSet<>();
  private final Set<String> nonlocals = new HashSet<>();

  Scope(Kind kind, Node node, @Nullable Scope parent) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** What kind of scope it is. */
  public Kind kind() {
    return kind;
  }

  /** The file, statement or expression that makes the scope. */
  public Node node() {
    return node;
  }

  /** The scope around it. */
  public Optional<Scope> parent() {
    return Optional.ofNullable(parent);
  }

  /** The scopes directly inside it, in order. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /** What happens in it, in order. */
  public List<ScopeEntry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** Every binding of a name in this scope, in order. */
  public List<Symbol> symbols(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /**
   * The scope that binds a name that is used in this one: itself or one around it, where the names
   * of a class are seen by its own body alone. Absent for builtins and undefined names.
   */
  public Optional<Scope> binding(String name) {
    if (globals.contains(name)) {
      Scope module = module();
      return module.byName.containsKey(name) ? Optional.of(module) : Optional.empty();
    }
    Scope at = nonlocals.contains(name) ? parent : this;
    while (at != null) {
      if ((at == this || at.kind != Kind.CLASS) && at.byName.containsKey(name)) {
        return Optional.of(at);
      }
      at = at.parent;
    }
    return Optional.empty();
  }

  /** The scope of the file. */
  public Scope module() {
    Scope at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  void declareGlobal(List<String> names) {
    globals.addAll(names);
  }

  void declareNonlocal(List<String> names) {
    nonlocals.addAll(names);
  }

  boolean bindsElsewhere(String name) {
    return globals.contains(name) || nonlocals.contains(name);
  }

  /** The scope that {@code global} or {@code nonlocal} says a name belongs to. */
  Scope owner(String name) {
    return globals.contains(name) ? module() : binding(name).orElse(this);
  }

  /** The scope that {@code :=} binds in. */
  Scope walrusScope() {
    Scope at = this;
    while (at.kind == Kind.COMPREHENSION && at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  int count(String name) {
    List<Symbol> symbols = byName.get(name);
    return symbols == null ? 0 : symbols.size();
  }

  void add(ScopeEntry entry) {
    entries.add(entry);
    if (entry instanceof Symbol symbol) {
      byName.computeIfAbsent(symbol.name(), key -> new ArrayList<>(1)).add(symbol);
    }
  }
}
