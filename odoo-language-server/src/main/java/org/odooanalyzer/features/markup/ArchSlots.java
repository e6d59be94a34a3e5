package org.odooanalyzer.features.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.SlotOccurrence;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.XmlTree;
import org.odooanalyzer.records.RecordScope;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.text.Span;

/** The slots in the arch of a view. */
final class ArchSlots {
  private static final Wanted.ARecord VIEW = Wanted.ARecord.complete("ir.ui.view");
  private static final Wanted.ARecord GROUP = Wanted.ARecord.complete("res.groups");
  private static final Wanted.ARecord ACTION = new Wanted.ARecord(DataSlots.ACTIONS, true);
  private static final Set<String> CONDITIONS =
      Set.of("invisible", "readonly", "required", "column_invisible");

  /** Attributes that name fields of the model of the view, by element. */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "label", Set.of("for"),
          "filter", Set.of("date"),
          "groupby", Set.of("name"),
          "kanban", Set.of("default_group_by", "default_order"),
          "list", Set.of("default_group_by", "default_order"),
          "tree", Set.of("default_group_by", "default_order"),
          "calendar", Set.of("date_start", "date_stop", "date_delay", "all_day", "color"),
          "gantt", Set.of("date_start", "date_stop", "default_group_by", "color", "progress"),
          "cohort", Set.of("date_start", "date_stop", "measure"),
          "hierarchy", Set.of("parent_field", "child_field"));

  private final Analysis analysis;
  private final XmlTree tree;
  private final XmlPath path;
  private final Pieces pieces;
  private final ViewModels views;
  private final ViewInfo view;
  private final List<Tag> tags;

  /**
   * The slots of one view.
   *
   * @param arch the index of the field {@code arch} in the path, which goes on behind it
   */
  ArchSlots(Analysis analysis, XmlTree tree, XmlPath path, int arch) {
    this.analysis = analysis;
    this.tree = tree;
    this.path = path;
    this.pieces = new Pieces(tree.source(), path.offset());
    String addon = SlotOccurrence.addon(analysis, tree.file()).orElse("");
    RecordScope records =
        addon.isEmpty() ? analysis.records().all() : analysis.records().seenBy(addon);
    this.views = new ViewModels(analysis, tree.file(), records);
    this.view = ViewInfo.of(path.elements().get(arch - 1), addon, views.family());
    this.tags =
        path.elements().subList(arch + 1, path.elements().size()).stream().map(Tag::of).toList();
  }

  Optional<Slot> find() {
    Optional<XmlAttribute> attribute = path.attribute();
    if (attribute.isPresent()) {
      String name = attribute.get().name();
      Span span = attribute.get().valueSpan();
      Optional<Slot> interpolated = pieces.interpolated(span, Wanted.ARecord.of());
      return interpolated.isPresent() ? interpolated : ofAttribute(name, span);
    }
    Tag last = last();
    if (!path.isInContent() || !last.is("attribute") || tags.size() < 2) {
      return Optional.empty();
    }
    Optional<Span> text = TextPlace.of(path.last(), path.offset());
    String name = last.value("name").orElse("");
    if (text.isEmpty()) {
      return Optional.empty();
    } else if (name.equals("groups")) {
      return pieces.item(text.get(), GROUP);
    }
    return ofExpression(name, text.get(), tags.get(tags.size() - 2));
  }

  private Tag last() {
    return tags.get(tags.size() - 1);
  }

  private ViewContext context() {
    return views.context(view, tags);
  }

  private Optional<Slot> ofAttribute(String name, Span span) {
    Tag tag = last();
    if (name.equals("groups")) {
      return pieces.item(span, GROUP);
    } else if (name.equals("t-call")) {
      return pieces.whole(span, VIEW);
    } else if (name.endsWith("_view_ref") || name.equals("quick_create_view")) {
      return pieces.whole(span, VIEW);
    } else if (tag.is("field") && name.equals("name")) {
      return context().model().flatMap(model -> pieces.whole(span, new Wanted.AField(model)));
    } else if (tag.is("button") && name.equals("name")) {
      return button(tag, span);
    } else if (tag.is("xpath") && name.equals("expr")) {
      return new XPathSlots(views, view, tree.source(), span).at(path.offset());
    } else if (FIELDS.getOrDefault(tag.name(), Set.of()).contains(name)) {
      return fieldItem(span);
    }
    return ofExpression(name, span, tag);
  }

  /** What a button does; where a view changes one, it need not say of which type it is. */
  private Optional<Slot> button(Tag tag, Span span) {
    String type = tag.value("type").orElse(tag.value("position").isPresent() ? "object" : "");
    return switch (type) {
      case "object" ->
          context().model().flatMap(model -> pieces.whole(span, new Wanted.AMethod(model)));
      case "action" -> pieces.whole(span, ACTION);
      default -> Optional.empty();
    };
  }

  /** A field of a list with commas, in which an order or a part of a date may follow. */
  private Optional<Slot> fieldItem(Span span) {
    return pieces
        .item(span, new Wanted.AWord(List.of()))
        .flatMap(
            item -> {
              String name = item.text().split("[\\s:]", 2)[0];
              Optional<Model> model = context().model();
              return FieldPath.slot(model, name, item.span().start(), path.offset(), '.');
            });
  }

  private Optional<Slot> ofExpression(String name, Span span, Tag tag) {
    boolean isCondition =
        name.startsWith("decoration-")
            || (CONDITIONS.contains(name) && analysis.addons().version().isAtLeast(17, 0));
    if (!isCondition && !Set.of("domain", "filter_domain", "context", "attrs").contains(name)) {
      return Optional.empty();
    }
    Optional<EmbeddedPython> python = EmbeddedPython.of(tree.source(), span);
    if (python.isEmpty()) {
      return Optional.empty();
    }
    ViewContext around = context();
    ExpressionSlots slots = new ExpressionSlots(python.get(), path.offset(), around);
    Optional<Model> shown = tag.is("field") ? values(tag, around) : around.model();
    return switch (name) {
      case "domain" -> slots.inDomain(shown);
      case "filter_domain" -> slots.inDomain(around.model());
      case "context" -> slots.inContext(shown, tag.is("field") ? shown : Optional.empty());
      case "attrs" -> slots.inAttrs();
      default -> slots.inNames();
    };
  }

  /** The model of the values of a field. */
  private static Optional<Model> values(Tag field, ViewContext around) {
    return field
        .value("name")
        .flatMap(name -> around.model().flatMap(model -> FieldPath.comodel(model, name)));
  }
}
