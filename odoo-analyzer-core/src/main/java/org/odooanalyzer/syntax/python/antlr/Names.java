package org.odooanalyzer.syntax.python.antlr;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words seen so far, each with one string and one number: open hashing on ranges of characters,
 * so that a word that was seen before costs no memory. The keywords have the lowest numbers.
 */
final class Names {
  /** When there are more words than this, the table starts anew with the next file. */
  private static final int LIMIT = 1 << 17;

  private String[] words = new String[1 << 12];
  private int[] hashes = new int[1 << 12];

  /** The characters of all words; those of word {@code i} start at {@code offsets[i]}. */
  private char[] pool = new char[1 << 16];

  private int[] offsets = new int[(1 << 12) + 1];

  /** For each slot the number of its word plus one, or 0; the length is a power of two. */
  private int[] slots = new int[1 << 13];

  private int count;

  Names() {
    addKeywords();
  }

  /** Forgets everything when the table has grown large. Numbers given before are invalid then. */
  void trim() {
    if (count > LIMIT) {
      words = new String[1 << 12];
      hashes = new int[1 << 12];
      pool = new char[1 << 16];
      offsets = new int[(1 << 12) + 1];
      slots = new int[1 << 13];
      count = 0;
      addKeywords();
    }
  }

  String get(int symbol) {
    return words[symbol];
  }

  /** The number of a range of characters; {@code hash} is {@code String.hashCode} of it. */
  int symbol(char[] chars, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (true) {
      int symbol = slots[slot] - 1;
      if (symbol < 0) {
        return add(chars, start, end, hash, slot);
      }
      if (hashes[symbol] == hash && matches(symbol, chars, start, end)) {
        return symbol;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The number of a word. */
  int symbol(String word) {
    char[] chars = word.toCharArray();
    return symbol(chars, 0, chars.length, word.hashCode());
  }

  /** The number of an identifier with other characters than ASCII, which Python normalizes. */
  int normalized(char[] chars, int start, int end) {
    return symbol(
        Normalizer.normalize(new String(chars, start, end - start), Normalizer.Form.NFKC));
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private boolean matches(int symbol, char[] chars, int start, int end) {
    int offset = offsets[symbol];
    int length = end - start;
    if (offsets[symbol + 1] - offset != length) {
      return false;
    }
    char[] known = pool;
    for (int i = 0; i < length; i++) {
      if (known[offset + i] != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  private int add(char[] chars, int start, int end, int hash, int slot) {
    int symbol = count++;
    if (symbol == words.length) {
      words = Arrays.copyOf(words, symbol * 2);
      hashes = Arrays.copyOf(hashes, symbol * 2);
      offsets = Arrays.copyOf(offsets, symbol * 2 + 1);
    }
    int offset = offsets[symbol];
    int length = end - start;
    if (offset + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(offset + length, pool.length * 2));
    }
    System.arraycopy(chars, start, pool, offset, length);
    offsets[symbol + 1] = offset + length;
    words[symbol] = new String(chars, start, length);
    hashes[symbol] = hash;
    slots[slot] = symbol + 1;
    if (count * 2 > slots.length) {
      grow();
    }
    return symbol;
  }

  private void grow() {
    int[] larger = new int[slots.length * 2];
    for (int symbol = 0; symbol < count; symbol++) {
      int slot = spread(hashes[symbol]) & (larger.length - 1);
      while (larger[slot] != 0) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = symbol + 1;
    }
    slots = larger;
  }

  private void addKeywords() {
    for (int i = 0; i < Keywords.COUNT; i++) {
      symbol(Keywords.word(i));
    }
  }
}
