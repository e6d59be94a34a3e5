package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.testkit.LittleFramework;
import org.odooanalyzer.testkit.RunningProject;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.validation.Rules;

/**
 * The project of a page, written in an editor: each file is made empty and then typed, and what is
 * found is asked for while the disk knows nothing of the texts, and again when they are saved and
 * closed.
 */
final class LiveProject implements RunningProject {
  private static final Set<String> TYPED = Set.of("py", "xml", "csv");

  private final Path folder;
  private final Shelf disk;
  private final Session session;

  private LiveProject(Path folder, Session session) {
    this.folder = folder;
    this.disk = new Shelf(folder);
    this.session = session;
  }

  /** A project without addons, beside an Odoo. */
  static LiveProject start(String odooVersion, Path cache) {
    try {
      Path folder = Files.createTempDirectory("live").toRealPath();
      Shelf disk = new Shelf(folder);
      LittleFramework.files().forEach((file, text) -> disk.write("odoo/" + file, text));
      disk.write("odoo/odoo/release.py", LittleFramework.release(odooVersion));
      Files.createDirectory(folder.resolve("addons"));
      Session session = new Session(folder, cache);
      session.initialize(Clients.pulling());
      return new LiveProject(folder, session);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public List<Diagnostic> apply(Map<String, String> files, List<String> deleted) {
    try {
      Map<String, String> typed = new TreeMap<>();
      files.forEach((file, text) -> add("addons/" + file, text, typed));
      typed.forEach(this::type);
      deleted.forEach(file -> delete("addons/" + file));
      List<Diagnostic> unsaved = findings();
      typed.forEach(this::save);
      assertThat(findings()).as("saved").isEqualTo(unsaved);
      return unsaved;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void add(String file, String text, Map<String, String> typed) {
    boolean isTyped = TYPED.contains(file.substring(file.lastIndexOf('.') + 1));
    if (isTyped) {
      typed.put(file, text);
    }
    if (!isTyped || !Files.exists(folder.resolve(file))) {
      disk.write(file, isTyped ? "" : text);
      session.watched(FileChangeType.Created, file);
    }
  }

  private void type(String file, String text) {
    session.open(file, "");
    session.change(file, 2, Session.insert(0, 0, text));
  }

  private void save(String file, String text) {
    disk.write(file, text);
    session.watched(FileChangeType.Changed, file);
    session.close(file);
  }

  private void delete(String file) {
    disk.delete(file);
    session.watched(FileChangeType.Deleted, file);
  }

  private List<Diagnostic> findings() throws Exception {
    List<Diagnostic> findings = new ArrayList<>();
    var params = new WorkspaceDiagnosticParams(List.of());
    var answer = Session.get(session.server.getWorkspaceService().diagnostic(params));
    for (var report : answer.getItems()) {
      WorkspaceFullDocumentDiagnosticReport full =
          report.getWorkspaceFullDocumentDiagnosticReport();
      Path file = FileUris.path(full.getUri()).orElseThrow();
      FilePath path = new FilePath("addons", folder.resolve("addons").relativize(file).toString());
      full.getItems().forEach(item -> findings.add(finding(path, item)));
    }
    findings.sort(null);
    return findings;
  }

  private static Diagnostic finding(FilePath path, org.eclipse.lsp4j.Diagnostic item) {
    String said = item.getMessage().getLeft();
    int end = said.lastIndexOf(" [");
    String name = said.substring(end + 2, said.length() - 1);
    String code = item.getCode().getLeft();
    Rule rule =
        Rules.ALL.stream()
            .filter(one -> one.code().equals(code) && one.name().equals(name))
            .findFirst()
            .orElseThrow();
    Location location =
        new Location(
            path, position(item.getRange().getStart()), position(item.getRange().getEnd()));
    return new Diagnostic(location, rule, severity(item), said.substring(0, end));
  }

  private static Position position(org.eclipse.lsp4j.Position position) {
    return new Position(position.getLine(), position.getCharacter());
  }

  private static Severity severity(org.eclipse.lsp4j.Diagnostic item) {
    return switch (item.getSeverity()) {
      case Error -> Severity.ERROR;
      case Warning -> Severity.WARNING;
      case Information -> Severity.INFO;
      case Hint -> Severity.HINT;
    };
  }

  @Override
  public void close() {
    try {
      session.close();
      Shelf.deleteAll(folder);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
