package org.odooanalyzer.features.python;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Keyword;
import org.odooanalyzer.types.Type;

/** Finds out what strings name in the calls that make fields. */
record FieldTexts(PythonFile file, TreePath path, TextCutter cutter) {
  /** The slot of an argument; empty when its call makes no field. */
  Optional<Slot> find(Argument argument) {
    if (!(file.inference().typeOf(argument.call().function()) instanceof Type.ClassObject known)
        || known.type().mro().stream().noneMatch(type -> type.name().equals("Field"))) {
      return Optional.empty();
    }
    String kind = known.type().name();
    boolean isPlain = argument.containers().isEmpty();
    String parameter = argument.parameter(parameters(kind));
    Optional<Model> own = StringSlots.ownModel(file, path);
    if (parameter.equals("domain")) {
      if (isPlain) {
        return DomainText.find(file, cutter, comodel(argument.call(), own));
      }
      return new Domains(path, cutter).find(argument.containers(), comodel(argument.call(), own));
    }
    if (!isPlain) {
      return Optional.empty();
    }
    return switch (parameter) {
      case "comodel_name" -> cutter.whole(new Wanted.AModel());
      case "inverse_name" -> cutter.path(comodel(argument.call(), own));
      case "related", "currency_field", "model_field", "sparse", "definition" -> cutter.path(own);
      case "compute", "inverse", "search", "selection", "group_expand" ->
          own.flatMap(model -> cutter.whole(new Wanted.AnyMethod(model)));
      case "groups" -> cutter.item(Wanted.ARecord.complete("res.groups"));
      default -> Optional.empty();
    };
  }

  private static List<String> parameters(String kind) {
    return switch (kind) {
      case "Many2one", "Many2many" -> List.of("comodel_name");
      case "One2many" -> List.of("comodel_name", "inverse_name");
      case "Selection", "Reference" -> List.of("selection");
      case "Monetary" -> List.of("string", "currency_field");
      default -> List.of();
    };
  }

  /** The model that a relation leads to, by its call or by what other classes say of the field. */
  private Optional<Model> comodel(Expr.Call call, Optional<Model> own) {
    Optional<Expr> given =
        call.keywords().stream()
            .filter(keyword -> "comodel_name".equals(keyword.name()))
            .map(Keyword::value)
            .findFirst();
    if (given.isEmpty() && !call.arguments().isEmpty()) {
      given = Optional.of(call.arguments().get(0));
    }
    if (given.isPresent() && given.get() instanceof Expr.StringLiteral name) {
      return file.model(name.value());
    }
    Optional<String> field = FieldNames.target(path, call);
    return own.flatMap(model -> field.flatMap(name -> TextCutter.comodel(model, name)));
  }
}
