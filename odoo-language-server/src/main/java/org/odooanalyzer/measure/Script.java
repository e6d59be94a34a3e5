package org.odooanalyzer.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.editor.Completion;
import org.odooanalyzer.features.editor.Definition;
import org.odooanalyzer.features.editor.DocumentSymbols;
import org.odooanalyzer.features.editor.Hover;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;

/**
 * The work of somebody with an editor, the same for the same project: files that are reported on
 * are opened, asked about and typed in, and external ones are opened and asked about. Each answer
 * is told.
 */
final class Script {
  /** How many places of a file each kind of request is about. */
  private static final int ASKED = 4;

  private final Workspace workspace;
  private final Sampler sampler;
  private final Telling telling;

  Script(Workspace workspace, Sampler sampler, Telling telling) {
    this.workspace = workspace;
    this.sampler = sampler;
    this.telling = telling;
  }

  /**
   * Does all of it.
   *
   * @param count how many files are opened
   */
  void run(int count) {
    Snapshot snapshot = workspace.snapshot();
    List<ProjectFile> visits = visits(snapshot, count);
    long reported = snapshot.files().stream().filter(file -> !file.isExternal()).count();
    telling.project(snapshot.files().size(), (int) reported, visits.size());
    sampler.step("findings");
    findings(snapshot, "all");
    telling.reached("known", sampler.millis());
    sampler.look();
    for (int i = 0; i < visits.size(); i++) {
      sampler.step(visits.get(i).isExternal() ? "external files" : "own files");
      visit(visits.get(i));
      telling.visited(i + 1);
    }
  }

  /** Those that are reported on, as long as they leave half for others, and then others. */
  private static List<ProjectFile> visits(Snapshot snapshot, int count) {
    List<ProjectFile> own = new ArrayList<>();
    List<ProjectFile> others = new ArrayList<>();
    snapshot.files().forEach(file -> (file.isExternal() ? others : own).add(file));
    List<ProjectFile> visits =
        new ArrayList<>(AskedPlaces.spread(own, Math.max((count + 1) / 2, count - others.size())));
    visits.addAll(AskedPlaces.spread(others, count - visits.size()));
    return visits;
  }

  private void visit(ProjectFile file) {
    Snapshot before = workspace.snapshot();
    Optional<Path> path = before.pathOf(file.file());
    Optional<String> text = before.source(file.file()).map(SourceText::content);
    if (path.isEmpty() || text.isEmpty()) {
      return;
    }
    workspace.setText(path.get(), text.get());
    ask(workspace.snapshot(), file.file(), text.get());
    if (!file.isExternal()) {
      workspace.setText(path.get(), text.get() + "\n");
      findings(workspace.snapshot(), file.file() + " after a line was typed");
    }
    workspace.dropText(path.get());
  }

  private void ask(Snapshot snapshot, FilePath file, String text) {
    symbols(snapshot, file);
    for (int offset : AskedPlaces.words(text, ASKED)) {
      String about = file + " " + offset;
      measured("hover", about, () -> Hover.at(snapshot, file, offset), Object::toString);
      measured("definition", about, () -> Definition.at(snapshot, file, offset), Object::toString)
          .ifPresent(definition -> jump(snapshot, file, definition.places().get(0)));
    }
    for (int offset : AskedPlaces.begun(text, ASKED)) {
      measured(
          "completion",
          file + " " + offset,
          () -> Completion.at(snapshot, file, offset),
          Object::toString);
    }
  }

  /** Where a definition is, the file is looked at: its tree may have to be made again. */
  private void jump(Snapshot snapshot, FilePath from, Place place) {
    if (!place.file().equals(from)) {
      symbols(snapshot, place.file());
      int start = place.name().start();
      measured(
          "hover",
          place.file() + " " + start,
          () -> Hover.at(snapshot, place.file(), start),
          Object::toString);
    }
  }

  private void symbols(Snapshot snapshot, FilePath file) {
    measured(
        "symbols", file.toString(), () -> DocumentSymbols.of(snapshot, file), Object::toString);
  }

  private void findings(Snapshot snapshot, String about) {
    measured("findings", about, () -> workspace.findings(snapshot, Progress.NONE), Script::shown);
  }

  private static String shown(Map<FilePath, List<Diagnostic>> findings) {
    StringBuilder shown = new StringBuilder();
    findings.forEach(
        (file, list) ->
            list.forEach(
                one ->
                    shown
                        .append(one.location())
                        .append(one.rule().code())
                        .append(one.severity())
                        .append(one.message())
                        .append('\n')));
    return shown.toString();
  }

  private interface Shown<T> {
    String of(T answer);
  }

  private <T> T measured(String kind, String about, Supplier<T> request, Shown<T> shown) {
    long before = sampler.nanos();
    T answer = request.get();
    long micros = TimeUnit.NANOSECONDS.toMicros(sampler.nanos() - before);
    telling.answer(kind, about, Fingerprint.of(shown.of(answer)), micros);
    return answer;
  }
}
