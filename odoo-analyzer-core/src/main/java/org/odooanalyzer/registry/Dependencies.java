package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.evaluation.Fuel;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Argument;

/** What the value of a field depends on: {@code get_depends} of {@code odoo/orm/fields.py}. */
final class Dependencies {
  private final Field field;

  Dependencies(Field field) {
    this.field = field;
  }

  /** Dotted paths in the order of the definitions; empty when one of them is not known. */
  Optional<List<String>> find() {
    Optional<String> container = container();
    if (container.isPresent()) {
      return Optional.of(List.of(container.get()));
    }
    Optional<List<String>> given = field.texts("depends");
    if (given.isPresent()) {
      return given;
    }
    if (field.related().isPresent()) {
      return Optional.of(List.of(field.related().get()));
    }
    Optional<String> compute = field.compute().flatMap(Value::asText);
    Optional<List<String>> depends =
        compute.isEmpty() ? Optional.of(List.of()) : ofMethod(compute.get());
    return depends.map(this::withDomain);
  }

  /**
   * The field to the record that defines what properties there are: {@code _setup_definition_attrs}
   * of {@code odoo/orm/fields_properties.py}.
   */
  private Optional<String> container() {
    return field.type().equals("properties") && field.related().isEmpty()
        ? field
            .attribute("definition")
            .flatMap(Value::asText)
            .filter(path -> path.contains("."))
            .map(path -> path.substring(0, path.lastIndexOf('.')))
        : Optional.empty();
  }

  /** A field with several values depends on the fields that its domain asks for. */
  private List<String> withDomain(List<String> depends) {
    boolean isAsked = field.rules().computedDomainsCount() || field.compute().isEmpty();
    if (!field.type().endsWith("2many") || !isAsked) {
      return depends;
    }
    Set<String> all = new LinkedHashSet<>(depends);
    for (Value item : field.attribute("domain").flatMap(Value::asItems).orElse(List.of())) {
      List<Value> condition = item.asItems().orElse(List.of());
      Optional<String> path = condition.isEmpty() ? Optional.empty() : condition.get(0).asText();
      path.ifPresent(name -> all.add(field.name() + "." + name));
    }
    return List.copyOf(all);
  }

  private Optional<List<String>> ofMethod(String compute) {
    List<String> depends = new ArrayList<>();
    for (DefinitionClass definition : field.model().definitions()) {
      MethodDefinition method = definition.methods().get(compute);
      if (method == null) {
        if (definition.own(compute).isPresent()) {
          break;
        }
        continue;
      }
      if (method.kind() != MethodDefinition.Kind.METHOD) {
        break;
      }
      List<Argument> arguments = method.decorators().getOrDefault(Decorator.DEPENDS, List.of());
      if (!add(arguments, depends)) {
        return Optional.empty();
      }
    }
    return Optional.of(depends);
  }

  private boolean add(List<Argument> arguments, List<String> depends) {
    if (arguments.size() == 1 && arguments.get(0).value() instanceof Value.Lambda function) {
      Fuel fuel = new Fuel();
      Argument self = new Argument(null, new SelfObject(field.model(), fuel));
      Value result = function.closure().call(List.of(self), Map.of(), fuel);
      Optional<List<Value>> items = result.asItems();
      items.orElse(List.of()).forEach(item -> item.asText().ifPresent(depends::add));
      return items.isPresent() && items.get().stream().allMatch(item -> item.asText().isPresent());
    }
    arguments.forEach(argument -> argument.value().asText().ifPresent(depends::add));
    return arguments.stream().allMatch(argument -> argument.value().asText().isPresent());
  }
}
