package org.odooanalyzer.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * A list of texts in a manifest, such as {@code depends} or {@code data}.
 *
 * @param items the texts in order
 * @param complete whether every item is known; false when the value is no list of literals
 * @param span where the whole value is written; absent when the key is missing
 */
public record ManifestList(List<Item> items, boolean complete, @Nullable Span span) {
  /** The value of a key that is not there. */
  public static final ManifestList ABSENT = new ManifestList(List.of(), true, null);

  public ManifestList {
    items = List.copyOf(items);
  }

  /** Where the whole value is written. */
  public Optional<Span> place() {
    return Optional.ofNullable(span);
  }

  /** The texts alone. */
  public List<String> texts() {
    return items.stream().map(Item::text).toList();
  }

  /** The first item with a text. */
  public Optional<Item> find(String text) {
    return items.stream().filter(item -> item.text().equals(text)).findFirst();
  }

  /**
   * One text of the list.
   *
   * @param text its value
   * @param span where it is written, with its quotes
   */
  public record Item(String text, Span span) {
    /** The text as a path in normal form: without empty names, {@code .} and inner {@code ..}. */
    public String path() {
      return ManifestValues.path(text);
    }

    /** Whether the text ends like the name of a kind of file, in letters of any case. */
    public boolean hasEnding(String ending) {
      return text.toLowerCase(Locale.ROOT).endsWith(ending);
    }
  }
}
