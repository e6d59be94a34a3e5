package org.odooanalyzer.cache;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.registry.RegistryParts;

/**
 * A number that changes when the shape of anything changes that is kept in bytes: a component of a
 * record, a constant of an enum, a kind of a sealed choice, a field of a class, or the number of a
 * kind. So nobody has to remember to change it. The order in which bytes are written is what {@link
 * #FORMAT} stands for, which a test holds against the bytes of little files.
 */
public final class SchemaDigest {
  /** The format of the bytes: one more whenever the same values get other bytes. */
  static final int FORMAT = 1;

  private static final String OURS = "org.odooanalyzer.";

  /** The values that no registry holds: what they are made of is the evaluation, not the bytes. */
  private static final Set<Class<?>> NOT_KEPT =
      Set.of(
          Value.ClassObject.class,
          Value.FunctionObject.class,
          Value.ModuleObject.class,
          Value.Builtin.class,
          Value.Instance.class,
          Value.Dynamic.class);

  /** What entries are made of. */
  static final List<Class<?>> KEPT =
      List.of(
          FileFacts.class,
          ResultEntry.class,
          StepEntry.class,
          ChecksEntry.class,
          RunEntry.class,
          RegistryEntry.class,
          RegistryParts.class);

  private final SortedMap<String, String> shapes = new TreeMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private SchemaDigest() {}

  /** The digest of all that this package writes. */
  public static Digest current() {
    StringBuilder text = new StringBuilder("format ").append(FORMAT).append('\n');
    new Kinds().types().forEach((number, type) -> text.append(number).append(type).append('\n'));
    Constants.ALL.forEach(table -> text.append(table).append('\n'));
    text.append(describe(KEPT));
    return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The shapes of some types and of all types of this project that they are made of. */
  static String describe(List<Class<?>> roots) {
    SchemaDigest schema = new SchemaDigest();
    roots.forEach(schema::add);
    while (!schema.open.isEmpty()) {
      Class<?> type = schema.open.remove();
      schema.shapes.put(type.getName(), schema.shape(type));
    }
    StringBuilder text = new StringBuilder();
    schema.shapes.forEach((name, shape) -> text.append(name).append(shape).append('\n'));
    return text.toString();
  }

  private void add(Class<?> type) {
    if (type.isArray()) {
      add(type.getComponentType());
    } else if (type.getName().startsWith(OURS)
        && !NOT_KEPT.contains(type)
        && shapes.putIfAbsent(type.getName(), "") == null) {
      open.add(type);
    }
  }

  private String shape(Class<?> type) {
    if (type.isEnum()) {
      return new TreeSet<>(
              Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList())
          .toString();
    }
    if (type.isSealed()) {
      TreeSet<String> kinds = new TreeSet<>();
      for (Class<?> kind : type.getPermittedSubclasses()) {
        add(kind);
        kinds.add(kind.getName());
      }
      return kinds.toString();
    }
    StringBuilder text = new StringBuilder();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        text.append(' ').append(component.getName()).append(':');
        text.append(component.getGenericType().getTypeName());
        visit(component.getGenericType());
      }
      return text.toString();
    }
    // The fields of a class come in no order.
    SortedMap<String, Type> fields = new TreeMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        fields.put(field.getName(), field.getGenericType());
      }
    }
    fields.forEach(
        (name, of) -> {
          text.append(' ').append(name).append(':').append(of.getTypeName());
          visit(of);
        });
    return text.toString();
  }

  private void visit(Type type) {
    if (type instanceof Class<?> plain) {
      add(plain);
    } else if (type instanceof ParameterizedType generic) {
      visit(generic.getRawType());
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
    } else if (type instanceof GenericArrayType array) {
      visit(array.getGenericComponentType());
    } else if (type instanceof WildcardType wildcard) {
      Arrays.stream(wildcard.getUpperBounds()).forEach(this::visit);
    } else if (type instanceof TypeVariable<?> variable) {
      Arrays.stream(variable.getBounds()).forEach(this::visit);
    }
  }
}
