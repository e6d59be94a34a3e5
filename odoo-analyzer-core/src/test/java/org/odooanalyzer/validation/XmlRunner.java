package org.odooanalyzer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.testkit.RunningProject;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.validation.data.DataChecks;
import org.odooanalyzer.validation.files.XmlDoctype;
import org.odooanalyzer.validation.templates.TemplateChecks;
import org.odooanalyzer.validation.templates.TemplateFile;

/** Runs the rules about XML over every XML file of a project. */
final class XmlRunner implements RunningProject {
  private final OdooVersion version;
  private final Map<String, String> files = new TreeMap<>();

  XmlRunner(String version) {
    String major = version.substring(0, version.indexOf('.'));
    this.version = new OdooVersion(Integer.parseInt(major), 0);
  }

  @Override
  public List<Diagnostic> apply(Map<String, String> changed, List<String> deleted) {
    files.putAll(changed);
    files.keySet().removeAll(deleted);
    List<Diagnostic> found = new ArrayList<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".xml")) {
            check(path, SourceText.of(content), found);
          }
        });
    return found;
  }

  private void check(String path, SourceText text, List<Diagnostic> found) {
    Reporter reporter =
        (rule, span, arguments) ->
            found.add(
                new Diagnostic(
                    Location.of(new FilePath("test", path), text.lines(), span),
                    rule,
                    rule.severity(),
                    rule.message(List.of(arguments))));
    Parsed<XmlDocument> parsed = XmlParser.parse(text.content());
    String addon = path.substring(0, path.indexOf("/"));
    new XmlDoctype().check(parsed.tree().doctype(), reporter);
    if (path.contains("/static/src/")) {
      TemplateFile file = new TemplateFile(parsed.tree(), text, version, addon, Map.of());
      new TemplateChecks(Rules.CHECKS).run(file, reporter);
    } else {
      new DataChecks(Rules.CHECKS).run(parsed.tree(), text, version, reporter);
    }
  }
}
