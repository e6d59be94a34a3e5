package org.odooanalyzer.measure.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** One report as text, JSON and a page. */
class MemoryReportTest {
  private static final String NASTY = "<script>alert(\"1\" & '2')</script>";

  @Test
  void theTextSaysWhatWasPromisedAndWhatCameOfIt() {
    List<String> lines = MemoryText.lines(report(null, List.of()));

    assertThat(lines)
        .anyMatch(line -> line.matches(" *memory of the process +~2.5 GB +~800 MB.* 30 MB"))
        .anyMatch(line -> line.matches(" *initial sync .* 0.20 s"))
        .anyMatch(line -> line.matches(" *completion .* 2.0, 4.0 ms"))
        .anyMatch(line -> line.matches(" *everything +20 MB +20 MB +30 MB .* 7, the same"))
        .noneMatch(line -> line.contains("did not go well"));
  }

  @Test
  void whatDiedIsSaidAndStandsForNothing() {
    MemoryReport report = report("out of memory", List.of());

    assertThat(report.now()).isEmpty();
    assertThat(MemoryText.lines(report))
        .anyMatch(line -> line.contains("all on: out of memory"))
        .anyMatch(line -> line.matches(" *all on .* died after 7"))
        .anyMatch(line -> line.matches(" *memory of the process .* -"));
    assertThat(MemoryHtml.of(report)).contains("all on (died at the cross)", "out of memory");
  }

  @Test
  void otherAnswersAreSaid() {
    MemoryReport report = report(null, List.of("another answer to hover of a.py 7"));

    assertThat(report.isSame()).isFalse();
    assertThat(MemoryText.lines(report))
        .anyMatch(line -> line.contains("all on: another answer to hover of a.py 7"))
        .anyMatch(line -> line.matches(" *all on .* 7, others"));
  }

  @Test
  void theJsonIsAsItsSchemaSays() throws IOException {
    for (MemoryReport report :
        List.of(report(null, List.of()), report("died", List.of("another answer")))) {
      String json = MemoryJson.of(report);
      try (InputStream schema =
          MemoryJson.class.getResourceAsStream("memory-report-v1.schema.json")) {
        assertThat(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(Objects.requireNonNull(schema))
                    .validate(json, InputFormat.JSON))
            .isEmpty();
      }
      JsonObject read = JsonParser.parseString(json).getAsJsonObject();
      assertThat(read.get("version").getAsInt()).isEqualTo(MemoryJson.VERSION);
      JsonObject first = read.getAsJsonArray("configurations").get(0).getAsJsonObject();
      assertThat(
              first.getAsJsonArray("samples").get(1).getAsJsonObject().get("rssAnon").getAsLong())
          .isEqualTo(30_000_000);
    }
  }

  @Test
  void nothingOfAReportBecomesMarkupOfThePage() throws Exception {
    String page = MemoryHtml.of(report(NASTY, List.of(NASTY)));

    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
    // Without void elements and the document type it has to be well-formed.
    String xml = page.replaceAll("<meta[^>]*>", "").replace("<!DOCTYPE html>", "");
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new java.io.StringReader(xml)));
    assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(4);
    assertThat(page).doesNotContain("http://", "https://", "url(", "@import");
  }

  @Test
  void charactersThatMarkupCannotWriteAreReplaced() {
    assertThat(Markup.escaped("a\u0000b\uD800c\n<>&\"'"))
        .isEqualTo("a\uFFFDb\uFFFDc\n&lt;&gt;&amp;&quot;&#39;");
  }

  @Test
  void latenciesAreThoseOfTheRequestsInTheMiddleAndNearTheEnd() {
    List<Long> micros = new ArrayList<>();
    for (long i = 100; i > 0; i--) {
      micros.add(i);
    }

    assertThat(Latency.of("hover", micros)).isEqualTo(new Latency("hover", 100, 50, 95, 100));
    assertThat(Latency.of("hover", List.of(7L))).isEqualTo(new Latency("hover", 1, 7, 7, 7));
  }

  @Test
  void anAxisEndsAtARoundNumberBehindItsValues() {
    assertThat(Axis.upTo(1_480, 300).ticks()).endsWith(1_500.0).contains(0.0, 250.0);
    assertThat(Axis.upTo(600, 300).ticks()).endsWith(600.0);
    assertThat(Axis.upTo(0, 300).place(0)).isZero();
  }

  private static MemoryReport report(@Nullable String failure, List<String> differences) {
    return new MemoryReport(
        "0.1",
        "Java 17",
        10,
        4,
        6,
        64,
        List.of(measured("everything", null, List.of()), measured("all on", failure, differences)));
  }

  private static Measured measured(
      String title, @Nullable String failure, List<String> differences) {
    return new Measured(
        title,
        "true",
        failure,
        100,
        200,
        300,
        List.of(sample(0, 10_000_000, 15_000_000), sample(300, 20_000_000, 30_000_000)),
        List.of(new Latency("completion", 3, 2_000, 4_000, 5_000)),
        7,
        "0123456789abcdef",
        differences);
  }

  private static Sample sample(long millis, long heap, long rss) {
    TreeMap<String, Long> values = new TreeMap<>();
    values.put(Sample.HEAP_LIVE, heap);
    values.put(Sample.RSS_ANON, rss);
    return new Sample(millis, "step", values);
  }
}
