package org.odooanalyzer.features.python;

import java.util.List;
import java.util.Map;

/** What the parameters of the methods of records are for that take names of fields. */
final class OrmParameters {
  private static final Map<String, List<String>> METHODS =
      Map.ofEntries(
          Map.entry("search", List.of("domain", "offset", "limit", "order")),
          Map.entry("search_count", List.of("domain", "limit")),
          Map.entry("search_read", List.of("domain", "fields", "offset", "limit", "order")),
          Map.entry("search_fetch", List.of("domain", "fields", "offset", "limit", "order")),
          Map.entry("_search", List.of("domain", "offset", "limit", "order")),
          Map.entry("read_group", List.of("domain", "groupby", "groupby", "", "", "order")),
          Map.entry("_read_group", List.of("domain", "groupby", "groupby")),
          Map.entry("filtered_domain", List.of("domain")),
          Map.entry("name_search", List.of("", "domain")),
          Map.entry("mapped", List.of("path")),
          Map.entry("filtered", List.of("path")),
          Map.entry("grouped", List.of("path")),
          Map.entry("sorted", List.of("order")),
          Map.entry("read", List.of("fields")),
          Map.entry("fields_get", List.of("fields")),
          Map.entry("modified", List.of("fields")),
          Map.entry("invalidate_recordset", List.of("fields")),
          Map.entry("invalidate_model", List.of("fields")),
          Map.entry("flush_recordset", List.of("fields")),
          Map.entry("flush_model", List.of("fields")),
          Map.entry("default_get", List.of("fields")),
          Map.entry("create", List.of("values")),
          Map.entry("write", List.of("values")),
          Map.entry("update", List.of("values")),
          Map.entry("new", List.of("values")),
          Map.entry("copy", List.of("values")),
          Map.entry("copy_data", List.of("values")));

  /** Names that parameters have in some version, and what they are for. */
  private static final Map<String, String> KEYWORDS =
      Map.of(
          "field_names", "fields",
          "fnames", "fields",
          "allfields", "fields",
          "aggregates", "groupby",
          "orderby", "order",
          "args", "domain",
          "key", "path",
          "vals", "values",
          "vals_list", "values",
          "default", "values");

  private OrmParameters() {}

  /** What an argument is for: domain, order, groupby, fields, path, values or something else. */
  static String use(Argument argument) {
    List<String> parameters = METHODS.get(argument.function());
    if (parameters == null) {
      return "";
    }
    String name = argument.parameter(parameters);
    return KEYWORDS.getOrDefault(name, name);
  }
}
