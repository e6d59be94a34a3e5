package org.odooanalyzer.protocol;

import java.util.stream.Collectors;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Texts for people, in what a client can show. */
public final class Markup {
  private static final String FENCE = "```";

  private Markup() {}

  /** A text in Markdown, or without its fences and emphasis. */
  public static MarkupContent of(String markdown, boolean showsMarkdown) {
    return showsMarkdown
        ? new MarkupContent(MarkupKind.MARKDOWN, markdown)
        : new MarkupContent(MarkupKind.PLAINTEXT, plain(markdown));
  }

  private static String plain(String markdown) {
    return markdown
        .lines()
        .filter(line -> !line.startsWith(FENCE))
        .map(line -> line.replace("**", "").replace("`", ""))
        .collect(Collectors.joining("\n"));
  }
}
