package org.odooanalyzer.inference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/** The members that values have by their nature: those of Python's own classes and of the ORM. */
final class KnownMembers {
  /** The class of what every record set has. */
  static final String RECORDS = "BaseModel";

  private static final Map<String, Map<String, Member>> CLASSES = read();

  private KnownMembers() {}

  /**
   * A member.
   *
   * @param type what it is, or what a call of it gives, as the list writes it
   */
  record Member(boolean isMethod, String type) {}

  /** A member of a value of a class; empty when the class has none of that name. */
  static Optional<Member> of(String type, String name) {
    return Optional.ofNullable(CLASSES.getOrDefault(type, Map.of()).get(name));
  }

  /** The names of all members of a class, in their order. */
  static Set<String> names(String type) {
    return CLASSES.getOrDefault(type, Map.of()).keySet();
  }

  private static Map<String, Map<String, Member>> read() {
    Map<String, Map<String, Member>> classes = new LinkedHashMap<>();
    Map<String, Member> members = new LinkedHashMap<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("[")) {
        members = new LinkedHashMap<>();
        classes.put(line.substring(1, line.length() - 1), members);
      } else if (!line.startsWith("#")) {
        int blank = line.indexOf(' ');
        String name = line.substring(0, blank);
        boolean isMethod = name.endsWith("()");
        members.put(
            isMethod ? name.substring(0, name.length() - 2) : name,
            new Member(isMethod, line.substring(blank + 1)));
      }
    }
    classes.replaceAll((name, found) -> Collections.unmodifiableMap(found));
    return Collections.unmodifiableMap(classes);
  }

  private static String text() {
    String file = "members.txt";
    try (InputStream stream =
        Objects.requireNonNull(KnownMembers.class.getResourceAsStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " from the classes of the program", e);
    }
  }

  /** The type that the list writes for a member of a value. */
  static Type type(String written, Type receiver) {
    int bracket = written.indexOf('[');
    if (bracket < 0) {
      return simple(written, receiver);
    }
    List<Type> arguments = new ArrayList<>();
    int depth = 0;
    int start = bracket + 1;
    for (int i = start; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c == ',' && depth == 0) || i == written.length() - 1) {
        arguments.add(type(written.substring(start, i).strip(), receiver));
        start = i + 1;
      }
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    String name = written.substring(0, bracket);
    return name.equals("tuple") && arguments.size() > 1
        ? new Type.Tuple(arguments)
        : new Type.Builtin(name, arguments);
  }

  private static Type simple(String written, Type receiver) {
    return switch (written) {
      case "?" -> Unknown.ANY;
      case "Self" -> receiver;
      case "Environment" -> new Type.Environment();
      case "T", "K" -> argument(receiver, 0);
      case "V" -> argument(receiver, 1);
      default -> written.indexOf('.') >= 0 ? new Type.Recordset(written) : Type.of(written);
    };
  }

  private static Type argument(Type receiver, int index) {
    return receiver instanceof Type.Builtin builtin ? builtin.argument(index) : Unknown.ANY;
  }
}
