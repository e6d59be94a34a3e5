package org.odooanalyzer.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** What files hold when texts that are shown in editors win over the disk. Immutable. */
final class UnsavedTexts implements FileSource {
  private final FileSource disk;
  private final Map<FilePath, FileContent> texts;
  private final Set<FilePath> shown;

  private UnsavedTexts(FileSource disk, Map<FilePath, FileContent> texts, Set<FilePath> shown) {
    this.disk = disk;
    this.texts = Collections.unmodifiableMap(texts);
    this.shown = Collections.unmodifiableSet(shown);
  }

  /**
   * The texts that are shown.
   *
   * @param shown by file; those that the disk holds as well are left to the disk
   */
  static UnsavedTexts of(FileSource disk, Map<FilePath, String> shown) {
    Map<FilePath, Optional<String>> texts = new HashMap<>();
    shown.forEach((file, text) -> texts.put(file, Optional.of(text)));
    return new UnsavedTexts(disk, Map.of(), Set.of()).with(texts);
  }

  /**
   * The same but for some files, of which alone the disk is asked.
   *
   * @param edits what is shown of them; absent for those that are not shown any more
   */
  UnsavedTexts with(Map<FilePath, Optional<String>> edits) {
    Map<FilePath, FileContent> now = new TreeMap<>(texts);
    Set<FilePath> nowShown = new TreeSet<>(shown);
    edits.forEach(
        (file, text) -> {
          now.remove(file);
          nowShown.remove(file);
          text.ifPresent(
              unsaved -> {
                nowShown.add(file);
                if (!holds(disk.read(file), file, unsaved)) {
                  now.put(file, content(file, unsaved));
                }
              });
        });
    return new UnsavedTexts(disk, now, nowShown);
  }

  /** The files that are shown, be it as the disk has them. */
  Set<FilePath> shown() {
    return shown;
  }

  @Override
  public FileContent read(FilePath file) {
    FileContent shown = texts.get(file);
    return shown == null ? disk.read(file) : shown;
  }

  @Override
  public Set<FilePath> unsaved() {
    return texts.keySet();
  }

  /**
   * The bytes that saving the text will probably write, so that what is made of it is known
   * afterwards; the text itself where a declared encoding would make another one of them.
   */
  private static FileContent content(FilePath file, String text) {
    FileContent bytes = new FileContent.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return holds(bytes, file, text) ? bytes : new FileContent.Text(text);
  }

  private static boolean holds(FileContent content, FilePath file, String text) {
    if (!(content instanceof FileContent.Bytes read)) {
      return false;
    }
    Parsed<SourceText> decoded = TreeMaker.decode(file, read.bytes());
    return decoded.problems().isEmpty() && decoded.tree().content().equals(text);
  }
}
