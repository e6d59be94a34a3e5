package org.odooanalyzer.workspace;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.cache.DamagedEntryException;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EncodedFacts;
import org.odooanalyzer.cache.EncodedRegistry;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.PlaceMap;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.cache.RegistryCodec;
import org.odooanalyzer.cache.RegistryEntry;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.text.FilePath;

/** What is kept of evaluated models: no Python file has to be looked into to have them again. */
final class KeptRegistry {
  private final Kept kept;
  private final WorkedFiles files;
  private final ReadCheck check;
  private final RegistryCodec codec = new RegistryCodec(new StringPool());

  KeptRegistry(Kept kept, WorkedFiles files, Disk disk) {
    this.kept = kept;
    this.files = files;
    this.check = new ReadCheck(files, disk);
  }

  /**
   * The registry that was made before, when all that it was made of says what it said.
   *
   * @param key covers the addons and which files there are
   */
  Optional<Models> find(Digest key, AddonGraph graph, LoadOrder order) {
    return kept.store()
        .get(EntryKind.REGISTRY.key(key))
        .flatMap(kept.entries()::registry)
        .filter(
            entry ->
                check.isSame(entry.reads(), entry.contents(), kept.contents(), FactsDigest::shape))
        .flatMap(entry -> decode(entry, graph, order));
  }

  private Optional<Models> decode(RegistryEntry entry, AddonGraph graph, LoadOrder order) {
    try {
      ReadLog asked = new ReadLog();
      asked.disk(entry.reads());
      ModelRegistry registry =
          codec.decode(
              entry.frame(), this::part, graph, order, file -> moved(file, entry.contents()));
      return Optional.of(new Models(registry, asked));
    } catch (DamagedEntryException incomplete) {
      return Optional.empty();
    }
  }

  private Optional<EncodedFacts> part(Digest digest) {
    return kept.store().get(EntryKind.REGISTRY_PART.key(digest)).map(EncodedFacts::of);
  }

  /** Where the declarations of a file are now. */
  private Optional<PlaceMap> moved(FilePath file, SortedMap<FilePath, Digest> before) {
    Digest then = before.get(file);
    Digest now = kept.contents().of(file).orElse(null);
    if (then == null || then.equals(now)) {
      return Optional.empty();
    }
    FileTask task = files.task(file).orElse(null);
    if (task == null || now == null) {
      throw new DamagedEntryException(file + " is not there any more");
    }
    return Optional.of(
        kept.files()
            .encoded(task, then)
            .flatMap(
                old -> kept.files().encoded(task, now).flatMap(to -> PlaceMap.between(old, to)))
            .orElseThrow(() -> new DamagedEntryException("nobody knows where " + file + " went")));
  }

  /** Keeps a registry. */
  void keep(Digest key, ModelRegistry registry, ReadLog log) {
    Optional<EncodedRegistry> encoded = codec.encode(registry);
    if (encoded.isEmpty()) {
      return;
    }
    ReadSet reads = check.answers(log, FactsDigest::shape);
    SortedMap<FilePath, Digest> contents = new TreeMap<>();
    for (FilePath file : reads.files().keySet()) {
      kept.contents().of(file).ifPresent(content -> contents.put(file, content));
    }
    for (EncodedFacts part : encoded.get().chunks().values()) {
      kept.put(EntryKind.REGISTRY_PART, part.digest(), Optional.of(part.toBytes()));
    }
    RegistryEntry entry = new RegistryEntry(reads, contents, encoded.get().frame());
    kept.put(EntryKind.REGISTRY, key, kept.entries().encode(entry));
  }
}
