package org.odooanalyzer.records;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.DataFact;
import org.odooanalyzer.facts.DataFactVisitor;
import org.odooanalyzer.facts.MarkupAttribute;
import org.odooanalyzer.facts.MenuFact;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.RecordField;
import org.odooanalyzer.facts.TagFact;
import org.odooanalyzer.facts.TemplateFact;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.text.FilePath;

/** Reads the entries of one XML file: {@code xml_import} of odoo/tools/convert.py. */
final class XmlRecords implements DataFactVisitor<Optional<String>> {
  private static final Set<String> FALSE = Set.of("0", "false", "off");

  private final IndexBuilder index;
  private final String addon;
  private final FilePath file;
  private final XmlFacts facts;
  private final XmlValues values;

  XmlRecords(IndexBuilder index, String addon, FilePath file, XmlFacts facts) {
    this.index = index;
    this.addon = addon;
    this.file = file;
    this.facts = facts;
    this.values = new XmlValues(addon);
  }

  void read() {
    facts.entries().forEach(entry -> entry.accept(this));
  }

  @Override
  public Optional<String> visitRecord(RecordFact fact) {
    Optional<String> model = fact.model().filter(name -> !name.isEmpty());
    if (model.isEmpty() || isLeftOut(fact)) {
      return Optional.empty();
    }
    Predicate<String> given = name -> fact.field(name).isPresent();
    FieldValues read = values.ofRecord(fact, model.get());
    Optional<String> id = add(fact, model.get(), Declaration.Form.RECORD, read, given);
    if (LoadingRule.NESTED_RECORDS.holdsIn(index.version())) {
      fact.fields().forEach(field -> field.records().forEach(this::visitRecord));
    }
    return id;
  }

  /** Whether a reference that certainly leads nowhere keeps the record from being made. */
  private boolean isLeftOut(RecordFact fact) {
    return Boolean.FALSE.equals(truth(fact, "forcecreate"))
        && LoadingRule.REFERENCES_DECIDE.holdsIn(index.version())
        && fact.fields().stream()
            .filter(field -> field.source() == RecordField.Source.REF)
            .map(field -> XmlIds.complete(addon, field.value("ref").orElse("")))
            .anyMatch(id -> !index.mayExist(id));
  }

  @Override
  public Optional<String> visitTemplate(TemplateFact fact) {
    Optional<String> id = fact.id().map(MarkupAttribute::value);
    return id.isEmpty()
        ? id
        : add(
            fact,
            inTheme("ir.ui.view"),
            Declaration.Form.TEMPLATE,
            values.ofTemplate(fact, id.get()),
            name -> false);
  }

  @Override
  public Optional<String> visitMenu(MenuFact fact) {
    return menu(fact, values.parent(fact));
  }

  private Optional<String> menu(MenuFact fact, FieldValue parent) {
    FieldValues read = values.ofMenu(fact, parent);
    Optional<String> id = add(fact, "ir.ui.menu", Declaration.Form.MENUITEM, read, name -> false);
    FieldValue self =
        id.<FieldValue>map(FieldValue.Reference::new).orElseGet(FieldValue.Unclear::new);
    fact.children().forEach(child -> menu(child, self));
    return id;
  }

  @Override
  public Optional<String> visitTag(TagFact fact) {
    return switch (fact.kind()) {
      case DELETE -> delete(fact);
      case FUNCTION -> Optional.empty();
      case ASSET ->
          LoadingRule.ASSETS.holdsIn(index.version())
              ? add(
                  fact,
                  inTheme("ir.asset"),
                  Declaration.Form.ASSET,
                  FieldValues.NONE,
                  name -> false)
              : Optional.empty();
      case REPORT ->
          shortcut(fact, "ir.actions.report", Declaration.Form.REPORT, values.ofReport(fact));
      case ACT_WINDOW ->
          shortcut(
              fact, "ir.actions.act_window", Declaration.Form.ACT_WINDOW, values.ofActWindow(fact));
    };
  }

  private Optional<String> shortcut(
      TagFact fact, String model, Declaration.Form form, FieldValues read) {
    return LoadingRule.SHORTCUTS.holdsIn(index.version())
        ? add(fact, model, form, read, name -> false)
        : Optional.empty();
  }

  private Optional<String> delete(TagFact fact) {
    fact.id()
        .ifPresent(
            id ->
                index.delete(
                    XmlIds.complete(addon, id.value()),
                    new Deletion(addon, file, fact.start(), fact.end())));
    return Optional.empty();
  }

  private String inTheme(String model) {
    return addon.startsWith("theme_") ? "theme." + model : model;
  }

  /** Adds a declaration if it has an id, and gives the complete id of what is made or changed. */
  private Optional<String> add(
      DataFact fact,
      String model,
      Declaration.Form form,
      FieldValues read,
      Predicate<String> given) {
    Optional<String> id = fact.id().map(found -> XmlIds.complete(addon, found.value()));
    if (id.isEmpty()) {
      return id;
    }
    Declaration declaration =
        new Declaration(
            addon,
            file,
            fact.start(),
            fact.end(),
            facts.lines().lineOf(fact.start()) + 1,
            model,
            fact.noUpdate(),
            form,
            read);
    boolean made = index.declare(id.get(), declaration, truth(fact, "forcecreate"), given);
    return made ? id : Optional.empty();
  }

  /** {@code nodeattr2bool}; null where the attribute says nothing. */
  private static @Nullable Boolean truth(DataFact fact, String attribute) {
    String value = fact.value(attribute).orElse("").strip();
    return value.isEmpty() ? null : !FALSE.contains(value.toLowerCase(Locale.ROOT));
  }
}
