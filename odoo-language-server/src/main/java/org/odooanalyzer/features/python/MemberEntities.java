package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Members;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.types.Type;

/** Says what a member of a value is. */
final class MemberEntities {
  private final PythonFile file;

  MemberEntities(PythonFile file) {
    this.file = file;
  }

  Optional<? extends Entity> of(Type value, String name) {
    if (value instanceof Type.Recordset records) {
      return ofRecords(records, name);
    }
    if (value instanceof Type.Environment) {
      return ofFramework("odoo.api", "Environment", name);
    }
    if (value instanceof Type.ModuleObject module) {
      return new ImportedNames(file).member(file.file(), module.dotted(), name);
    }
    if (value instanceof Type.ClassObject known) {
      return ofClass(known.type(), name);
    }
    if (value instanceof Type.Instance instance) {
      return ofClass(instance.type(), name);
    }
    return value instanceof Type.Super parent ? of(parent.receiver(), name) : Optional.empty();
  }

  private Optional<? extends Entity> ofRecords(Type.Recordset records, String name) {
    Optional<Model> model = file.model(records.model());
    Optional<? extends Entity> member = model.flatMap(known -> Members.field(known, name));
    if (member.isEmpty()) {
      member = model.flatMap(known -> Members.method(known, name));
    }
    return member.isPresent() ? member : ofFramework("odoo.models", "BaseModel", name);
  }

  /** A member of a class of the framework. */
  private Optional<? extends Entity> ofFramework(String module, String type, String name) {
    return file.inference().around().evaluator().valueOf(module, type)
            instanceof Value.ClassObject known
        ? ofClass(known.type(), name)
        : Optional.empty();
  }

  private static Optional<? extends Entity> ofClass(PythonClass type, String name) {
    for (PythonClass at : type.mro()) {
      Optional<Entity> found =
          ImportedNames.first(at.fact().members(), name)
              .map(span -> new Entity.PythonName(at.file(), span, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
