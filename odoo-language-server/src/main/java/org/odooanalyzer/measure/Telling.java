package org.odooanalyzer.measure;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.SortedMap;

/**
 * What a process tells about itself while it works, one line of JSON for each thing. Safe for many
 * threads.
 */
final class Telling {
  private final PrintStream out;

  Telling(PrintStream out) {
    this.out = out;
  }

  private synchronized void tell(String what, JsonObject of) {
    of.addProperty("what", what);
    out.println(of);
    out.flush();
  }

  /** How much there is. */
  void project(int files, int reported, int visited) {
    JsonObject project = new JsonObject();
    project.addProperty("files", files);
    project.addProperty("reported", reported);
    project.addProperty("visited", visited);
    tell("project", project);
  }

  /** Something is reached: {@code opened}, {@code known} or {@code end}. */
  void reached(String what, long millis) {
    JsonObject reached = new JsonObject();
    reached.addProperty("millis", millis);
    tell(what, reached);
  }

  /** So many files were opened and asked about. */
  void visited(int files) {
    JsonObject visited = new JsonObject();
    visited.addProperty("files", files);
    tell("visited", visited);
  }

  /** What is held now. */
  void sample(long millis, String step, SortedMap<String, Long> values) {
    JsonObject held = new JsonObject();
    values.forEach(held::addProperty);
    JsonObject sample = new JsonObject();
    sample.addProperty("millis", millis);
    sample.addProperty("step", step);
    sample.add("values", held);
    tell("sample", sample);
  }

  /**
   * An answer.
   *
   * @param about the file and the place that were asked about
   * @param digest of all that was answered
   */
  void answer(String kind, String about, String digest, long micros) {
    JsonObject answer = new JsonObject();
    answer.addProperty("kind", kind);
    answer.addProperty("about", about);
    answer.addProperty("digest", digest);
    answer.addProperty("micros", micros);
    tell("answer", answer);
  }

  /** Options that cannot be carried out. */
  void refusal(String parameter, String message) {
    JsonObject refusal = new JsonObject();
    refusal.addProperty("parameter", parameter);
    refusal.addProperty("message", message);
    tell("refusal", refusal);
  }

  /** Why no more is told. */
  void failure(String reason) {
    JsonObject failure = new JsonObject();
    failure.addProperty("reason", reason);
    tell("failure", failure);
  }
}
