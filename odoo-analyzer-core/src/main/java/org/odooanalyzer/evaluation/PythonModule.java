package org.odooanalyzer.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;

/** A Python file and what the names of its scope mean. */
final class PythonModule {
  private final Evaluator evaluator;
  private final FilePath file;
  private final LineMap lines;
  private final Body body;
  private final Map<String, Value> patches = new HashMap<>();

  PythonModule(Evaluator evaluator, FilePath file, PythonFacts facts) {
    this.evaluator = evaluator;
    this.file = file;
    this.lines = facts.lines();
    this.body = new Body(this, facts.members(), null, Map.of());
  }

  Evaluator evaluator() {
    return evaluator;
  }

  FilePath file() {
    return file;
  }

  LineMap lines() {
    return lines;
  }

  Body body() {
    return body;
  }

  /** What a name means when the whole file has run; empty when nothing binds it. */
  Optional<Value> value(String name) {
    Value patch = patches.get(name);
    return patch != null ? Optional.of(patch) : body.last(name);
  }

  /** Sets a name from outside, as {@code module.name = value} does. */
  void patch(String name, Value value) {
    patches.put(name, value);
  }
}
