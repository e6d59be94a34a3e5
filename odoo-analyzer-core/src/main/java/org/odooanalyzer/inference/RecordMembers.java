package org.odooanalyzer.inference;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/** Types attributes of records. */
final class RecordMembers {
  private final Inference inference;

  RecordMembers(Inference inference) {
    this.inference = inference;
  }

  Type attribute(Type.Recordset records, String name) {
    Optional<Model> model = inference.around().models().model(records.model());
    Optional<Field> field = model.flatMap(known -> known.field(name));
    if (field.isPresent()) {
      return FieldTypes.type(field.get());
    }
    if (name.equals("env")) {
      return new Type.Environment();
    }
    List<MethodDefinition> methods = model.map(known -> known.methods(name)).orElse(List.of());
    if (!methods.isEmpty() && methods.get(0).kind() == MethodDefinition.Kind.PROPERTY) {
      Type known = Members.known(KnownMembers.RECORDS, records, name);
      return known.isUnknown() ? inference.functions().result(records, methods) : known;
    }
    if (!methods.isEmpty()) {
      return new Type.Method(records, name);
    }
    Type known = Members.known(KnownMembers.RECORDS, records, name);
    return known.isUnknown()
        ? model.flatMap(found -> found.attribute(name)).map(Values::type).orElse(Unknown.ANY)
        : known;
  }
}
