package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.GeneratedIds;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.registry.TableObject;
import org.odooanalyzer.text.FilePath;

/** All that is true of the models of a little project, one fact on a line. */
final class ModelFacts {
  private static final Pattern SCOPE = Pattern.compile("\\[(?<addon>\\w+)\\] (?<fact>.*)");

  private final ModelRegistry registry;
  private final List<String> all;

  ModelFacts(LittleOdoo odoo) {
    this.registry = RegistryReader.read(odoo.registryRequest(1), Progress.NONE);
    this.all = facts(registry.all());
    ModelRegistry again = RegistryReader.read(odoo.registryRequest(3), Progress.NONE);
    assertThat(facts(again.all())).isEqualTo(all);
    assertThat(facts(Recoded.of(registry).all())).isEqualTo(all);
    GeneratedIds ids = GeneratedIds.of(registry);
    for (String addon : registry.loadOrder().names()) {
      ids.of(addon).forEach((id, model) -> all.add(addon + "." + id + " id of " + model));
    }
  }

  /** Empty when a line is true; otherwise what is true instead. */
  Optional<String> difference(String line) {
    Matcher scoped = SCOPE.matcher(line);
    boolean isScoped = scoped.matches();
    String fact = isScoped ? scoped.group("fact") : line;
    List<String> facts = isScoped ? facts(registry.seenBy(scoped.group("addon"))) : all;
    if (fact.startsWith("no ")) {
      String subject = fact.substring("no ".length());
      return about(subject, facts).isEmpty()
          ? Optional.empty()
          : Optional.of(String.join("\n    ", about(subject, facts)));
    }
    return facts.contains(fact)
        ? Optional.empty()
        : Optional.of(String.join("\n    ", about(fact.replaceFirst(" .*", ""), facts)));
  }

  private static List<String> about(String subject, List<String> facts) {
    return facts.stream().filter(known -> known.startsWith(subject + " ")).toList();
  }

  /** All that is true of the models of a scope. */
  static List<String> facts(RegistryScope scope) {
    List<String> facts = new ArrayList<>();
    for (Model model : scope.models()) {
      ofModel(model, facts);
      model.fields().values().forEach(field -> ofField(field, facts));
      ofMethods(model, facts);
      for (TableObject object : model.tableObjects().values()) {
        String text = object.definition().orElse("unknown");
        facts.add(model + " " + object.kind() + " " + object.name() + " " + text);
      }
    }
    return facts;
  }

  private static void ofModel(Model model, List<String> facts) {
    String name = model.name();
    facts.add(
        name + (model.isAbstract() ? " abstract" : model.isTransient() ? " transient" : " stored"));
    facts.add(name + " description " + model.description());
    facts.add(name + " table " + model.table());
    facts.add(name + " order " + model.order().orElse("unknown"));
    facts.add(name + " rec_name " + model.recName().orElse("none"));
    facts.add(
        name
            + " classes "
            + join(
                model.ownDefinitions().stream()
                    .map(own -> place(own.file()) + ":" + own.name())
                    .toList()));
    facts.add(
        name
            + " parents "
            + join(
                model.parents().stream()
                    .map(Model::name)
                    .filter(parent -> !parent.equals("base"))
                    .toList()));
    model
        .inherits()
        .forEach((other, field) -> facts.add(name + " inherits " + other + " by " + field));
  }

  private static void ofField(Field field, List<String> facts) {
    StringBuilder text = new StringBuilder(field + " " + field.type());
    field.comodel().ifPresent(comodel -> text.append(' ').append(comodel));
    field.inverseName().ifPresent(inverse -> text.append('.').append(inverse));
    field.isStored().filter(Boolean::booleanValue).ifPresent(yes -> text.append(" stored"));
    field.isRequired().filter(Boolean::booleanValue).ifPresent(yes -> text.append(" required"));
    field.isReadonly().filter(Boolean::booleanValue).ifPresent(yes -> text.append(" readonly"));
    facts.add(text + (field.isInherited() ? " inherited" : ""));
    facts.add(field + " addons " + join(field.addons()));
    field.related().ifPresent(path -> facts.add(field + " related " + path));
    field.compute().ifPresent(compute -> facts.add(field + " compute " + text(compute)));
    field.inverse().ifPresent(inverse -> facts.add(field + " inverse " + text(inverse)));
    field.search().ifPresent(search -> facts.add(field + " search " + text(search)));
    facts.add(field + " depends " + field.depends().map(ModelFacts::join).orElse("unknown"));
    if (field.type().equals("selection")) {
      facts.add(field + " selection " + field.selection().map(ModelFacts::join).orElse("unknown"));
    }
    List<String> places = new ArrayList<>();
    for (FieldDefinition definition : field.definitions()) {
      places.add(place(definition.file()) + ":" + definition.line());
    }
    facts.add(field + " at " + join(places));
  }

  private static void ofMethods(Model model, List<String> facts) {
    TreeSet<String> names = new TreeSet<>();
    for (DefinitionClass definition : model.definitions()) {
      names.addAll(definition.methods().keySet());
    }
    for (String name : names) {
      List<String> chain = new ArrayList<>();
      for (MethodDefinition method : model.methods(name)) {
        chain.add(place(method.file()) + ":" + method.line());
      }
      facts.add(model + "." + name + "() " + join(chain));
    }
  }

  private static String text(Value value) {
    return value.asText().orElse("a function");
  }

  private static String join(Collection<String> items) {
    return items.isEmpty() ? "nothing" : items.stream().collect(Collectors.joining(", "));
  }

  private static String place(FilePath file) {
    return file.path();
  }
}
