package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.facts.CsvFactsBuilder;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.ManifestFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.facts.XmlFactsBuilder;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.Manifest;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;

/** Little addons in memory, of which an index is made. */
final class Files implements DataFiles {
  private final String version;
  private final List<Addon> addons = new ArrayList<>();
  private final Map<FilePath, FileFacts> facts = new LinkedHashMap<>();

  Files(String version) {
    this.version = version;
    manifest("base", "");
  }

  /** Adds an addon that depends on others and loads files, as the manifest writes the lists. */
  Files addon(String name, String depends, String data) {
    return manifest(name, "'depends': [" + depends + "], 'data': [" + data + "]");
  }

  /** Adds an addon with one file {@code data.xml} that is put into an {@code odoo} element. */
  Files xml(String addon, String depends, String content) {
    return addon(addon, depends, "'data.xml'").file(addon + "/data.xml", odoo(content));
  }

  static String odoo(String content) {
    return "<odoo>" + content + "</odoo>";
  }

  private Files manifest(String name, String entries) {
    FilePath directory = new FilePath("addons", name);
    FilePath file = directory.resolve("__manifest__.py");
    String text = "{" + entries + "}";
    ManifestFactsBuilder builder = new ManifestFactsBuilder(new StringPool());
    addons.add(
        new Addon(
            name,
            directory,
            Manifest.of(
                file, builder.build(new PythonParser().parse(text).tree(), SourceText.of(text)))));
    return this;
  }

  /** Adds a file; what it is its name says. */
  Files file(String path, String text) {
    FilePath file = new FilePath("addons", path);
    facts.put(file, path.endsWith(".csv") ? csv(file.name(), text) : xml(text));
    return this;
  }

  /** Adds the facts of a file. */
  Files file(String path, FileFacts made) {
    facts.put(new FilePath("addons", path), made);
    return this;
  }

  static FileFacts csv(String name, String text) {
    CsvFactsBuilder builder = new CsvFactsBuilder(name, new StringPool());
    CsvParser.read(text, builder);
    return builder.build(LineMap.of(text));
  }

  private static FileFacts xml(String text) {
    return new XmlFactsBuilder(new StringPool())
        .build(XmlParser.parse(text).tree(), SourceText.of(text));
  }

  @Override
  public Optional<FileFacts> facts(FilePath file) {
    return Optional.ofNullable(facts.get(file));
  }

  RecordIndex index() {
    return index(Delegations.NONE);
  }

  RecordIndex index(Delegations delegations) {
    AddonGraph graph = AddonGraph.of(OdooVersion.parse(version).orElseThrow(), addons);
    return RecordIndex.of(graph, graph.loadOrder(), this, delegations);
  }

  /** The declared ids and their models, each as {@code id model}. */
  List<String> ids() {
    return ids(index().all());
  }

  static List<String> ids(RecordScope scope) {
    return scope.records().map(one -> one.id() + " " + one.model()).toList();
  }

  /** The problems, each as {@code KIND subject}. */
  List<String> problems() {
    return index().problems().stream().map(one -> one.kind() + " " + one.subject()).toList();
  }
}
