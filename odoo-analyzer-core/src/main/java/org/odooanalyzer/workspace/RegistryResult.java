package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code registry} made.
 *
 * @param lines the model that was asked for, for people; empty without one
 * @param files the files that were written, absolute
 * @param notices what the user should know, each a sentence
 * @param internalErrors where the analyzer itself failed, so that something may be missing
 * @param summary how much there is, how long it took and how much memory
 */
public record RegistryResult(
    List<String> lines,
    List<Path> files,
    List<String> notices,
    List<String> internalErrors,
    String summary) {
  public RegistryResult {
    lines = List.copyOf(lines);
    files = List.copyOf(files);
    notices = List.copyOf(notices);
    internalErrors = List.copyOf(internalErrors);
  }

  /** The same with more that the user should know. */
  RegistryResult with(List<String> moreNotices) {
    List<String> all = new ArrayList<>(notices);
    all.addAll(moreNotices);
    return new RegistryResult(lines, files, all, internalErrors, summary);
  }

  /** How the run ended. */
  public Outcome outcome() {
    return internalErrors.isEmpty() ? Outcome.CLEAN : Outcome.INTERNAL_ERROR;
  }
}
