package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Word;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.text.FilePath;

/**
 * Turns Python classes into what models are made of. What it makes holds no facts, so that those
 * can be dropped.
 */
final class DefinitionReader {
  private final PythonWorld world;
  private final OrmRules rules;
  private final Declarations declarations;
  private final Pruning values = new Pruning();
  private final FieldReader fields;
  private final MethodReader methods;
  private final TableObjects tableObjects;
  private final Optional<PythonClass> root;
  private final IdentityHashMap<PythonClass, DefinitionClass> known = new IdentityHashMap<>();
  private final Map<Statement, DefinitionClass> kept = new HashMap<>();

  /** A class statement. */
  private record Statement(FilePath file, int offset) {}

  DefinitionReader(Evaluator evaluator, OrmRules rules) {
    this.world = evaluator.world();
    this.rules = rules;
    this.declarations = new Declarations(rules);
    this.fields = new FieldReader(evaluator, values);
    this.methods = new MethodReader(evaluator, values);
    this.tableObjects = new TableObjects(evaluator);
    this.root =
        evaluator.valueOf("odoo.models", "BaseModel") instanceof Value.ClassObject type
            ? Optional.of(type.type())
            : Optional.empty();
  }

  /** Takes a class as it is, with what it inherits from: two objects would be two classes. */
  void keep(DefinitionClass definition) {
    definition.fields().values().forEach(field -> fields.keep(field.type()));
    if (!definition.isRepeated()) {
      kept.put(new Statement(definition.file(), definition.offset()), definition);
    }
  }

  /** The fields that every model gets; empty for an Odoo whose source is not there. */
  Map<OrmRules.MagicField, FieldDefinition> magicOnModels() {
    Map<OrmRules.MagicField, FieldDefinition> made = new LinkedHashMap<>();
    if (root.isPresent()) {
      for (OrmRules.MagicField magic : rules.magicOnModels()) {
        fields
            .magic(magic, root.get().file(), root.get().fact().span().start())
            .ifPresent(field -> made.put(magic, field));
      }
    }
    return made;
  }

  /** The field that a model gets for an {@code _inherits} that names none of its fields. */
  Optional<FieldDefinition> delegate() {
    return root.filter(base -> rules.addsDelegate())
        .flatMap(base -> fields.delegate(base.file(), base.fact().span().start()));
  }

  /** What a class gives to models; empty for a class that has nothing to do with them. */
  Optional<DefinitionClass> read(PythonClass type) {
    return isModel(type) ? Optional.of(definition(type, true)) : Optional.empty();
  }

  /** Whether a class is one of a model, but what it says cannot be known. */
  boolean isUnclear(PythonClass type) {
    return declarations.isRegistered(type)
        && declarations.of(type).filter(ModelDeclaration::isKnown).isEmpty();
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isModel(PythonClass type) {
    return root.isPresent() && type.mro().stream().anyMatch(parent -> parent == root.get());
  }

  private DefinitionClass definition(PythonClass type, boolean isModel) {
    DefinitionClass done = known.get(type);
    if (done != null) {
      return done;
    }
    DefinitionClass same = kept.get(new Statement(type.file(), type.fact().span().start()));
    if (same != null) {
      return same;
    }
    List<DefinitionClass> parents = new ArrayList<>();
    for (PythonClass parent : type.mro()) {
      if (parent != type) {
        parents.add(definition(parent, isModel(parent)));
      }
    }
    Optional<String> addon = world.addonOf(type.file());
    Optional<ModelDeclaration> declaration =
        isModel && addon.isPresent() ? declarations.of(type) : Optional.empty();
    DefinitionClass made =
        new DefinitionClass(
            header(type, addon.orElse(null)),
            declaration.orElse(null),
            parents,
            members(
                type, declaration.isPresent() ? addon.orElse(null) : null, declaration, parents));
    known.put(type, made);
    return made;
  }

  private static DefinitionClass.Header header(PythonClass type, @Nullable String addon) {
    int offset = type.fact().span().start();
    return new DefinitionClass.Header(
        type.name(),
        type.file(),
        offset,
        type.lines().lineOf(offset) + 1,
        addon,
        addon == null || type.bases().stream().allMatch(DefinitionReader::isClass),
        type.isRepeated());
  }

  private static boolean isClass(Value base) {
    return base instanceof Value.ClassObject || base.equals(new Value.Builtin("object"));
  }

  private DefinitionClass.Members members(
      PythonClass type,
      @Nullable String addon,
      Optional<ModelDeclaration> declaration,
      List<DefinitionClass> parents) {
    Map<String, Value> attributes = new HashMap<>();
    Map<String, FieldDefinition> declared = new LinkedHashMap<>();
    Map<String, MethodDefinition> functions = new LinkedHashMap<>();
    List<TableObject> objects = new ArrayList<>();
    for (String name : type.names()) {
      Value value = type.own(name).orElse(Unknown.VALUE);
      if (value instanceof Value.FunctionObject function) {
        String mangled = mangled(type, name);
        functions.put(mangled, methods.read(mangled, type, function));
      } else {
        Optional<FieldDefinition> field = fields.read(name, value, addon);
        if (field.isPresent()) {
          declared.put(name, field.get());
        } else {
          attributes.put(name, values.prune(value));
          tableObjects.read(name, value).ifPresent(objects::add);
        }
      }
    }
    if (declaration.filter(said -> !said.isExtension()).isPresent()) {
      addMagic(type, parents, attributes, declared);
    }
    return new DefinitionClass.Members(attributes, declared, functions, objects);
  }

  /** Python hides names that begin with two underscores behind the name of their class. */
  private static String mangled(PythonClass type, String name) {
    boolean isPrivate = name.startsWith("__") && !name.endsWith("__");
    return isPrivate ? "_" + type.name().replaceFirst("^_+", "") + name : name;
  }

  /** The fields that a class gets that defines a model which is not abstract. */
  private void addMagic(
      PythonClass type,
      List<DefinitionClass> parents,
      Map<String, Value> attributes,
      Map<String, FieldDefinition> declared) {
    if (inherited("_abstract", attributes, parents) != Word.FALSE) {
      return;
    }
    Value log = attributes.getOrDefault("_log_access", inherited("_auto", attributes, parents));
    for (OrmRules.MagicField magic : rules.magicOnClasses()) {
      boolean isWanted =
          (!magic.when().needsLogAccess() || log == Word.TRUE)
              && (magic.when().isForced() || !declared.containsKey(magic.name()));
      if (isWanted) {
        fields
            .magic(magic, type.file(), type.fact().span().start())
            .ifPresent(field -> declared.put(magic.name(), field));
      }
    }
  }

  private static Value inherited(
      String attribute, Map<String, Value> own, List<DefinitionClass> parents) {
    Value value = own.get(attribute);
    for (int i = 0; i < parents.size() && value == null; i++) {
      value = parents.get(i).own(attribute).orElse(null);
    }
    return value == null ? Unknown.VALUE : value;
  }
}
