package org.odooanalyzer.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over the lines of a page once, from heading to heading and fence to fence. */
final class PageReader {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(?<text>.+?) *");
  private static final Pattern FENCE = Pattern.compile("(?<ticks>`{3,})(?<info>.*)");
  private static final Pattern STEP = Pattern.compile("Step \\d+\\b.*");

  private final List<String> lines;
  private final List<String> headings = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private @Nullable ProjectBuilder project;
  private int at;

  PageReader(String markdown) {
    this.lines = markdown.lines().toList();
  }

  Page read() {
    while (at < lines.size()) {
      String line = lines.get(at++);
      Matcher heading = HEADING.matcher(line);
      Matcher fence = FENCE.matcher(line);
      if (heading.matches()) {
        enter(heading.group("text"));
      } else if (fence.matches()) {
        int opening = at;
        String content = fenceContent(fence.group("ticks"));
        current(opening).fence(fence.group("info").strip(), content, opening);
      }
    }
    finishProject();
    if (headings.isEmpty()) {
      throw new UnreadablePageException("a page starts with a heading");
    }
    return new Page(headings.get(0), headings, projects);
  }

  private void enter(String heading) {
    headings.add(heading);
    if (STEP.matcher(heading).matches()) {
      current(at).nextStep(heading, at);
    } else {
      finishProject();
      project = new ProjectBuilder(heading, at);
    }
  }

  private ProjectBuilder current(int line) {
    if (project == null) {
      throw new UnreadablePageException("line " + line + ": a page starts with a heading");
    }
    return project;
  }

  private void finishProject() {
    if (project != null && project.hasFiles()) {
      projects.add(project.build());
    }
  }

  private String fenceContent(String ticks) {
    StringBuilder content = new StringBuilder();
    int opening = at;
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (line.strip().equals(ticks)) {
        return content.toString();
      }
      content.append(line).append('\n');
    }
    throw new UnreadablePageException("line " + opening + ": the fence is never closed");
  }
}
