package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What some addons declare. It holds nothing of its own: each answer looks at the declarations of
 * those addons only.
 */
public final class RecordScope {
  private static final List<String> ACTIONS =
      List.of(
          "ir.actions.act_url",
          "ir.actions.act_window",
          "ir.actions.client",
          "ir.actions.report",
          "ir.actions.server");

  private final RecordIndex index;
  private final Predicate<String> addons;

  RecordScope(RecordIndex index, Predicate<String> addons) {
    this.index = index;
    this.addons = addons;
  }

  /** Whether every file of these addons is known, so that an id that is not found is not there. */
  public boolean isComplete() {
    return index.incompleteAddons().stream().noneMatch(addons);
  }

  /** The record of a complete id; absent when no addon declares it or a later one deletes it. */
  public Optional<DeclaredRecord> find(String id) {
    return index.find(id).flatMap(this::visible);
  }

  /** The model of a complete id, declared or certainly made by the server. */
  public Optional<String> model(String id) {
    Optional<String> declared = find(id).map(DeclaredRecord::model);
    return declared.isPresent() ? declared : Optional.ofNullable(index.generated().get(id));
  }

  /** All records, by id. */
  public Stream<DeclaredRecord> records() {
    return index.records().stream().flatMap(one -> visible(one).stream());
  }

  /** The records of a model, by id. */
  public Stream<DeclaredRecord> records(String model) {
    return index.ofModel(model).stream()
        .flatMap(one -> visible(one).stream())
        .filter(one -> one.model().equals(model));
  }

  /** The views, by id. */
  public List<View> views() {
    return typed(View.MODEL, View::of);
  }

  /** The view of a complete id. */
  public Optional<View> view(String id) {
    return find(id).filter(one -> one.model().equals(View.MODEL)).map(View::of);
  }

  /**
   * The type of a view: its own, or that of the view that it inherits from, however far. Absent
   * where it is not known, and for views that inherit from each other.
   */
  public Optional<String> typeOf(View view) {
    Optional<View> at = Optional.of(view);
    for (int steps = 0; at.isPresent() && steps < View.LONGEST_CHAIN; steps++) {
      if (at.get().type().isPresent()) {
        return at.get().type();
      }
      at = at.get().inheritId().flatMap(this::view);
    }
    return Optional.empty();
  }

  /** The menus, by id. */
  public List<Menu> menus() {
    return typed(Menu.MODEL, Menu::of);
  }

  /** The menu of a complete id. */
  public Optional<Menu> menu(String id) {
    return find(id).filter(one -> one.model().equals(Menu.MODEL)).map(Menu::of);
  }

  /** The actions of all kinds, by kind and id. */
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    ACTIONS.forEach(kind -> actions.addAll(typed(kind, Action::of)));
    return actions;
  }

  /** The action of a complete id. */
  public Optional<Action> action(String id) {
    return find(id).filter(one -> ACTIONS.contains(one.model())).map(Action::of);
  }

  /** The groups of users, by id. */
  public List<Group> groups() {
    return typed(Group.MODEL, Group::of);
  }

  /** Who may do what with a model, by id. */
  public List<ModelAccess> modelAccess() {
    return typed(ModelAccess.MODEL, ModelAccess::of);
  }

  /** Which records of a model somebody may work on, by id. */
  public List<RecordRule> recordRules() {
    return typed(RecordRule.MODEL, RecordRule::of);
  }

  /** The scheduled jobs, by id. */
  public List<Cron> crons() {
    return typed(Cron.MODEL, Cron::of);
  }

  private <T> List<T> typed(String model, Function<DeclaredRecord, T> reader) {
    return records(model).map(reader).toList();
  }

  private Optional<DeclaredRecord> visible(DataRecord one) {
    List<Declaration> visible = new ArrayList<>(one.occurrences().size());
    for (Occurrence occurrence : one.occurrences()) {
      if (!addons.test(occurrence.addon())) {
        continue;
      }
      if (occurrence instanceof Declaration declaration) {
        visible.add(declaration);
      } else {
        visible.clear();
      }
    }
    if (visible.isEmpty()) {
      return Optional.empty();
    }
    boolean noUpdate = index.isServerId(one.id()) || visible.get(0).noUpdate();
    return Optional.of(new DeclaredRecord(one.id(), visible, noUpdate));
  }
}
