package org.odooanalyzer.syntax.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.syntax.Corpus;

/**
 * The reader agrees with FastCSV wherever that reads as Python does: not on lone carriage returns,
 * which Python refuses, and not on quotes inside a value, which are plain characters for Python.
 */
class CsvFastCsvTest {
  private static final CsvReader.CsvReaderBuilder FASTCSV =
      CsvReader.builder()
          .skipEmptyLines(true)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE);

  private static final String[] PIECES = {
    "a",
    "bc",
    ",",
    ",",
    "\n",
    "\r\n",
    "\"d\"",
    "\"e,f\"",
    "\"g\nh\"",
    "\"i\r\nj\"",
    "\"k\"\"l\"",
    "\"\"",
    " ",
    "é",
    "\uD83D\uDE00"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesOnGeneratedTables(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      String last = ",";
      for (int pieces = 1 + random.nextInt(30); pieces > 0; pieces--) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        boolean quoted = piece.startsWith("\"");
        if (isSeparator(last) || (isSeparator(piece) && !quoted)) {
          text.append(piece);
          last = piece;
        }
      }
      compare("case " + i, text.toString());
    }
  }

  private static boolean isSeparator(String piece) {
    return piece.equals(",") || piece.endsWith("\n");
  }

  @Test
  void agreesOnAllFilesOfTheCorpus() throws IOException {
    List<Path> files = Corpus.files(".csv");
    for (Path file : files) {
      compare(file.toString(), CsvSource.decode(Files.readAllBytes(file)).tree().content());
    }
    assertThat(files).isNotEmpty();
  }

  private static void compare(String what, String text) {
    List<List<String>> expected = new ArrayList<>();
    for (CsvRecord row : FASTCSV.ofCsvRecord(text)) {
      expected.add(row.getFields());
    }
    List<List<String>> actual = new ArrayList<>();
    CsvParser.read(text, row -> actual.add(row.cells().stream().map(CsvCell::value).toList()));
    if (!actual.equals(expected)) {
      fail("%s: %s%nis for FastCSV%n%s%nin%n%s", what, actual, expected, text);
    }
  }
}
