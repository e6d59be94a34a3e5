package org.odooanalyzer.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Argument;
import org.odooanalyzer.text.FilePath;

/** Reads the calls that make fields. */
final class FieldReader {
  /** Arguments that say nothing to an analysis and would take most of its memory. */
  private static final Set<String> LEFT_OUT = Set.of("help", "states");

  private final Evaluator evaluator;
  private final FieldClasses classes;
  private final Pruning values;

  FieldReader(Evaluator evaluator, Pruning values) {
    this.evaluator = evaluator;
    this.classes = new FieldClasses(evaluator, values);
    this.values = values;
  }

  /** Takes a class of fields that was read before as it is. */
  void keep(FieldClass type) {
    classes.keep(type);
  }

  /** The field that a value is; empty when it is none. */
  Optional<FieldDefinition> read(String name, Value value, @Nullable String addon) {
    if (!(value instanceof Value.Instance call)) {
      return Optional.empty();
    }
    Optional<FieldClass> type = classes.of(call.type());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Value> arguments = new HashMap<>();
    boolean isOpen = assign(call.arguments(), type.get().parameters(), arguments);
    arguments.keySet().removeAll(LEFT_OUT);
    arguments.replaceAll((key, argument) -> values.prune(argument));
    String module = arguments.get("_module") != null && addon == null ? null : addon;
    return Optional.of(
        new FieldDefinition(
            name,
            type.get(),
            module,
            Map.copyOf(arguments),
            isOpen,
            call.file(),
            call.offset(),
            evaluator.line(call.file(), call.offset())));
  }

  /** Gives arguments their names; whether some have none that is known. */
  private static boolean assign(
      List<Argument> given, List<String> parameters, Map<String, Value> arguments) {
    boolean isOpen = false;
    int position = 0;
    Set<String> unknown = new HashSet<>(Set.of("**"));
    for (Argument argument : given) {
      String keyword = argument.name();
      if (keyword != null && !unknown.contains(keyword)) {
        arguments.put(keyword, argument.value());
      } else if (keyword == null && !isOpen && position < parameters.size()) {
        arguments.put(parameters.get(position++), argument.value());
      } else {
        isOpen = true;
      }
    }
    return isOpen;
  }

  /**
   * The field that Odoo makes for an {@code _inherits} without one, still without name and model:
   * {@code _inherits_check} of {@code odoo/models.py}.
   */
  Optional<FieldDefinition> delegate(FilePath file, int offset) {
    Map<String, Value> arguments = Map.of("required", Value.Word.TRUE, "delegate", Value.Word.TRUE);
    return classes
        .named("Many2one")
        .map(type -> new FieldDefinition("", type, null, arguments, false, file, offset, 0));
  }

  /** A field that Odoo adds to a class. */
  Optional<FieldDefinition> magic(OrmRules.MagicField magic, FilePath file, int offset) {
    Map<String, Value> arguments = new HashMap<>();
    if (!magic.comodel().isEmpty()) {
      arguments.put("comodel_name", new Value.Text(magic.comodel()));
    }
    if (!magic.compute().isEmpty()) {
      arguments.put("compute", new Value.Text(magic.compute()));
    }
    if (!magic.search().isEmpty()) {
      arguments.put("search", new Value.Text(magic.search()));
    }
    arguments.put("readonly", Value.Word.TRUE);
    return classes
        .named(magic.type())
        .map(
            type ->
                new FieldDefinition(
                    magic.name(), type, null, Map.copyOf(arguments), false, file, offset, 0));
  }
}
