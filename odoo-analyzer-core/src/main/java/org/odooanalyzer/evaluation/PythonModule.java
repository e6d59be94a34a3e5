package org.odooanalyzer.evaluation;

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
    return body.last(name);
  }
}
