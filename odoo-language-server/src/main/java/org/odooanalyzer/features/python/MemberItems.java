package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.MemberText;
import org.odooanalyzer.inference.MemberNames;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.types.Type;

/**
 * Lists the members of values.
 *
 * @param word what an item takes the place of
 */
record MemberItems(PythonFile file, Span word) {
  List<CompletionItem> of(Type value) {
    if (value instanceof Type.ModuleObject module) {
      return new ModuleItems(file.analysis(), file.file(), word).of(module.dotted(), module.file());
    }
    Optional<Model> model =
        value instanceof Type.Recordset records ? file.model(records.model()) : Optional.empty();
    Set<String> usual = model.map(MemberItems::ofAddons).orElse(Set.of());
    List<CompletionItem> items = new ArrayList<>();
    MemberNames.of(file.inference(), value)
        .forEach(
            (name, kind) -> {
              if (!name.startsWith("__")) {
                boolean isUsual = model.isEmpty() || usual.contains(name);
                int rank = name.startsWith("_") ? 2 : isUsual ? 0 : 1;
                items.add(item(value, model, name, kind, rank));
              }
            });
    return items;
  }

  /** The members that addons declare, not the framework. */
  private static Set<String> ofAddons(Model model) {
    Set<String> names = new HashSet<>();
    for (DefinitionClass definition : model.definitions()) {
      if (definition.declaration().isPresent()) {
        names.addAll(definition.methods().keySet());
      }
    }
    model
        .fields()
        .forEach(
            (name, field) -> {
              if (field.isInherited() || !field.addons().isEmpty()) {
                names.add(name);
              }
            });
    return names;
  }

  private CompletionItem item(
      Type value, Optional<Model> model, String name, MemberNames.Kind kind, int rank) {
    Optional<Field> field = model.flatMap(known -> known.field(name));
    // What many members are exactly is worked out when one of them is asked for.
    Entity entity = model.isPresent() ? entity(model.get(), name, kind) : null;
    return new CompletionItem(
        name, kind(kind), detail(value, field, name, kind), word, rank, entity);
  }

  private static @Nullable Entity entity(Model model, String name, MemberNames.Kind kind) {
    if (kind == MemberNames.Kind.FIELD) {
      return new Entity.ModelField(model.name(), name);
    }
    return kind == MemberNames.Kind.METHOD ? new Entity.ModelMethod(model.name(), name) : null;
  }

  private String detail(Type value, Optional<Field> field, String name, MemberNames.Kind kind) {
    if (field.isPresent()) {
      return MemberText.type(field.get());
    }
    if (kind != MemberNames.Kind.PROPERTY && kind != MemberNames.Kind.VARIABLE) {
      return "";
    }
    Type type = file.inference().attribute(value, name);
    return type.isUnknown() ? "" : type.text();
  }

  private static Kind kind(MemberNames.Kind kind) {
    return switch (kind) {
      case FIELD -> Kind.FIELD;
      case METHOD -> Kind.METHOD;
      case PROPERTY -> Kind.PROPERTY;
      case VARIABLE -> Kind.VARIABLE;
      case CLASS -> Kind.CLASS;
    };
  }
}
