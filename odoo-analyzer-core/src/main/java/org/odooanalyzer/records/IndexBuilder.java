package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.CsvFacts;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.project.ManifestList;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Gathers what the files of addons declare, one addon after the other. Used once.
 *
 * <p>Invariant: an id has a list of occurrences from its first declaration on, and the list never
 * starts with a deletion.
 */
final class IndexBuilder {
  private final AddonGraph graph;
  private final Set<String> loaded;
  private final Delegations delegations;
  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
  private final Map<String, String> serverIds;
  private final Map<String, String> parentIds = new TreeMap<>();
  private final List<RecordProblem> problems = new ArrayList<>();
  private final Set<String> incomplete = new TreeSet<>();
  private final Map<FilePath, ReadFile> before;
  private final Map<FilePath, ReadFile> readFiles = new HashMap<>();
  private final List<ReadFile.Step> steps = new ArrayList<>();

  /**
   * A builder.
   *
   * @param before what files said that say the same now, when the same addons were loaded and no
   *     delegations were known
   */
  IndexBuilder(
      AddonGraph graph, LoadOrder order, Delegations delegations, Map<FilePath, ReadFile> before) {
    this.before = before;
    this.graph = graph;
    this.loaded = Set.copyOf(order.names());
    this.delegations = delegations;
    this.serverIds = ServerIds.of(graph);
  }

  OdooVersion version() {
    return graph.version();
  }

  void load(Addon addon, DataFiles files) {
    ManifestList data = addon.manifest().data();
    if (!data.complete()) {
      incomplete.add(addon.name());
    }
    Set<String> read = new TreeSet<>();
    for (ManifestList.Item item : data.items()) {
      if (read.add(item.path())) {
        load(addon, item, files);
      }
    }
  }

  private void load(Addon addon, ManifestList.Item item, DataFiles files) {
    FilePath file = addon.directory().resolve(item.path());
    ReadFile known = before.get(file);
    ReadFile.State state = known == null ? read(addon, file, files) : replay(known);
    boolean isData = item.hasEnding(".xml") || item.hasEnding(".csv");
    if (state == ReadFile.State.CUT_OFF || (state == ReadFile.State.MISSING && isData)) {
      incomplete.add(addon.name());
    }
    if (state == ReadFile.State.MISSING && isData) {
      problems.add(
          new RecordProblem(
              RecordProblem.Kind.FILE_MISSING,
              addon.name(),
              addon.manifest().file(),
              item.span(),
              file.path(),
              null));
    }
    readFiles.put(file, known == null ? new ReadFile(state, steps) : known);
  }

  private ReadFile.State read(Addon addon, FilePath file, DataFiles files) {
    steps.clear();
    FileFacts facts = files.facts(file).orElse(null);
    if (facts instanceof XmlFacts xml) {
      new XmlRecords(this, addon.name(), file, xml).read();
      return ReadFile.State.COMPLETE;
    }
    if (facts instanceof CsvFacts csv) {
      new CsvRecords(this, addon.name(), file, csv).read();
      return csv.truncated() ? ReadFile.State.CUT_OFF : ReadFile.State.COMPLETE;
    }
    return ReadFile.State.MISSING;
  }

  /** Does again what a file did that has not changed. */
  private ReadFile.State replay(ReadFile file) {
    for (ReadFile.Step step : file.steps()) {
      if (step.occurrence() instanceof Declaration declaration) {
        declare(step.id(), declaration, step.forceCreate(), field -> false);
      } else if (step.occurrence() instanceof Deletion deletion) {
        delete(step.id(), deletion);
      }
    }
    return file.state();
  }

  /** Whether a record has the id at this point of loading; unknown ones may have it. */
  boolean mayExist(String id) {
    return loaded.contains(XmlIds.addonOf(id));
  }

  /**
   * Adds a declaration.
   *
   * @param forceCreate what the attribute of this name says; null when there is none
   * @param given whether a field has a value
   * @return whether the record is made or changed
   */
  boolean declare(
      String id, Declaration declaration, @Nullable Boolean forceCreate, Predicate<String> given) {
    steps.add(new ReadFile.Step(id, declaration, forceCreate));
    boolean foreign = !XmlIds.addonOf(id).equals(declaration.addon());
    if (declaration.form() != Declaration.Form.ROW && XmlIds.hasManyDots(id)) {
      return refuse(RecordProblem.Kind.MANY_DOTS, id, declaration, null);
    }
    if (foreign
        && declaration.form() != Declaration.Form.ROW
        && !loaded.contains(XmlIds.addonOf(id))) {
      return refuse(RecordProblem.Kind.ADDON_UNKNOWN, id, declaration, null);
    }
    Declaration before = current(id);
    if (before == null) {
      if (foreign && declaration.form().onlyChangesForeign() && !isGenerated(id, declaration)) {
        if (declaration.noUpdate() && Boolean.FALSE.equals(forceCreate)) {
          return false;
        }
        if (!mayCreateForeign(forceCreate)) {
          refuse(RecordProblem.Kind.RECORD_UNKNOWN, id, declaration, null);
        }
      }
      addParents(id, declaration, given);
    } else if (!before.model().equals(declaration.model())) {
      refuse(RecordProblem.Kind.MODEL_DIFFERS, id, declaration, before);
    } else if (before.addon().equals(declaration.addon())) {
      refuse(RecordProblem.Kind.DECLARED_AGAIN, id, declaration, before);
    }
    occurrences.computeIfAbsent(id, absent -> new ArrayList<>(1)).add(declaration);
    return true;
  }

  private boolean isGenerated(String id, Declaration declaration) {
    return serverIds.containsKey(id)
        || parentIds.containsKey(id)
        || DataRecord.hasGeneratedForm(id, declaration.model());
  }

  private boolean mayCreateForeign(@Nullable Boolean forceCreate) {
    return Boolean.TRUE.equals(forceCreate) && LoadingRule.FOREIGN_RECORDS.holdsIn(version());
  }

  void delete(String id, Deletion deletion) {
    steps.add(new ReadFile.Step(id, deletion, null));
    List<Occurrence> known = occurrences.get(id);
    if (known != null) {
      known.add(deletion);
    }
  }

  /** The last declaration of an id; null when there is none or the record is deleted. */
  private @Nullable Declaration current(String id) {
    List<Occurrence> known = occurrences.get(id);
    return known != null && known.get(known.size() - 1) instanceof Declaration last ? last : null;
  }

  /** {@code _load_records} of the ORM names the parent records that a new record makes. */
  private void addParents(String id, Declaration declaration, Predicate<String> given) {
    delegations
        .parents(declaration.addon(), declaration.model())
        .forEach(
            (parent, field) -> {
              if (!given.test(field)) {
                parentIds.put(id + "_" + parent.replace('.', '_'), parent);
              }
            });
  }

  private boolean refuse(
      RecordProblem.Kind kind, String id, Declaration place, @Nullable Declaration first) {
    problems.add(
        new RecordProblem(
            kind, place.addon(), place.file(), new Span(place.start(), place.end()), id, first));
    return false;
  }

  RecordIndex build() {
    List<DataRecord> records = new ArrayList<>(occurrences.size());
    occurrences.forEach((id, places) -> records.add(new DataRecord(id, places)));
    return new RecordIndex(graph, records, serverIds, parentIds, problems, incomplete, readFiles);
  }
}
