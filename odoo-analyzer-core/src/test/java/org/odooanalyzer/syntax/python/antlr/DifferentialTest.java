package org.odooanalyzer.syntax.python.antlr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.PythonSource;
import org.odooanalyzer.text.SourceText;

/**
 * Compares trees and verdicts with those of CPython: every node with its kind, span, names,
 * operators and string values must be equal, and the same programs must be rejected. With the
 * property {@code odooanalyzer.corpus}, folders separated as in a path, their files are compared.
 */
class DifferentialTest {
  /** Programs that this parser accepts on purpose although some CPython rejects them. */
  private static final List<Pattern> NEWER_SYNTAX =
      List.of(
          // Python 3.14: except A, B:
          Pattern.compile("except\\b[^:\\n]*,[^\\n]*:"),
          // Python 3.14: t-strings
          Pattern.compile("\\b([tT][rR]?|[rR][tT])['\"]"));

  /**
   * Formats of fields that versions of CPython read differently: with a line break in single quotes
   * (3.13.0 takes it, later ones do not), and with a named character before more text.
   */
  private static final Pattern UNSETTLED =
      Pattern.compile("[fF][rR]?['\"][^'\"\\n]*:[^'\"}]*(\\n|\\\\N\\{)");

  @TempDir Path folder;

  private CPython python;
  private final PythonParser parser = new PythonParser();

  @BeforeEach
  void findPython() {
    Optional<CPython> found = CPython.find();
    assumeTrue(
        found.isPresent(),
        "skipped: no python3 of version 3.12 or later on the PATH; set -Dodooanalyzer.python");
    python = found.get();
  }

  @Test
  void snippetsAreReadAsCPythonReadsThem() throws IOException {
    assertThat(differences(written(Resources.snippets()))).isEmpty();
  }

  @Test
  void mutationsAreReadAsCPythonReadsThem() throws IOException {
    Mutations mutations = new Mutations(20);
    List<String> programs = new ArrayList<>();
    for (String snippet : Resources.snippets()) {
      programs.addAll(mutations.of(snippet, Integer.getInteger("odooanalyzer.mutations", 2)));
    }
    assertThat(differences(written(programs))).isEmpty();
  }

  @Test
  void corporaAreReadAsCPythonReadsThem() throws IOException {
    String corpus = System.getProperty("odooanalyzer.corpus");
    assumeTrue(corpus != null, "skipped: no -Dodooanalyzer.corpus=DIR");
    for (String root : corpus.split(File.pathSeparator, -1)) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        List<Path> files =
            walk.filter(path -> path.toString().endsWith(".py") && Files.isRegularFile(path))
                .sorted()
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(differences(files)).isEmpty();
      }
    }
  }

  private List<Path> written(List<String> programs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      files.add(Files.writeString(folder.resolve(i + ".py"), programs.get(i)));
    }
    return files;
  }

  private List<String> differences(List<Path> files) throws IOException {
    List<String> theirs = python.digests(files);
    assertThat(theirs).hasSameSizeAs(files);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String mine = digest(files.get(i));
      boolean equal =
          mine.startsWith("ok") ? mine.equals(theirs.get(i)) : theirs.get(i).startsWith("error");
      if (!equal && !isKnown(mine, theirs.get(i), Files.readString(files.get(i)))) {
        differences.add(describe(files.get(i), mine, theirs.get(i)));
      }
    }
    return differences;
  }

  private static boolean isKnown(String mine, String theirs, String program) {
    boolean newer =
        mine.startsWith("ok")
            && theirs.startsWith("error")
            && NEWER_SYNTAX.stream().anyMatch(pattern -> pattern.matcher(program).find());
    return newer || UNSETTLED.matcher(program).find();
  }

  private String digest(Path file) throws IOException {
    Parsed<SourceText> source = PythonSource.decode(Files.readAllBytes(file));
    Parsed<PyModule> parsed = parser.parse(source.tree().content());
    return !source.problems().isEmpty() || !parsed.problems().isEmpty()
        ? "error " + source.problems() + parsed.problems()
        : "ok " + PythonDump.digestUtf8(PythonDump.of(parsed.tree()));
  }

  private String describe(Path file, String mine, String theirs) throws IOException {
    String program = Files.readString(file);
    String shown = program.length() > 400 ? file.toString() : program;
    return shown + "\n  here:    " + mine + "\n  CPython: " + theirs + "\n";
  }
}
