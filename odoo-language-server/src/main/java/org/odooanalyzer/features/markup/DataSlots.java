package org.odooanalyzer.features.markup;

import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.SlotOccurrence;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.XmlTree;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.text.Span;

/** The slots in the elements of data files: the {@code _tag_…} methods of odoo/tools/convert.py. */
final class DataSlots {
  /** The models of actions. */
  static final Set<String> ACTIONS =
      Set.of(
          "ir.actions.act_url",
          "ir.actions.act_window",
          "ir.actions.client",
          "ir.actions.report",
          "ir.actions.server");

  private static final Wanted.ARecord ANY = Wanted.ARecord.of();
  private static final Wanted.ARecord VIEW = Wanted.ARecord.of("ir.ui.view");
  private static final Wanted.ARecord MENU = Wanted.ARecord.of("ir.ui.menu");
  private static final Wanted.ARecord GROUP = Wanted.ARecord.of("res.groups");
  private static final Wanted.ARecord ACTION = new Wanted.ARecord(ACTIONS, false);

  private final Analysis analysis;
  private final XmlTree tree;
  private final XmlPath path;
  private final Pieces pieces;

  DataSlots(Analysis analysis, XmlTree tree, XmlPath path) {
    this.analysis = analysis;
    this.tree = tree;
    this.path = path;
    this.pieces = new Pieces(tree.source(), path.offset());
  }

  Optional<Slot> find() {
    Optional<XmlAttribute> attribute = path.attribute();
    if (attribute.isPresent()) {
      Span span = attribute.get().valueSpan();
      boolean isMarkup = path.around(1).isPresent() && isMarkup(1);
      return isMarkup ? pieces.interpolated(span, ANY) : ofAttribute(attribute.get().name(), span);
    }
    if (!path.isInContent()) {
      return Optional.empty();
    }
    Optional<Span> text = TextPlace.of(path.last(), path.offset());
    return isMarkup(0)
        ? text.flatMap(span -> pieces.interpolated(span, ANY))
        : path.last().name().equals("field") ? text.flatMap(this::ofText) : Optional.empty();
  }

  /** Whether the place is in markup that a field holds: {@code _eval_xml} replaces ids in it. */
  private boolean isMarkup(int from) {
    for (int i = from; i < path.elements().size(); i++) {
      XmlElement element = path.around(i).orElseThrow();
      String type = element.value("type").orElse("");
      if (element.name().equals("field") && (type.equals("html") || type.equals("xml"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Slot> ofAttribute(String name, Span span) {
    XmlElement element = path.last();
    if (name.equals("groups")) {
      return pieces.item(span, GROUP);
    }
    return switch (element.name()) {
      case "record" -> ofRecord(name, span);
      case "field" -> ofField(element, name, span);
      case "menuitem" -> ofMenu(name, span);
      case "delete" -> ofDelete(element, name, span);
      case "function", "value" -> ofFunction(element, name, span);
      case "template" -> ofTemplate(name, span);
      case "report", "act_window" -> ofShortcut(name, span);
      case "asset" -> name.equals("id") ? declared(span) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Slot> declared(Span span) {
    return pieces.whole(span, new Wanted.ANewRecord());
  }

  private Optional<Slot> model(Span span) {
    return pieces.whole(span, new Wanted.AModel());
  }

  private Optional<Slot> ofRecord(String name, Span span) {
    return switch (name) {
      case "id" -> declared(span);
      case "model" -> model(span);
      default -> Optional.empty();
    };
  }

  private Optional<Slot> ofMenu(String name, Span span) {
    return switch (name) {
      case "id" -> declared(span);
      case "parent" -> pieces.whole(span, MENU);
      case "action" -> pieces.whole(span, ACTION);
      default -> Optional.empty();
    };
  }

  private Optional<Slot> ofTemplate(String name, Span span) {
    return switch (name) {
      case "id" -> declared(span);
      case "inherit_id" -> pieces.whole(span, VIEW);
      default -> Optional.empty();
    };
  }

  private Optional<Slot> ofShortcut(String name, Span span) {
    return switch (name) {
      case "id" -> declared(span);
      case "model", "res_model", "binding_model", "src_model" -> model(span);
      case "view_id" -> pieces.whole(span, VIEW);
      case "menu" -> pieces.whole(span, MENU);
      default -> Optional.empty();
    };
  }

  private Optional<Slot> ofDelete(XmlElement element, String name, Span span) {
    return switch (name) {
      case "id" -> pieces.whole(span, element.value("model").map(Wanted.ARecord::of).orElse(ANY));
      case "model" -> model(span);
      case "search" -> domain(span, element.value("model").flatMap(this::known));
      default -> Optional.empty();
    };
  }

  private Optional<Slot> ofFunction(XmlElement element, String name, Span span) {
    Optional<Model> model = element.value("model").flatMap(this::known);
    return switch (name) {
      case "model" -> model(span);
      case "name" ->
          element.name().equals("function")
              ? model.flatMap(found -> pieces.whole(span, new Wanted.AMethod(found)))
              : Optional.empty();
      case "search" -> domain(span, model);
      case "eval" -> eval(span);
      default -> Optional.empty();
    };
  }

  private Optional<Model> known(String name) {
    return analysis.models(tree.file()).model(name);
  }

  /** The model of the record around the last element. */
  private Optional<Model> around() {
    return path.around(1)
        .flatMap(
            outer ->
                outer.name().equals("asset")
                    ? Optional.of("ir.asset")
                    : outer.value("model").filter(name -> outer.name().equals("record")))
        .flatMap(this::known);
  }

  private Optional<Slot> ofField(XmlElement element, String name, Span span) {
    Optional<Model> model = around();
    String field = element.value("name").orElse("");
    Optional<Model> comodel = model.flatMap(found -> FieldPath.comodel(found, field));
    return switch (name) {
      case "name" -> model.flatMap(found -> pieces.language(span, new Wanted.AField(found)));
      case "ref" ->
          pieces.whole(span, comodel.map(found -> Wanted.ARecord.of(found.name())).orElse(ANY));
      case "model" -> model(span);
      case "eval" -> eval(span);
      case "search" -> domain(span, element.value("model").flatMap(this::known).or(() -> comodel));
      default -> Optional.empty();
    };
  }

  private Optional<Slot> eval(Span span) {
    return EmbeddedPython.of(tree.source(), span).flatMap(python -> slots(python).inNames());
  }

  private ExpressionSlots slots(EmbeddedPython python) {
    return new ExpressionSlots(python, path.offset(), ViewContext.UNKNOWN);
  }

  private Optional<Slot> domain(Span span, Optional<Model> model) {
    return EmbeddedPython.of(tree.source(), span).flatMap(python -> slots(python).inDomain(model));
  }

  private Optional<Slot> context(Span span, Optional<Model> model) {
    return EmbeddedPython.of(tree.source(), span)
        .flatMap(python -> slots(python).inContext(model, model));
  }

  private Optional<Slot> ofText(Span text) {
    XmlElement field = path.last();
    Optional<XmlElement> one = path.around(1).filter(outer -> outer.name().equals("record"));
    if (one.isEmpty()) {
      return Optional.empty();
    }
    String model = one.get().value("model").orElse("");
    String name = field.value("name").orElse("");
    if (ModelNames.isModelName(model, name)) {
      return model(text);
    } else if (model.equals("ir.actions.report") && name.equals("report_name")) {
      return pieces.whole(text, Wanted.ARecord.complete("ir.ui.view"));
    } else if (ModelNames.DOMAINS.contains(name)) {
      return domain(text, subject(one.get()));
    } else if (name.equals("context") && ModelNames.hasContext(model)) {
      return context(text, subject(one.get()));
    }
    return Optional.empty();
  }

  /** The model that an action, filter or access rule is about. */
  private Optional<Model> subject(XmlElement one) {
    String kind = one.value("model").orElse("");
    for (XmlElement field : one.elements()) {
      String name = field.value("name").orElse("");
      if (Set.of("res_model", "model_id", "model").contains(name)) {
        Optional<Model> named =
            ModelNames.isModelName(kind, name) ? known(field.text().strip()) : Optional.empty();
        Optional<Model> referred =
            field
                .value("ref")
                .flatMap(id -> SlotOccurrence.model(analysis, tree.file(), id))
                .flatMap(this::known);
        return named.isPresent() ? named : referred;
      }
    }
    return Optional.empty();
  }
}
