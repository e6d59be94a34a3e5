package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.evaluation.Closure;
import org.odooanalyzer.evaluation.Fuel;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;

/**
 * A record of a model of which nothing but the model is known: enough for a function that says what
 * a field depends on.
 *
 * @param from the classes before this index are not looked at, as behind {@code super()}
 * @param fuel what the whole evaluation may cost
 */
record SelfObject(Model model, int from, Fuel fuel) implements Value.Dynamic {
  SelfObject(Model model, Fuel fuel) {
    this(model, 0, fuel);
  }

  @Override
  public Value member(String name) {
    return switch (name) {
      case "_name" -> new Value.Text(model.name());
      case "_rec_name" -> model.recName().<Value>map(Value.Text::new).orElse(Value.Word.NONE);
      case "_log_access" -> model.logsAccess() ? Value.Word.TRUE : Value.Word.FALSE;
      case "_fields" -> fields();
      default ->
          model.field(name).isPresent()
              ? ofField(name)
              : model.attribute(name).orElse(Unknown.VALUE);
    };
  }

  private Value ofField(String name) {
    return model
        .field(name)
        .flatMap(Field::comodel)
        .flatMap(model.scope()::model)
        .<Value>map(other -> new SelfObject(other, fuel))
        .orElse(Unknown.VALUE);
  }

  @Override
  public Value item(Value key) {
    return key.asText().map(this::ofField).orElse(Unknown.VALUE);
  }

  @Override
  public Optional<Boolean> contains(Value item) {
    return item.asText().map(name -> model.field(name).isPresent());
  }

  @Override
  public Optional<Boolean> has(String name) {
    return Optional.of(
        model.field(name).isPresent()
            || model.definitions().stream()
                .anyMatch(definition -> definition.own(name).isPresent()));
  }

  private Value fields() {
    Map<Value, Value> fields = new LinkedHashMap<>();
    model
        .fields()
        .forEach((name, field) -> fields.put(new Value.Text(name), new FieldObject(field)));
    return new Value.Mapping(fields);
  }

  @Override
  public Value call(String method, List<Argument> arguments) {
    List<DefinitionClass> classes = model.definitions();
    for (int i = from; i < classes.size(); i++) {
      MethodDefinition own = classes.get(i).methods().get(method);
      Optional<Value> other = own == null ? classes.get(i).own(method) : Optional.empty();
      if (own != null) {
        return call(own, i, arguments);
      }
      if (other.isPresent()) {
        return Unknown.VALUE;
      }
    }
    return Unknown.VALUE;
  }

  private Value call(MethodDefinition method, int index, List<Argument> arguments) {
    Closure result = method.result();
    if (result == null || method.kind() == MethodDefinition.Kind.PROPERTY) {
      return Unknown.VALUE;
    }
    Value parent = new SuperFunction(new SelfObject(model, index + 1, fuel));
    List<Argument> all = new ArrayList<>();
    if (method.kind() != MethodDefinition.Kind.STATIC_METHOD) {
      all.add(new Argument(null, new SelfObject(model, fuel)));
    }
    all.addAll(arguments);
    return result.call(all, Map.of("super", parent), fuel);
  }

  /** What the name {@code super} means inside a method. */
  record SuperFunction(SelfObject parent) implements Value.Dynamic {
    @Override
    public Value member(String name) {
      return Unknown.VALUE;
    }

    @Override
    public Value call(String method, List<Argument> arguments) {
      return method.equals("__call__") ? parent : Unknown.VALUE;
    }
  }
}
