package org.odooanalyzer.report.registry;

import java.util.Locale;
import java.util.StringJoiner;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelRegistry;

/**
 * How much a registry holds.
 *
 * @param fields over all models, inherited ones included
 * @param methods over all models, each name once
 */
public record RegistryCounts(int addons, int models, int fields, int methods, int xmlIds) {
  /** How much a registry and the records of its addons are. */
  public static RegistryCounts of(ModelRegistry registry, RecordIndex records) {
    Members members = new Members(registry.all());
    int fields = 0;
    int methods = 0;
    for (Model model : registry.all().models()) {
      fields += Members.fields(model).size();
      methods += members.methods(model).size();
    }
    return new RegistryCounts(
        registry.loadOrder().steps().size(),
        registry.all().models().size(),
        fields,
        methods,
        Members.records(records).size());
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    text.add(number(addons, "addon"));
    add(text, models, "model");
    add(text, fields, "field");
    add(text, methods, "method");
    add(text, xmlIds, "XML id");
    return text.toString();
  }

  private static void add(StringJoiner text, int count, String noun) {
    if (count > 0) {
      text.add(number(count, noun));
    }
  }

  private static String number(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s", count, noun) + (count == 1 ? "" : "s");
  }
}
