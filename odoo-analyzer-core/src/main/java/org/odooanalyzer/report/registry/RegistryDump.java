package org.odooanalyzer.report.registry;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.records.DeclaredRecord;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.records.View;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;

/**
 * All models for programs, as {@code docs/registry.md} describes it. Each model, field and method
 * has a line of its own and everything is in order, so that two dumps can be compared line by line.
 */
public final class RegistryDump {
  private static final FormattingStyle LINES = FormattingStyle.PRETTY.withIndent(" ");
  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final JsonWriter json;
  private final RegistryScope models;
  private final RecordIndex records;
  private final Members members;

  private RegistryDump(RegistryScope models, RecordIndex records, Writer out) {
    this.json = new JsonWriter(out);
    this.json.setFormattingStyle(LINES);
    this.models = models;
    this.records = records;
    this.members = new Members(models);
  }

  /** Writes a registry; the writer is left open. */
  public static void write(ModelRegistry registry, RecordIndex records, Writer out)
      throws IOException {
    RegistryDump dump = new RegistryDump(registry.all(), records, out);
    dump.write(registry);
    dump.json.flush();
    out.append('\n');
  }

  private void write(ModelRegistry registry) throws IOException {
    json.beginObject();
    json.name("odoo_version").value(registry.graph().version().toString());
    json.name("modules");
    texts(registry.loadOrder().names());
    json.name("models").beginObject();
    for (Model model :
        models.models().stream().sorted(Comparator.comparing(Model::name)).toList()) {
      json.name(model.name());
      model(model);
    }
    json.endObject();
    json.name("xml_ids").beginObject();
    for (DeclaredRecord declared : Members.records(records)) {
      record(declared);
    }
    json.endObject();
    json.name("views").beginObject();
    for (View view : records.all().views()) {
      view(view);
    }
    json.endObject();
    json.endObject();
  }

  private void record(DeclaredRecord declared) throws IOException {
    json.name(declared.id());
    json.beginObject();
    line();
    json.name("model").value(declared.model());
    json.name("file").value(Places.file(declared.first().file()));
    json.name("line").value(declared.first().line());
    json.endObject();
    lines();
  }

  private void view(View view) throws IOException {
    json.name(view.id());
    json.beginObject();
    line();
    text("model", view.model());
    text("inherit_id", view.inheritId());
    json.endObject();
    lines();
  }

  private void model(Model model) throws IOException {
    json.beginObject();
    json.name("abstract").value(model.isAbstract());
    json.name("transient").value(model.isTransient());
    json.name("description").value(model.description());
    text("order", model.order());
    text("rec_name", model.recName());
    json.name("table").value(model.table());
    json.name("inherits");
    json.beginObject();
    line();
    for (Map.Entry<String, String> entry : new TreeMap<>(model.inherits()).entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
    lines();
    json.name("own_classes").beginArray();
    for (DefinitionClass definition : model.ownDefinitions()) {
      json.value(Places.id(definition));
    }
    json.endArray();
    json.name("fields").beginObject();
    for (Field field : Members.fields(model).values()) {
      json.name(field.name());
      field(field);
    }
    json.endObject();
    json.name("methods").beginObject();
    for (String method : members.methods(model)) {
      json.name(method);
      chain(Members.chain(model, method));
    }
    json.endObject();
    json.endObject();
  }

  private void field(Field field) throws IOException {
    json.beginObject();
    line();
    json.name("type").value(field.type());
    text("comodel_name", field.comodel());
    text("inverse_name", field.inverseName());
    text("related", field.related());
    text("compute", field.compute().flatMap(Value::asText));
    text("inverse", field.inverse().flatMap(Value::asText));
    text("search", field.search().flatMap(Value::asText));
    truth("store", field.isStored());
    truth("required", field.isRequired());
    truth("readonly", field.isReadonly());
    json.name("inherited").value(field.isInherited());
    json.name("automatic").value(Members.isAddedByOdoo(field));
    json.name("modules");
    texts(field.addons());
    json.name("selection");
    texts(field.selection());
    json.name("depends");
    texts(field.depends());
    json.name("defs").beginArray();
    for (Members.Call call : Members.calls(field)) {
      json.beginArray();
      json.value(Places.id(call.definition())).value(call.field().line());
      json.endArray();
    }
    json.endArray();
    json.endObject();
    lines();
  }

  private void chain(List<MethodDefinition> chain) throws IOException {
    json.beginArray();
    line();
    for (MethodDefinition method : chain) {
      json.beginArray();
      json.value(Places.file(method.file())).value(method.line());
      json.endArray();
    }
    json.endArray();
    lines();
  }

  /** What follows in the object or array that was just begun stands on its line. */
  private void line() {
    json.setFormattingStyle(ONE_LINE);
  }

  private void lines() {
    json.setFormattingStyle(LINES);
  }

  private void text(String name, Optional<String> value) throws IOException {
    json.name(name).value(value.orElse(null));
  }

  private void truth(String name, Optional<Boolean> value) throws IOException {
    json.name(name).value(value.orElse(null));
  }

  private void texts(Optional<List<String>> values) throws IOException {
    if (values.isPresent()) {
      texts(values.get());
    } else {
      json.nullValue();
    }
  }

  private void texts(Collection<String> values) throws IOException {
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
