package org.odooanalyzer.workspace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.ReportFormat;
import org.odooanalyzer.report.ReportTarget;

/**
 * Puts reports into files. A reader of the file sees the old report or the whole new one, never a
 * part.
 */
public final class ReportFiles {
  private static final String PARAMETER = "report";

  private ReportFiles() {}

  /**
   * Writes every wanted report.
   *
   * @param baseDirectory what relative files are relative to
   * @return the files, absolute, in the order of the targets
   * @throws InvalidConfigurationException when a file cannot be written
   */
  public static List<Path> write(
      AnalysisReport report, List<ReportTarget> targets, Path baseDirectory) {
    return targets.stream().map(target -> write(report, target, baseDirectory)).toList();
  }

  private static Path write(AnalysisReport report, ReportTarget target, Path baseDirectory) {
    Path file = resolve(target.file(), baseDirectory);
    if (Files.isDirectory(file)) {
      throw new InvalidConfigurationException(
          PARAMETER, file + " is a directory; name a file in it");
    }
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe, such as /dev/stdout, must not be replaced by a file.
        fill(file, target.format(), report);
      } else {
        replace(file, target.format(), report);
      }
      return file;
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          PARAMETER, "cannot write " + file + " (" + e + "); choose another file");
    }
  }

  private static void replace(Path file, ReportFormat format, AnalysisReport report)
      throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      fill(unfinished, format, report);
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Writes UTF-8; half a surrogate pair, which no bytes stand for, becomes a question mark. */
  private static void fill(Path file, ReportFormat format, AnalysisReport report)
      throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      format.write(report, out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path resolve(String file, Path baseDirectory) {
    try {
      return baseDirectory.resolve(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new InvalidConfigurationException(
          PARAMETER, "\"" + file + "\" is no path of a file; choose another file");
    }
  }
}
