package org.odooanalyzer.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A dump as lines {@code ROW SUBJECT VALUE}; the same lines as it/corpus/registry/pack.py makes.
 */
final class RegistryLines {
  private static final List<String> TEXTS = List.of("description", "order", "rec_name", "table");
  private static final List<String> FIELD_TEXTS =
      List.of("type", "comodel_name", "inverse_name", "related", "compute", "inverse", "search");
  private static final List<String> FLAGS = List.of("store", "required", "readonly", "inherited");

  private final SortedSet<String> lines = new TreeSet<>();

  private RegistryLines() {}

  static SortedSet<String> of(JsonObject dump) {
    RegistryLines lines = new RegistryLines();
    lines.add("modules", "-", dump.get("modules"));
    dump.getAsJsonObject("models")
        .asMap()
        .forEach((name, model) -> lines.model(name, model.getAsJsonObject()));
    dump.getAsJsonObject("xml_ids")
        .asMap()
        .forEach((id, record) -> lines.add("xml_id", id, record.getAsJsonObject().get("model")));
    dump.getAsJsonObject("views").asMap().forEach((id, view) -> lines.view(id, view));
    return lines.lines;
  }

  private void add(String row, String subject, JsonElement value) {
    if (!value.isJsonNull()) {
      lines.add(row + " " + subject + " " + value);
    }
  }

  private void view(String id, JsonElement view) {
    JsonArray values = new JsonArray();
    values.add(view.getAsJsonObject().get("model"));
    values.add(view.getAsJsonObject().get("inherit_id"));
    add("view", id, values);
  }

  private void model(String name, JsonObject model) {
    String kind =
        model.get("abstract").getAsBoolean()
            ? "abstract"
            : model.get("transient").getAsBoolean() ? "transient" : "model";
    add("model.kind", name, new JsonPrimitive(kind));
    TEXTS.forEach(text -> add("model." + text, name, model.get(text)));
    add("model.inherits", name, model.get("inherits"));
    add("model.classes", name, model.get("own_classes"));
    for (Map.Entry<String, JsonElement> field : model.getAsJsonObject("fields").entrySet()) {
      field(name + "." + field.getKey(), field.getValue().getAsJsonObject());
    }
    model
        .getAsJsonObject("methods")
        .asMap()
        .forEach((method, chain) -> add("method", name + "." + method, chain));
  }

  private void field(String name, JsonObject field) {
    FIELD_TEXTS.forEach(text -> add("field." + text, name, field.get(text)));
    for (String flag : FLAGS) {
      JsonElement value = field.get(flag);
      if (!value.isJsonNull() && value.getAsBoolean()) {
        add("field." + flag, name, value);
      }
    }
    add("field.modules", name, sorted(field.get("modules")));
    add("field.defs", name, field.get("defs"));
    add("field.selection", name, field.get("selection"));
    add("field.depends", name, sorted(field.get("depends")));
  }

  private static JsonElement sorted(JsonElement texts) {
    if (texts.isJsonNull()) {
      return texts;
    }
    List<String> values = new ArrayList<>();
    texts.getAsJsonArray().forEach(text -> values.add(text.getAsString()));
    values.sort(null);
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
