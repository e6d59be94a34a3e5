package org.odooanalyzer.report.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelDeclaration;

/** One model for people: what it is, and where each of its fields and methods comes from. */
public final class ModelText {
  private final Model model;
  private final Members members;
  private final List<String> lines = new ArrayList<>();

  private ModelText(Model model) {
    this.model = model;
    this.members = new Members(model.scope());
  }

  /** The lines, without line breaks. */
  public static List<String> lines(Model model) {
    ModelText text = new ModelText(model);
    text.header();
    text.classes();
    text.fields();
    text.methods();
    return text.lines.stream().map(line -> line.replaceAll("\\p{Cntrl}+", " ")).toList();
  }

  private void header() {
    lines.add(model.name() + ": " + model.description());
    Columns facts = new Columns();
    facts.add(
        "kind", model.isAbstract() ? "abstract" : model.isTransient() ? "transient" : "model");
    if (!model.isAbstract()) {
      facts.add("table", model.table());
    }
    model.order().ifPresent(order -> facts.add("order", order));
    model.recName().ifPresent(field -> facts.add("named by", field));
    String parents =
        model.parents().stream()
            .map(Model::name)
            .filter(name -> !name.equals(Members.BASE))
            .collect(Collectors.joining(", "));
    if (!parents.isEmpty()) {
      facts.add("inherits", parents);
    }
    model
        .inherits()
        .forEach((other, field) -> facts.add("delegates", "to " + other + " by " + field));
    if (!model.isComplete()) {
      facts.add("note", "some of its classes inherit from what is not known; there may be more");
    }
    lines.addAll(facts.lines());
  }

  private void section(String title, int count) {
    lines.add("");
    lines.add(title + " (" + count + ")");
  }

  private void classes() {
    List<DefinitionClass> own = model.ownDefinitions();
    Columns rows = new Columns();
    for (DefinitionClass definition : own) {
      boolean extendsIt =
          definition.declaration().filter(ModelDeclaration::isExtension).isPresent();
      rows.add(
          Places.line(definition.file(), definition.line()),
          extendsIt ? "extends" : "defines",
          definition.name());
    }
    section("Classes, last loaded first", own.size());
    lines.addAll(rows.lines());
  }

  private void fields() {
    List<String> addedByOdoo = new ArrayList<>();
    Columns rows = new Columns();
    int count = 0;
    for (Field field : Members.fields(model).values()) {
      if (Members.isAddedByOdoo(field)) {
        addedByOdoo.add(field.name());
      } else {
        count++;
        add(field, rows);
      }
    }
    section("Fields", count);
    lines.addAll(rows.lines());
    if (!addedByOdoo.isEmpty()) {
      lines.add("  and those that Odoo adds: " + String.join(", ", addedByOdoo));
    }
  }

  private static void add(Field field, Columns rows) {
    Field made = field.isInherited() ? field.target().orElse(field) : field;
    List<String> places =
        Members.calls(made).stream()
            .map(call -> Places.line(call.field().file(), call.field().line()))
            .toList();
    rows.add(field.name(), type(field), places.isEmpty() ? "" : places.get(0), flags(field));
    places.stream().skip(1).forEach(place -> rows.add("", "", place));
  }

  private static String type(Field field) {
    Optional<String> comodel = field.comodel();
    return field.type()
        + comodel.map(name -> " " + name).orElse("")
        + (comodel.isPresent() ? field.inverseName().map(name -> "." + name).orElse("") : "");
  }

  private static String flags(Field field) {
    StringJoiner flags = new StringJoiner(", ");
    flag(flags, "stored", field.isStored());
    flag(flags, "required", field.isRequired());
    flag(flags, "readonly", field.isReadonly());
    field.compute().ifPresent(by -> flags.add("computed by " + by.asText().orElse("a function")));
    field
        .related()
        .ifPresent(
            path -> flags.add((field.isInherited() ? "inherited as " : "related to ") + path));
    return flags.toString();
  }

  private static void flag(StringJoiner flags, String name, Optional<Boolean> value) {
    if (value.orElse(true)) {
      flags.add(value.isPresent() ? name : name + "?");
    }
  }

  private void methods() {
    Columns rows = new Columns();
    for (String name : members.methods(model)) {
      String shown = name;
      for (MethodDefinition method : model.methods(name)) {
        rows.add(shown, Places.line(method.file(), method.line()));
        shown = "";
      }
    }
    section("Methods, last override first", members.methods(model).size());
    lines.addAll(rows.lines());
    if (!model.name().equals(Members.BASE)) {
      lines.add("  and those that every model has, see the model base");
    }
  }
}
