package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.odooanalyzer.facts.FactsOf;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.text.Span;

/** Writes and reads the facts of every file of real Odoos, whose folders the property names. */
@EnabledIfSystemProperty(named = "odooanalyzer.corpus", matches = ".+")
class FactCodecCorpusTest {
  private final FactCodec codec = new FactCodec(new StringPool());

  @Test
  void everyFileComesBackAsItWas() throws IOException {
    for (Path file : corpus()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      FileFacts facts = FactsOf.file(file.getFileName().toString(), text);
      EncodedFacts encoded = codec.encode(facts).orElseThrow();
      FileFacts decoded = codec.decode(EncodedFacts.of(encoded.toBytes()));
      assertThat(decoded.equals(facts)).as(file.toString()).isTrue();
      assertThat(codec.encode(decoded).orElseThrow().equals(encoded)).as(file.toString()).isTrue();
    }
  }

  @Test
  void everyPlaceMovesWithALineBeforeTheFile() throws IOException {
    for (Path file : corpus()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String name = file.getFileName().toString();
      if (name.endsWith(".py") && !text.startsWith("\uFEFF")) {
        EncodedFacts before = codec.encode(FactsOf.file(name, text)).orElseThrow();
        EncodedFacts after = codec.encode(FactsOf.file(name, "# x\n" + text)).orElseThrow();
        PlaceMap map = PlaceMap.between(before, after).orElseThrow();
        PlacesInput places = before.placesInput();
        places.lines();
        while (!places.end()) {
          Span span = places.span();
          assertThat(map.start(span.start())).hasValue(span.start() + 4);
        }
      }
    }
  }

  private static List<Path> corpus() throws IOException {
    List<Path> corpus = new ArrayList<>();
    for (String folder : System.getProperty("odooanalyzer.corpus").split(File.pathSeparator, -1)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().matches(".*\\.(py|xml|csv)"))
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(corpus::add);
      }
    }
    return corpus;
  }
}
