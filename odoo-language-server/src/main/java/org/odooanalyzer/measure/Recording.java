package org.odooanalyzer.measure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.measure.report.Latency;
import org.odooanalyzer.measure.report.Measured;
import org.odooanalyzer.measure.report.Sample;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/** What a process has told about itself; it may end at any time. */
final class Recording {
  private static final int NAMED_DIFFERENCES = 5;

  private final Configuration configuration;
  private final List<Sample> samples = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final SortedMap<String, List<Long>> micros = new TreeMap<>();
  private final SortedMap<String, Long> reached = new TreeMap<>();
  private int files;
  private int reported;
  private int visits;
  private int visited;
  private @Nullable String failure;

  /** An answer to a request. */
  private record Answer(String request, String digest) {}

  Recording(Configuration configuration) {
    this.configuration = configuration;
  }

  Configuration configuration() {
    return configuration;
  }

  int files() {
    return files;
  }

  int reported() {
    return reported;
  }

  /** How many files are opened in all. */
  int visits() {
    return visits;
  }

  /** How many files were opened. */
  int visited() {
    return visited;
  }

  /** Whether all of the work was done. */
  boolean isDone() {
    return reached.containsKey("end");
  }

  /** Why not, as the process said itself; absent when it did not. */
  @Nullable String failure() {
    return failure;
  }

  /** The last that was measured; absent when nothing was. */
  @Nullable Sample last() {
    return samples.isEmpty() ? null : samples.get(samples.size() - 1);
  }

  /**
   * Takes a line that the process wrote; what is none of {@link Telling}'s is left alone.
   *
   * @throws InvalidConfigurationException when the process refuses its options
   */
  void take(String line) {
    JsonObject told;
    try {
      if (!(JsonParser.parseString(line) instanceof JsonObject object) || !object.has("what")) {
        return;
      }
      told = object;
    } catch (JsonParseException e) {
      // A line that was not written to its end.
      return;
    }
    String what = told.get("what").getAsString();
    switch (what) {
      case "project" -> {
        files = told.get("files").getAsInt();
        reported = told.get("reported").getAsInt();
        visits = told.get("visited").getAsInt();
      }
      case "visited" -> visited = told.get("files").getAsInt();
      case "sample" -> samples.add(sample(told));
      case "answer" -> answer(told);
      case "failure" -> failure = told.get("reason").getAsString();
      case "refusal" ->
          throw new InvalidConfigurationException(
              told.get("parameter").getAsString(), told.get("message").getAsString());
      default -> reached.put(what, told.get("millis").getAsLong());
    }
  }

  private static Sample sample(JsonObject told) {
    SortedMap<String, Long> values = new TreeMap<>();
    for (Map.Entry<String, JsonElement> value : told.getAsJsonObject("values").entrySet()) {
      values.put(value.getKey(), value.getValue().getAsLong());
    }
    return new Sample(told.get("millis").getAsLong(), told.get("step").getAsString(), values);
  }

  private void answer(JsonObject told) {
    String kind = told.get("kind").getAsString();
    answers.add(
        new Answer(
            kind + " of " + told.get("about").getAsString(), told.get("digest").getAsString()));
    micros.computeIfAbsent(kind, key -> new ArrayList<>()).add(told.get("micros").getAsLong());
  }

  /**
   * What is known now.
   *
   * @param why the work was not done; absent when it was
   * @param reference whose answers should be the same
   */
  Measured measured(@Nullable String why, Recording reference) {
    List<Latency> latencies = new ArrayList<>();
    micros.forEach((kind, all) -> latencies.add(Latency.of(kind, all)));
    Sample last = last();
    return new Measured(
        configuration.title(),
        configuration.phases(),
        why,
        reached.getOrDefault("opened", 0L),
        reached.getOrDefault("known", 0L),
        reached.getOrDefault("end", last == null ? 0L : last.millis()),
        samples,
        latencies,
        answers.size(),
        Fingerprint.of(answers.toString()),
        differences(reference));
  }

  /** A recording that breaks off is compared as far as it goes. */
  private List<String> differences(Recording reference) {
    List<String> named = new ArrayList<>();
    int differing = 0;
    for (int i = 0; i < Math.min(answers.size(), reference.answers.size()); i++) {
      if (!answers.get(i).equals(reference.answers.get(i))) {
        differing++;
        if (named.size() < NAMED_DIFFERENCES) {
          named.add("another answer to " + answers.get(i).request());
        }
      }
    }
    if (isDone() && reference.isDone() && answers.size() != reference.answers.size()) {
      named.add(answers.size() + " answers instead of " + reference.answers.size());
    }
    if (differing > NAMED_DIFFERENCES) {
      named.add("and " + (differing - NAMED_DIFFERENCES) + " more");
    }
    return named;
  }
}
