package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odooanalyzer.facts.Attributed;
import org.odooanalyzer.facts.MenuFact;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.RecordField;
import org.odooanalyzer.facts.TagFact;
import org.odooanalyzer.facts.TemplateFact;

/**
 * The values that the elements of an XML file give to fields, as the {@code _tag_…} methods of
 * odoo/tools/convert.py fill them.
 *
 * @param addon the addon whose file it is
 */
record XmlValues(String addon) {
  private static final FieldValue EMPTY = new FieldValue.Empty();
  private static final FieldValue UNCLEAR = new FieldValue.Unclear();

  FieldValues ofRecord(RecordFact fact, String model) {
    Set<String> kept = KeptFields.of(model);
    if (kept.isEmpty()) {
      return FieldValues.NONE;
    }
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (RecordField field : fact.fields()) {
      String name = KeptFields.canonical(field.name());
      if (kept.contains(name)) {
        values.put(name, ofField(field));
      }
    }
    return FieldValues.of(values);
  }

  private FieldValue ofField(RecordField field) {
    return switch (field.source()) {
      case REF -> reference(field.value("ref").orElse(""));
      case EVAL -> Expressions.read(addon, field.value("eval").orElse(""));
      case TEXT -> field.text().<FieldValue>map(text -> literal(text.text())).orElse(UNCLEAR);
      case MARKUP -> root(field);
      case SEARCH, VALUES, FILE -> UNCLEAR;
    };
  }

  /** Several elements are put into a {@code data}: {@code _fix_multiple_roots}. */
  private static FieldValue root(RecordField field) {
    return switch (field.arch().size()) {
      case 0 -> UNCLEAR;
      case 1 -> literal(field.arch().get(0).name());
      default -> literal("data");
    };
  }

  FieldValues ofTemplate(TemplateFact fact, String written) {
    String id = XmlIds.complete(addon, written);
    Map<String, FieldValue> values = new LinkedHashMap<>();
    values.put("name", literal(fact.value("name").orElse(written)));
    values.put("key", literal(fact.value("key").orElse(id)));
    values.put("type", literal("qweb"));
    fact.value("priority").ifPresent(priority -> values.put("priority", literal(priority)));
    fact.value("inherit_id")
        .ifPresent(view -> values.put("inherit_id", view.isEmpty() ? EMPTY : reference(view)));
    fact.value("active")
        .filter(active -> active.equals("True") || active.equals("False"))
        .ifPresent(active -> values.put("active", literal(active)));
    if (fact.value("primary").orElse("").equals("True")) {
      values.put("mode", literal("primary"));
    }
    return FieldValues.of(values);
  }

  /** The values of a menu; the parent is that of a menu inside another, and else absent. */
  FieldValues ofMenu(MenuFact fact, FieldValue parent) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    values.put("parent_id", parent);
    given(fact, "name", values, "name");
    fact.value("action")
        .filter(action -> !action.isEmpty())
        .ifPresent(action -> values.put("action", reference(action)));
    values.put("active", literal(fact.value("active").map(String::strip).orElse("True")));
    groups(fact, values);
    return FieldValues.of(values);
  }

  /** The menu that an attribute names; a menu without one is at the top. */
  FieldValue parent(MenuFact fact) {
    String parent = fact.value("parent").orElse("");
    return parent.isEmpty() ? EMPTY : reference(parent);
  }

  FieldValues ofActWindow(TagFact fact) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    given(fact, "name", values, "name");
    given(fact, "res_model", values, "res_model");
    values.put("view_mode", literal(fact.value("view_mode").orElse("tree,form")));
    fact.value("view_id")
        .filter(view -> !view.isEmpty())
        .ifPresent(view -> values.put("view_id", reference(view)));
    groups(fact, values);
    return FieldValues.of(values);
  }

  FieldValues ofReport(TagFact fact) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    given(fact, "string", values, "name");
    given(fact, "model", values, "model");
    given(fact, "name", values, "report_name");
    given(fact, "report_type", values, "report_type");
    groups(fact, values);
    return FieldValues.of(values);
  }

  private static void given(
      Attributed fact, String attribute, Map<String, FieldValue> values, String field) {
    fact.value(attribute)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> values.put(field, literal(value)));
  }

  /** Groups are added, those behind a hyphen taken away; a missing attribute changes nothing. */
  private void groups(Attributed fact, Map<String, FieldValue> values) {
    List<String> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String group : fact.value("groups").orElse("").split(",", -1)) {
      if (group.startsWith("-")) {
        removed.add(XmlIds.complete(addon, group.substring(1)));
      } else if (!group.isEmpty()) {
        added.add(XmlIds.complete(addon, group));
      }
    }
    if (!added.isEmpty() || !removed.isEmpty()) {
      values.put(KeptFields.GROUPS, new FieldValue.Links(false, added, removed));
    }
  }

  private FieldValue reference(String written) {
    return new FieldValue.Reference(XmlIds.complete(addon, written));
  }

  private static FieldValue literal(String text) {
    return new FieldValue.Literal(text);
  }
}
