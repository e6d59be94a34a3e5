package org.odooanalyzer.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.validation.files.FileNotReadable;
import org.odooanalyzer.validation.files.FileTooLarge;
import org.odooanalyzer.workspace.StepTimes.FileStep;

/**
 * Reads one file after the other, makes its tree, its facts and the findings that need no other
 * file, and drops the tree. Used by one thread. A fault on one file is that file's finding: every
 * other file is analyzed.
 */
final class FileAnalysis {
  private static final LineMap NO_LINES = LineMap.of("");
  private static final Span START = new Span(0, 0);

  private final FileSource source;
  private final RuleSettings settings;
  private final StepTimes.Lap lap;
  private final FileWork work;

  FileAnalysis(FileSource source, RuleSettings settings, StepTimes.Lap lap, FileWork work) {
    this.source = source;
    this.settings = settings;
    this.lap = lap;
    this.work = work;
  }

  FileContent read(FileTask task) {
    lap.begin();
    FileContent content = source.read(task.file());
    lap.end(FileStep.READ);
    return content;
  }

  Worked work(FileTask task, FileContent content) {
    FileFindings findings = new FileFindings(task.file(), NO_LINES, settings);
    if (content instanceof FileContent.Bytes read) {
      return analyze(task, () -> work.decode(read.bytes()), read.bytes().length);
    }
    if (content instanceof FileContent.Text shown) {
      long bytes = shown.text().getBytes(StandardCharsets.UTF_8).length;
      Parsed<SourceText> decoded = new Parsed<>(SourceText.of(shown.text()), List.of());
      return analyze(task, () -> decoded, bytes);
    }
    if (content instanceof FileContent.TooLarge large) {
      findings.report(
          FileTooLarge.RULE, START, String.valueOf(large.size()), String.valueOf(large.limit()));
    } else if (content instanceof FileContent.Unreadable unreadable) {
      findings.report(FileNotReadable.RULE, START, unreadable.reason());
    }
    return Worked.without(task, 0, task.reported() ? findings.findings() : List.of(), null);
  }

  private Worked analyze(FileTask task, Supplier<Parsed<SourceText>> decoded, long bytes) {
    try {
      return work.analyze(task, decoded.get(), bytes, lap);
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      FileFindings findings = new FileFindings(task.file(), NO_LINES, settings);
      String description = findings.failed(fault);
      return Worked.without(task, bytes, findings.findings(), description);
    }
  }
}
