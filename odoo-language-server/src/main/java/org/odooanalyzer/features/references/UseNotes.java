package org.odooanalyzer.features.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.text.FilePath;

/** The notes of what the places of addons name. */
public final class UseNotes {
  private static final String FRAMEWORK = "";

  private UseNotes() {}

  /** The addons that may have a note and have none, in the order of the project. */
  public static List<String> missing(Analysis analysis) {
    return filesByAddon(analysis).keySet().stream()
        .filter(addon -> analysis.notes().isKeeping(addon))
        .filter(addon -> analysis.notes().find(addon, UseNote.TOPIC).isEmpty())
        .toList();
  }

  /**
   * Makes the note of an addon.
   *
   * @param addon its name; empty for the files that belong to none
   * @param isCancelled asked before each file
   * @return whether it was made
   */
  public static boolean make(Analysis analysis, String addon, BooleanSupplier isCancelled) {
    List<FilePath> files = filesByAddon(analysis).getOrDefault(addon, List.of());
    SortedMap<String, List<Use>> uses = new TreeMap<>();
    for (FilePath file : files) {
      if (isCancelled.getAsBoolean()) {
        return false;
      }
      FileUses.all(
          analysis,
          file,
          (word, use) -> {
            if (!FileUses.isInFile(use)) {
              uses.computeIfAbsent(word, first -> new ArrayList<>()).add(use);
            }
          });
    }
    analysis.notes().keep(addon, UseNote.TOPIC, UseNote.write(files, uses));
    return true;
  }

  /** What the note of an addon has for some words; absent when there is no note. */
  static Optional<List<Use>> find(Analysis analysis, String addon, Collection<String> words) {
    return analysis.notes().find(addon, UseNote.TOPIC).map(note -> UseNote.read(note, words));
  }

  /** The files of each addon; those of no addon under an empty name. */
  static Map<String, List<FilePath>> filesByAddon(Analysis analysis) {
    Map<String, List<FilePath>> files = new LinkedHashMap<>();
    for (ProjectFile file : analysis.files()) {
      String addon = file.addon() == null ? FRAMEWORK : file.addon();
      files.computeIfAbsent(addon, first -> new ArrayList<>()).add(file.file());
    }
    return files;
  }
}
