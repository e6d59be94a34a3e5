package org.odooanalyzer.features.references;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.editor.Occurrences;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** The places of one file that name something. */
final class FileUses {
  private final FilePath file;
  private final String text;
  private final IntFunction<Optional<Occurrence>> occurrences;

  private FileUses(FilePath file, String text, IntFunction<Optional<Occurrence>> occurrences) {
    this.file = file;
    this.text = text;
    this.occurrences = occurrences;
  }

  /** The places that name something by one of some words, each once. */
  static Set<Use> of(Analysis analysis, FilePath file, Collection<String> words) {
    Set<Use> found = new LinkedHashSet<>();
    String text = text(analysis, file);
    if (words.stream().anyMatch(text::contains)) {
      FileUses uses = new FileUses(file, text, Occurrences.in(analysis, file));
      words.forEach(word -> uses.find(word, found));
    }
    return found;
  }

  /** All places that name something, each with the word by which it does. */
  static void all(Analysis analysis, FilePath file, BiConsumer<String, Use> taker) {
    new FileUses(file, text(analysis, file), Occurrences.in(analysis, file)).find(taker);
  }

  private static String text(Analysis analysis, FilePath file) {
    return analysis.source(file).map(SourceText::content).orElse("");
  }

  private void find(String word, Set<Use> found) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      if (EntityWords.standsAt(text, at, word)) {
        at(at).filter(use -> EntityWords.of(use.entity()).contains(word)).ifPresent(found::add);
      }
    }
  }

  private void find(BiConsumer<String, Use> taker) {
    boolean isInside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isPart = Character.isJavaIdentifierPart(text.charAt(at));
      if (isPart && !isInside) {
        int start = at;
        at(start)
            .ifPresent(
                use ->
                    EntityWords.of(use.entity()).stream()
                        .filter(word -> EntityWords.standsAt(text, start, word))
                        .forEach(word -> taker.accept(word, use)));
      }
      isInside = isPart;
    }
  }

  private Optional<Use> at(int offset) {
    return occurrences
        .apply(offset)
        .map(occurrence -> new Use(occurrence.entity(), file, occurrence.span()));
  }

  /** Whether a place is about something that nobody names elsewhere, such as a local variable. */
  static boolean isInFile(Use use) {
    return use.entity() instanceof Entity.PythonName name && name.file().equals(use.file());
  }
}
