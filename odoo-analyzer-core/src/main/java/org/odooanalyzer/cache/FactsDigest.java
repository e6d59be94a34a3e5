package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.ModuleScope;

/**
 * What a file shows to others, as numbers: when one stays the same, nobody who looks at no more
 * than it covers has to look again.
 *
 * @param content covers every byte, and so all places too
 * @param shape covers all facts but their places
 * @param imports covers what the resolution of imports sees: the imports of the file and the names
 *     that its scope binds, in order
 */
public record FactsDigest(Digest content, Digest shape, Digest imports) {
  private static final Digest NOTHING = new KeyDigest("no facts").digest();

  /** Of a file without facts. */
  public static final FactsDigest NONE = new FactsDigest(NOTHING, NOTHING, NOTHING);

  /**
   * The digests of a file.
   *
   * @param content covers the file
   * @param shape covers its facts
   * @param broken whether a reader could not understand all of it
   */
  public static FactsDigest of(FileFacts facts, Digest content, Digest shape, boolean broken) {
    return new FactsDigest(
        content,
        new KeyDigest("shape").add(shape).add(broken).digest(),
        facts instanceof PythonFacts python ? imports(python, broken) : NOTHING);
  }

  /** A file whose facts are not kept shows all of its content. */
  public static FactsDigest ofContent(Digest content) {
    return new FactsDigest(content, content, content);
  }

  private static Digest imports(PythonFacts facts, boolean broken) {
    KeyDigest key = new KeyDigest("imports").add(broken);
    key.all(facts.imports(), FactsDigest::add);
    // What an __init__.py binds is part of what the same text binds under another name.
    ModuleScope scope = ModuleScope.of(facts, false, broken);
    key.add(scope.names().open());
    key.all(order(facts, scope), (to, events) -> to.all(events, KeyDigest::add));
    return key.digest();
  }

  private static void add(KeyDigest key, ImportFact fact) {
    key.add(fact.level()).add(fact.module()).add(fact.name()).add(fact.boundName());
    key.add(fact.guard().name()).add(fact.inFunction());
  }

  /** The names that are bound and the imports, as they follow each other in the text. */
  private static List<List<String>> order(PythonFacts facts, ModuleScope scope) {
    TreeMap<Integer, List<String>> events = new TreeMap<>();
    scope
        .offsets()
        .forEach((name, at) -> events.computeIfAbsent(at, unseen -> new ArrayList<>()).add(name));
    events.values().forEach(names -> names.sort(null));
    List<ImportFact> imports = facts.imports();
    for (int i = 0; i < imports.size(); i++) {
      int at = imports.get(i).moduleSpan().start();
      events.computeIfAbsent(at, unseen -> new ArrayList<>()).add("import " + i);
    }
    return List.copyOf(events.values());
  }
}
