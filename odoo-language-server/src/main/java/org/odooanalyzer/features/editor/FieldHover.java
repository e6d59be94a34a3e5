package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.FactFinder;
import org.odooanalyzer.features.MemberText;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.text.FilePath;

/** What is said of a field: label and help, where its values lead, and what it is computed by. */
final class FieldHover {
  private FieldHover() {}

  static Optional<String> of(Analysis analysis, FilePath seenFrom, Entity.ModelField entity) {
    Optional<Field> seen =
        analysis.models(seenFrom).model(entity.model()).flatMap(one -> one.field(entity.name()));
    return seen.or(
            () ->
                analysis
                    .registry()
                    .all()
                    .model(entity.model())
                    .flatMap(one -> one.field(entity.name())))
        .map(field -> text(analysis, field));
  }

  private static String text(Analysis analysis, Field field) {
    HoverBlock hover = new HoverBlock("field", field.name() + ": " + MemberText.type(field));
    hover.paragraph(argument(analysis, field, "string").orElse(""));
    hover.paragraph(argument(analysis, field, "help").orElse(""));
    hover.list(facts(field));
    return hover.toString();
  }

  private static List<String> facts(Field field) {
    List<String> facts = new ArrayList<>();
    facts.add(kind(field));
    field.related().ifPresent(path -> facts.add("Related: `" + path + "`"));
    field
        .compute()
        .flatMap(Value::asText)
        .ifPresent(method -> facts.add("Computed by `" + method + "`"));
    if (field.compute().isPresent() || field.related().isPresent()) {
      field.isStored().ifPresent(is -> facts.add(is ? "Stored" : "Not stored"));
    }
    field.isRequired().filter(is -> is).ifPresent(is -> facts.add("Required"));
    field.isReadonly().filter(is -> is).ifPresent(is -> facts.add("Readonly"));
    field
        .selection()
        .filter(keys -> !keys.isEmpty())
        .ifPresent(keys -> facts.add("Values: " + HoverBlock.codes(keys)));
    if (!field.addons().isEmpty()) {
      facts.add("Defined in " + HoverBlock.codes(field.addons()));
    }
    return facts;
  }

  private static String kind(Field field) {
    String type = MemberText.className(field);
    String on = " on `" + field.model().name() + "`";
    return field
        .comodel()
        .map(comodel -> "`" + type + "` to `" + comodel + "`" + on)
        .orElse("`" + type + "`" + on);
  }

  /** A text that an argument gives, of the most derived call that gives it. */
  private static Optional<String> argument(Analysis analysis, Field field, String name) {
    for (FieldDefinition definition : field.definitions()) {
      Optional<String> given =
          FactFinder.python(analysis, definition.file())
              .flatMap(facts -> FactFinder.value(facts, definition.offset()))
              .map(ValueFact::value)
              .filter(FactExpr.Invocation.class::isInstance)
              .map(FactExpr.Invocation.class::cast)
              .flatMap(call -> argument(call, definition, name));
      if (given.isPresent()) {
        return given;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> argument(
      FactExpr.Invocation call, FieldDefinition definition, String name) {
    Optional<FactExpr> given = call.keyword(name);
    int position = definition.type().parameters().indexOf(name);
    if (given.isEmpty() && position >= 0) {
      given = call.positional(position);
    }
    return given.flatMap(FactExpr::asText);
  }
}
