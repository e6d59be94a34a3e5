package org.odooanalyzer.protocol;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.odooanalyzer.text.SourceText;

/** What an editor did to a text. */
public final class TextEdits {
  private TextEdits() {}

  /**
   * The text after some changes, each of which is about the text that the one before left. A range
   * that ends before it starts is taken the other way round; one behind the text is clamped.
   */
  public static String apply(
      String text, List<TextDocumentContentChangeEvent> changes, PositionEncoding encoding) {
    String changed = text;
    for (TextDocumentContentChangeEvent change : changes) {
      Range range = change.getRange();
      changed =
          range == null
              ? change.getText()
              : replace(SourceText.of(changed), range, change.getText(), encoding);
    }
    return changed;
  }

  private static String replace(
      SourceText source, Range range, String text, PositionEncoding encoding) {
    int one = encoding.offset(source, range.getStart());
    int other = encoding.offset(source, range.getEnd());
    String content = source.content();
    return content.substring(0, Math.min(one, other))
        + text
        + content.substring(Math.max(one, other));
  }
}
