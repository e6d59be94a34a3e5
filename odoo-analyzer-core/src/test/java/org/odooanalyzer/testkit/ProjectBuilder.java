package org.odooanalyzer.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the fences of one project. */
final class ProjectBuilder {
  private final String name;
  private final int line;
  private final List<Step> steps = new ArrayList<>();
  private String odooVersion = "19.0";
  private String stepName;
  private Map<String, String> files = new LinkedHashMap<>();
  private List<String> deleted = new ArrayList<>();
  private List<Expectation> expectations = new ArrayList<>();
  private List<Question> questions = new ArrayList<>();
  private List<String> models = new ArrayList<>();
  private Map<String, List<String>> work = new LinkedHashMap<>();

  ProjectBuilder(String name, int line) {
    this.name = name;
    this.line = line;
    this.stepName = name;
  }

  boolean hasFiles() {
    return !files.isEmpty() || !steps.isEmpty();
  }

  void fence(String info, String content, int fenceLine) {
    String[] words = info.split(" +", -1);
    switch (words[0]) {
      case "options" -> readOptions(content, fenceLine);
      case "expected" -> expectations.addAll(ExpectedFence.read(content));
      case "models" -> content.lines().filter(text -> !text.isBlank()).forEach(models::add);
      case "work" -> content.lines().forEach(text -> readWork(text, fenceLine));
      default -> readFile(words, content, fenceLine);
    }
  }

  private void readFile(String[] words, String content, int fenceLine) {
    if (words.length == 2) {
      if (files.put(words[1], content) != null) {
        throw unreadable(fenceLine, words[1] + " is there twice");
      }
      Marks marks = Marks.of(words[1], content);
      expectations.addAll(marks.expectations);
      questions.addAll(marks.questions);
    } else if (words.length == 3 && words[2].equals("deleted")) {
      deleted.add(words[1]);
    } else if (words.length > 1) {
      throw unreadable(fenceLine, "a file's fence says a language and a path");
    }
  }

  private void readOptions(String content, int fenceLine) {
    String[] option = content.strip().split(" *= *", 2);
    if (option.length != 2 || !option[0].equals("odoo") || !steps.isEmpty()) {
      throw unreadable(fenceLine, "the only option is `odoo = 14.0`, before the first step");
    }
    odooVersion = option[1];
  }

  private void readWork(String text, int fenceLine) {
    String[] kindAndFiles = text.split(": *", 2);
    if (kindAndFiles.length != 2) {
      throw unreadable(fenceLine, "write `kind: file, file` in a work fence");
    }
    String[] paths = kindAndFiles[1].isBlank() ? new String[0] : kindAndFiles[1].split(", *");
    work.put(kindAndFiles[0], Arrays.asList(paths));
  }

  void nextStep(String heading, int headingLine) {
    if (!hasFiles()) {
      throw unreadable(headingLine, "a step goes on with a project, and there is none before it");
    }
    finishStep();
    stepName = heading;
  }

  private void finishStep() {
    steps.add(new Step(stepName, files, deleted, expectations, questions, models, work));
    files = new LinkedHashMap<>();
    deleted = new ArrayList<>();
    expectations = new ArrayList<>();
    questions = new ArrayList<>();
    models = new ArrayList<>();
    work = new LinkedHashMap<>();
  }

  Project build() {
    finishStep();
    return new Project(name, line, odooVersion, steps);
  }

  private static UnreadablePageException unreadable(int line, String advice) {
    return new UnreadablePageException("line " + line + ": " + advice);
  }
}
