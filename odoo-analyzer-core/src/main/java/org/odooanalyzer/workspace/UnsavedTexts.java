package org.odooanalyzer.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** What files hold when texts that are shown in editors win over the disk. Immutable. */
final class UnsavedTexts implements FileSource {
  private final FileSource disk;
  private final Map<FilePath, FileContent> texts;

  private UnsavedTexts(FileSource disk, Map<FilePath, FileContent> texts) {
    this.disk = disk;
    this.texts = texts;
  }

  /**
   * The texts that are shown.
   *
   * @param shown by file; those that the disk holds as well are left to the disk
   */
  static UnsavedTexts of(FileSource disk, Map<FilePath, String> shown) {
    Map<FilePath, FileContent> texts = new TreeMap<>();
    shown.forEach(
        (file, text) -> {
          if (!holds(disk.read(file), file, text)) {
            texts.put(file, content(file, text));
          }
        });
    return new UnsavedTexts(disk, texts);
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
