package org.odooanalyzer.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a project starts with, or that an edit changes, and what is expected then. The
 * expectations are those of this step's own files and {@code expected} fence; files of earlier
 * steps keep theirs.
 *
 * @param name the heading
 * @param files contents by path, in the order of the page; an empty path set is a step that only
 *     removes
 * @param deleted paths of files that are removed
 * @param models lines about models that must be true
 * @param work what the step must make happen: files by kind of work, such as {@code parsed}
 */
record Step(
    String name,
    Map<String, String> files,
    List<String> deleted,
    List<Expectation> expectations,
    List<Question> questions,
    List<String> models,
    Map<String, List<String>> work) {
  Step {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    deleted = List.copyOf(deleted);
    expectations = List.copyOf(expectations);
    questions = List.copyOf(questions);
    models = List.copyOf(models);
    work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
  }
}
