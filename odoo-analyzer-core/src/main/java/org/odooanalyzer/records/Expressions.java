package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the few forms of {@code eval} that are literals in all but name: constants, {@code
 * ref('id')}, and lists of the commands of odoo/fields.py. Everything else is unclear.
 */
final class Expressions {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:('[^'\\\\\n]*'|\"[^\"\\\\\n]*\")|([A-Za-z_][\\w.]*)|(-?[\\d.]+)|(\\S))");
  private static final FieldValue UNCLEAR = new FieldValue.Unclear();
  private static final Set<String> ADDING = Set.of("4", "Command.link");
  private static final Set<String> REMOVING = Set.of("2", "3", "Command.delete", "Command.unlink");
  private static final Set<String> SETTING = Set.of("6", "Command.set");
  private static final Set<String> CLEARING = Set.of("5", "Command.clear");

  private final String addon;
  private final List<String> tokens;
  private int next;

  private Expressions(String addon, List<String> tokens) {
    this.addon = addon;
    this.tokens = tokens;
  }

  /** The value of an expression in a file of an addon. */
  static FieldValue read(String addon, String expression) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression.strip());
    while (matcher.lookingAt()) {
      tokens.add(matcher.group().strip());
      matcher.region(matcher.end(), matcher.regionEnd());
    }
    Expressions reader = new Expressions(addon, tokens);
    FieldValue value = reader.value();
    return reader.next == tokens.size() ? value : UNCLEAR;
  }

  private FieldValue value() {
    String token = peek();
    if (token.equals("[") || token.equals("(")) {
      return links();
    }
    if (token.equals("ref")) {
      String id = reference();
      return id == null ? UNCLEAR : new FieldValue.Reference(id);
    }
    next++;
    if (token.equals("None") || token.equals("False")) {
      return new FieldValue.Empty();
    }
    if (isString(token)) {
      return new FieldValue.Literal(token.substring(1, token.length() - 1));
    }
    return token.equals("True") || isNumber(token) ? new FieldValue.Literal(token) : UNCLEAR;
  }

  private FieldValue links() {
    boolean replaces = false;
    List<String> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    String end = take("[") ? "]" : ")";
    if (end.equals(")")) {
      next++;
    }
    boolean plain = true;
    while (!take(end)) {
      if (peek().equals("ref")) {
        String id = reference();
        if (id == null) {
          return UNCLEAR;
        }
        added.add(id);
      } else {
        plain = false;
        FieldValue.Links command = command();
        if (command == null) {
          return UNCLEAR;
        }
        replaces |= command.replaces();
        if (command.replaces()) {
          added.clear();
          removed.clear();
        }
        added.addAll(command.added());
        removed.addAll(command.removed());
      }
      if (!take(",") && !peek().equals(end)) {
        return UNCLEAR;
      }
    }
    return new FieldValue.Links(replaces || plain, added, removed);
  }

  /** One command, as a tuple or a call; null for one that is not known. */
  private FieldValue.@Nullable Links command() {
    boolean tuple = take("(") || take("[");
    String verb = peek();
    next++;
    boolean opened = tuple ? take(",") : take("(");
    if (!opened) {
      return null;
    }
    if (tuple && SETTING.contains(verb) && !(skipNumber() && take(","))) {
      return null;
    }
    List<String> ids = new ArrayList<>();
    boolean listed = take("[");
    while (peek().equals("ref")) {
      String id = reference();
      if (id == null) {
        return null;
      }
      ids.add(id);
      take(",");
    }
    if (listed && !take("]")) {
      return null;
    }
    while (!listed && tuple && skipNumber()) {
      take(",");
    }
    take(",");
    return take(")") || take("]") ? links(verb, ids) : null;
  }

  private static FieldValue.@Nullable Links links(String verb, List<String> ids) {
    if (ADDING.contains(verb) && ids.size() == 1) {
      return new FieldValue.Links(false, ids, List.of());
    }
    if (REMOVING.contains(verb) && ids.size() == 1) {
      return new FieldValue.Links(false, List.of(), ids);
    }
    if (SETTING.contains(verb)) {
      return new FieldValue.Links(true, ids, List.of());
    }
    return CLEARING.contains(verb) && ids.isEmpty()
        ? new FieldValue.Links(true, List.of(), List.of())
        : null;
  }

  /** The complete id of {@code ref('id')}; null for any other call of it. */
  private @Nullable String reference() {
    next++;
    if (!take("(") || !isString(peek())) {
      return null;
    }
    String string = peek();
    next++;
    String id = string.substring(1, string.length() - 1);
    return take(")") && !id.isEmpty() ? XmlIds.complete(addon, id) : null;
  }

  private boolean skipNumber() {
    if (!isNumber(peek())) {
      return false;
    }
    next++;
    return true;
  }

  private static boolean isNumber(String token) {
    return !token.isEmpty()
        && Character.isDigit(token.charAt(token.length() - 1))
        && (Character.isDigit(token.charAt(0)) || token.charAt(0) == '-' || token.charAt(0) == '.');
  }

  private static boolean isString(String token) {
    return token.length() >= 2 && (token.charAt(0) == '\'' || token.charAt(0) == '"');
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private boolean take(String token) {
    boolean found = peek().equals(token);
    next += found ? 1 : 0;
    return found;
  }
}
