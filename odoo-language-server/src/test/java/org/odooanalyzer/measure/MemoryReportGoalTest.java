package org.odooanalyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.measure.MemoryReportGoal.Commands;
import org.odooanalyzer.measure.MemoryReportGoal.Result;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Outcome;
import org.odooanalyzer.workspace.Progress;

/** Reports on a little project, with processes that are real. */
class MemoryReportGoalTest {
  private static final Commands REAL = configuration -> JavaCommand.of(MemoryProbe.class, 64);

  @TempDir Path project;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void writeTheProject() throws IOException {
    write("addons/shelf/__manifest__.py", "{'name': 'Shelf', 'author': 'Us', 'license': 'MIT'}\n");
    write("addons/shelf/__init__.py", "from . import models\n");
    write("addons/shelf/models.py", "class Book:\n    pages = 7\n\n\nbook = Book()\nbook.pages\n");
    write("addons/shelf/data.xml", "<odoo><record id=\"a\" model=\"book\"/></odoo>\n");
  }

  @Test
  void allConfigurationsGiveTheSameAnswersAndAreReported() throws IOException {
    Result result = run(options("readwrite", 64), REAL);

    assertThat(result.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(told).hasSize(Configuration.values().length).allMatch(line -> line.contains("MB"));
    assertThat(result.files())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("memory-report.txt", "memory-report.json", "memory-report.html");
    assertThat(Files.readString(result.files().get(0))).contains("What was promised", "the same");
    List<JsonObject> configurations = configurations(result);
    assertThat(configurations.stream().map(one -> one.get("digest").getAsString()).distinct())
        .hasSize(1);
    assertThat(configurations)
        .allSatisfy(
            one -> {
              assertThat(one.get("answers").getAsInt()).isGreaterThan(10);
              assertThat(one.getAsJsonArray("samples")).hasSizeGreaterThan(2);
            });
    // With a cache that is filled nothing is parsed that others may know.
    assertThat(parsedFirst(configurations.get(6))).isZero();
    assertThat(parsedFirst(configurations.get(5))).isPositive();
    try (Stream<Path> left = Files.list(project.resolve("out"))) {
      assertThat(left).hasSize(3);
    }
  }

  @Test
  void aConfigurationThatDiesIsReportedAndTheOthersStillRun() throws IOException {
    Result result =
        run(
            options("off", 64),
            configuration ->
                configuration == Configuration.EVERYTHING
                    ? FakeProbe.command("heap")
                    : REAL.of(configuration));

    // The one that died told an answer of its own.
    assertThat(result.outcome()).isEqualTo(Outcome.FINDINGS);
    assertThat(told.get(0)).startsWith("everything in memory: out of memory");
    List<JsonObject> configurations = configurations(result);
    assertThat(configurations).hasSize(5);
    assertThat(configurations.get(0).get("failure").getAsString()).startsWith("out of memory");
    assertThat(configurations.subList(1, 5)).noneMatch(one -> one.has("failure"));
    assertThat(configurations.subList(1, 5))
        .allMatch(one -> one.getAsJsonArray("differences").isEmpty());
    assertThat(result.lines())
        .anyMatch(line -> line.contains("everything in memory: another answer to"));
  }

  @Test
  void otherAnswersFailTheReport() throws IOException {
    Result result =
        run(
            options("off", 64),
            configuration ->
                FakeProbe.command(configuration == Configuration.LAZY ? "other" : "work"));

    assertThat(result.outcome()).isEqualTo(Outcome.FINDINGS);
    assertThat(configurations(result).get(3).getAsJsonArray("differences").get(0).getAsString())
        .isEqualTo("another answer to hover of a.py 7");
  }

  @Test
  void aReportWithoutItsLastConfigurationFails() throws IOException {
    Result result =
        run(
            options("off", 64),
            configuration ->
                FakeProbe.command(configuration == Configuration.PRUNED ? "exit" : "work"));

    assertThat(result.outcome()).isEqualTo(Outcome.FINDINGS);
    assertThat(told.get(4)).contains("ended with exit code 5");
  }

  @Test
  void valuesThatCannotBeAreRefusedBeforeAnythingIsMeasured() {
    assertRefused(options("readwrite", 1), "heap");
    assertRefused(options("read", 64), "cache");
    assertRefused(options("offf", 64), "cache");
    MemoryReportOptions good = options("off", 64);
    assertRefused(new MemoryReportOptions(good.server(), good.reportDir(), 64, 0, 1), "files");
    assertRefused(new MemoryReportOptions(good.server(), good.reportDir(), 64, 1, 0), "timeout");
    assertRefused(
        new MemoryReportOptions(good.server(), Path.of("addons/shelf/data.xml"), 64, 1, 1),
        "reportDir");
  }

  private void assertRefused(MemoryReportOptions options, String parameter) {
    assertThatThrownBy(() -> run(options, REAL))
        .isInstanceOfSatisfying(
            InvalidConfigurationException.class,
            refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    assertThat(told).isEmpty();
  }

  private Result run(MemoryReportOptions options, Commands commands) {
    return MemoryReportGoal.run(options, Progress.NONE, told::add, commands);
  }

  private MemoryReportOptions options(String cache, int heap) {
    JsonObject settings = new JsonObject();
    settings.addProperty("cache", cache);
    settings.addProperty("threads", 1);
    return new MemoryReportOptions(
        ServeOptions.of(List.of(project), settings), Path.of("out"), heap, 5, 2);
  }

  private static List<JsonObject> configurations(Result result) throws IOException {
    return StreamSupport.stream(
            JsonParser.parseString(Files.readString(result.files().get(1)))
                .getAsJsonObject()
                .getAsJsonArray("configurations")
                .spliterator(),
            false)
        .map(one -> one.getAsJsonObject())
        .toList();
  }

  /** The files that were parsed until the first findings were known. */
  private static int parsedFirst(JsonObject configuration) {
    return StreamSupport.stream(configuration.getAsJsonArray("samples").spliterator(), false)
        .map(sample -> sample.getAsJsonObject())
        .filter(sample -> sample.get("step").getAsString().equals("findings"))
        .mapToInt(sample -> sample.get("parsedOwn").getAsInt())
        .max()
        .orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
