package org.odooanalyzer.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.text.FilePath;

/**
 * A field as one class declares it.
 *
 * @param addon the addon of the class; absent for the framework and for classes that are only there
 *     to be inherited from
 * @param arguments the arguments of the call by name; those that are not known are {@link
 *     org.odooanalyzer.evaluation.Unknown}
 * @param isOpen whether there may be arguments that are not known by name either
 * @param file where the call is
 * @param offset where the called expression starts
 * @param line the line of that offset, counted from 1; 0 for a field that Odoo adds
 */
public record FieldDefinition(
    String name,
    FieldClass type,
    @Nullable String addon,
    Map<String, Value> arguments,
    boolean isOpen,
    FilePath file,
    int offset,
    int line) {
  /** Whether Odoo adds the field to every model. */
  public boolean isAutomatic() {
    return line == 0;
  }

  /** The same field with a name, to a model. */
  FieldDefinition delegate(String field, String comodel) {
    Map<String, Value> all = new HashMap<>(arguments);
    all.put("comodel_name", new Value.Text(comodel));
    return new FieldDefinition(field, type, addon, Map.copyOf(all), isOpen, file, offset, line);
  }

  /** The value of an argument. */
  Optional<Value> argument(String name) {
    return Optional.ofNullable(arguments.get(name));
  }
}
