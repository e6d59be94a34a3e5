package org.odooanalyzer.features.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.Completions;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.MemberText;
import org.odooanalyzer.features.Members;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.records.DeclaredRecord;
import org.odooanalyzer.records.RecordScope;
import org.odooanalyzer.records.XmlIds;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.FilePath;

/** What may stand in a slot, as the addon of its file sees it. */
public final class SlotCompletion {
  /** The number of items of the longest list; a list that is cut says so. */
  public static final int LIMIT = 300;

  private final Analysis analysis;
  private final FilePath file;
  private final Slot slot;
  private final String typed;

  private SlotCompletion(Analysis analysis, FilePath file, Slot slot, String typed) {
    this.analysis = analysis;
    this.file = file;
    this.slot = slot;
    this.typed = typed.toLowerCase(Locale.ROOT);
  }

  /**
   * What may stand in a slot of a file.
   *
   * @param typed the letters of the slot before the cursor: only what has them is listed
   */
  public static Completions of(Analysis analysis, FilePath file, Slot slot, String typed) {
    SlotCompletion completion = new SlotCompletion(analysis, file, slot, typed);
    List<CompletionItem> items =
        completion
            .items()
            .filter(item -> completion.fits(item.label()))
            .sorted(
                Comparator.comparingInt(CompletionItem::rank).thenComparing(CompletionItem::label))
            .toList();
    boolean isCut = items.size() > LIMIT;
    return new Completions(isCut ? items.subList(0, LIMIT) : items, isCut);
  }

  private boolean fits(String label) {
    return typed.isEmpty() || label.toLowerCase(Locale.ROOT).contains(typed);
  }

  private Stream<CompletionItem> items() {
    Wanted wanted = slot.wanted();
    if (wanted instanceof Wanted.AModel) {
      return analysis.models(file).models().stream().map(this::model);
    } else if (wanted instanceof Wanted.AField field) {
      return field.model().fields().keySet().stream().map(name -> field(field.model(), name));
    } else if (wanted instanceof Wanted.AMethod method) {
      return methods(method.model(), false);
    } else if (wanted instanceof Wanted.AnyMethod method) {
      return methods(method.model(), true);
    } else if (wanted instanceof Wanted.ARecord one) {
      return records(one);
    } else if (wanted instanceof Wanted.AnAddon) {
      return analysis.addons().addons().stream()
          .map(
              addon ->
                  item(
                      addon.name(),
                      Kind.ADDON,
                      addon.manifest().name().known().orElse(""),
                      0,
                      new Entity.OdooAddon(addon.name())));
    } else if (wanted instanceof Wanted.AFile in) {
      return files(in);
    } else if (wanted instanceof Wanted.AWord word) {
      return word.words().stream()
          .map(text -> new CompletionItem(text, Kind.VALUE, "", slot.span(), 0, null));
    }
    return Stream.of();
  }

  private CompletionItem item(String label, Kind kind, String detail, int rank, Entity entity) {
    return new CompletionItem(label, kind, detail, slot.span(), rank, entity);
  }

  private CompletionItem model(Model model) {
    return item(
        model.name(), Kind.MODEL, model.description(), 0, new Entity.OdooModel(model.name()));
  }

  private CompletionItem field(Model model, String name) {
    Entity entity = Members.owned(analysis, new Entity.ModelField(model.name(), name));
    boolean isAutomatic = model.field(name).filter(field -> field.isAutomatic()).isPresent();
    String type = model.field(name).map(MemberText::type).orElse("");
    return item(name, Kind.FIELD, type, isAutomatic ? 1 : 0, entity);
  }

  private Stream<CompletionItem> methods(Model model, boolean withPrivate) {
    return model.definitions().stream()
        .map(DefinitionClass::methods)
        .map(Map::keySet)
        .flatMap(names -> names.stream())
        .distinct()
        .filter(name -> withPrivate ? fits(name) : !name.startsWith("_"))
        .flatMap(name -> Members.method(model, name).stream())
        .map(method -> Members.owned(analysis, method))
        .map(method -> item(method.name(), Kind.METHOD, method.model(), rank(method), method));
  }

  /** Buttons mostly call the methods that are named after actions. */
  private static int rank(Entity.ModelMethod method) {
    return method.name().startsWith("action_") || method.name().startsWith("button_") ? 0 : 1;
  }

  private Stream<CompletionItem> records(Wanted.ARecord wanted) {
    String addon = SlotOccurrence.addon(analysis, file).orElse("");
    RecordScope scope =
        addon.isEmpty() ? analysis.records().all() : analysis.records().seenBy(addon);
    Stream<DeclaredRecord> declared =
        wanted.models().isEmpty()
            ? scope.records()
            : wanted.models().stream().sorted().flatMap(scope::records);
    // Who typed the addon goes on with complete ids.
    boolean isComplete = wanted.isComplete() || typed.indexOf('.') >= 0;
    Stream<CompletionItem> items = declared.map(one -> declared(one, addon, isComplete));
    return wanted.models().contains("ir.model") ? Stream.concat(items, modelRecords(addon)) : items;
  }

  private CompletionItem declared(DeclaredRecord one, String addon, boolean isComplete) {
    boolean isOwn = XmlIds.addonOf(one.id()).equals(addon);
    String label = isOwn && !isComplete ? XmlIds.nameOf(one.id()) : one.id();
    return item(label, Kind.RECORD, one.model(), isOwn ? 0 : 1, new Entity.XmlId(one.id()));
  }

  /** The ids of models that the server makes: those of the own addon, and of the first class. */
  private Stream<CompletionItem> modelRecords(String addon) {
    List<CompletionItem> items = new ArrayList<>();
    for (Model model : analysis.models(file).models()) {
      boolean isOwn =
          model.ownDefinitions().stream()
              .anyMatch(own -> own.addon().filter(addon::equals).isPresent());
      String name = "model_" + model.name().replace('.', '_');
      String label = isOwn ? name : model.origin().addon().orElse("base") + "." + name;
      items.add(
          item(
              label, Kind.RECORD, model.name(), isOwn ? 0 : 1, new Entity.OdooModel(model.name())));
    }
    return items.stream();
  }

  private Stream<CompletionItem> files(Wanted.AFile wanted) {
    String folder = wanted.folder().path().isEmpty() ? "" : wanted.folder().path() + "/";
    return analysis.files().stream()
        .map(ProjectFile::file)
        .filter(one -> one.root().equals(wanted.folder().root()))
        .filter(one -> one.path().startsWith(folder))
        .filter(one -> wanted.endings().stream().anyMatch(one.path()::endsWith))
        .map(
            one ->
                item(
                    one.path().substring(folder.length()),
                    Kind.FILE,
                    "",
                    0,
                    new Entity.ProjectPath(one)));
  }
}
