package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.records.DataFiles;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;

/**
 * The files of a project as one step sees them. It notes which of those that are not reported on
 * the step looks at: those that are belong to what the step is asked about.
 */
final class StepFiles implements DataFiles {
  private final WorkedFiles files;
  private final ReadLog log;
  private final boolean isAsked;

  /** The files as a step sees them that is asked about those that are reported on. */
  StepFiles(WorkedFiles files, ReadLog log) {
    this(files, log, true);
  }

  private StepFiles(WorkedFiles files, ReadLog log, boolean isAsked) {
    this.files = files;
    this.log = log;
    this.isAsked = isAsked;
  }

  /** The files as something sees them that is asked about none: it is noted what it looks at. */
  static StepFiles ofNone(WorkedFiles files, ReadLog log) {
    return new StepFiles(files, log, false);
  }

  Stream<FileTask> tasks() {
    return files.tasks();
  }

  boolean isReported(FilePath file) {
    return files.isReported(file);
  }

  /** Notes that the step depends on a file. */
  void touch(FilePath file) {
    if (!isAsked || !files.isReported(file)) {
      log.file(file);
    }
  }

  /** Notes what was asked of the disk to make something that the step looks at. */
  void asked(ReadLog of) {
    log.disk(of);
  }

  @Override
  public Optional<FileFacts> facts(FilePath file) {
    touch(file);
    return files.facts(file);
  }

  /** The facts of a Python file. */
  Optional<PythonFacts> python(FilePath file) {
    return facts(file)
        .flatMap(
            facts -> facts instanceof PythonFacts python ? Optional.of(python) : Optional.empty());
  }

  /** Where the lines of a file start; it has one when it has no facts. */
  LineMap lines(FilePath file) {
    touch(file);
    return files.lines(file);
  }

  /** Whether a reader could not understand all of a file whose facts were asked for. */
  boolean isBroken(FilePath file) {
    touch(file);
    return files.result(file).map(FileResult::broken).orElse(false);
  }

  /** Makes the facts of files on several threads. */
  void load(String step, Predicate<FileTask> wanted) {
    List<FileTask> tasks = tasks().filter(wanted).toList();
    tasks.forEach(task -> touch(task.file()));
    files.load(step, wanted);
  }
}
