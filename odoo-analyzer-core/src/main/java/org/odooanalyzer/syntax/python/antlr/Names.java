package org.odooanalyzer.syntax.python.antlr;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words seen so far, each with one string and one number: open hashing on ranges of characters,
 * so that a word that was seen before costs no memory. The keywords have the lowest numbers.
 *
 * <p>Looking up a word costs as much as the memory that it has to wait for. So all that is needed
 * to compare lies in one place for each slot, and the characters of all words in another.
 */
final class Names {
  /** When there are more words than this, the table starts anew with the next file. */
  private static final int LIMIT = 1 << 17;

  private static final int INITIAL_WORDS = 1 << 12;
  private static final int INITIAL_POOL = 1 << 16;

  /** The parts of a slot. The length is 0 where the slot is free. */
  private static final int HASH = 0;

  private static final int OFFSET = 1;
  private static final int LENGTH = 2;
  private static final int SYMBOL = 3;
  private static final int WIDTH = 4;

  private String[] words = new String[INITIAL_WORDS];
  private int count;

  /** The characters of all words. */
  private char[] pool = new char[INITIAL_POOL];

  private int poolEnd;

  /** The slots side by side; their number is a power of two, and at most half of them are taken. */
  private int[] slots = new int[2 * INITIAL_WORDS * WIDTH];

  Names() {
    addKeywords();
  }

  /** Forgets everything when the table has grown large. Numbers given before are invalid then. */
  void trim() {
    if (count > LIMIT) {
      words = new String[INITIAL_WORDS];
      count = 0;
      pool = new char[INITIAL_POOL];
      poolEnd = 0;
      slots = new int[2 * INITIAL_WORDS * WIDTH];
      addKeywords();
    }
  }

  String get(int symbol) {
    return words[symbol];
  }

  /** The hash of a word with one more character; that of no character is 0. */
  static int hash(int before, char c) {
    return Integer.rotateLeft(before, 5) ^ c;
  }

  /** The number of a range of characters with this {@link #hash}. */
  int symbol(char[] chars, int start, int end, int hash) {
    int[] table = slots;
    int slot = firstSlot(table, hash);
    while (table[slot + LENGTH] != 0) {
      int offset = table[slot + OFFSET];
      if (table[slot + HASH] == hash
          && table[slot + LENGTH] == end - start
          && Arrays.equals(pool, offset, offset + end - start, chars, start, end)) {
        return table[slot + SYMBOL];
      }
      slot = nextSlot(table, slot);
    }
    return add(chars, start, end, hash, slot);
  }

  /** The number of a word. */
  int symbol(String word) {
    char[] chars = word.toCharArray();
    int hash = 0;
    for (char c : chars) {
      hash = hash(hash, c);
    }
    return symbol(chars, 0, chars.length, hash);
  }

  /** The number of an identifier with other characters than ASCII, which Python normalizes. */
  int normalized(char[] chars, int start, int end) {
    return symbol(
        Normalizer.normalize(new String(chars, start, end - start), Normalizer.Form.NFKC));
  }

  private static int firstSlot(int[] table, int hash) {
    int spread = hash * 0x9E3779B1;
    return ((spread ^ (spread >>> 15)) * WIDTH) & (table.length - WIDTH);
  }

  private static int nextSlot(int[] table, int slot) {
    return (slot + WIDTH) & (table.length - WIDTH);
  }

  private int add(char[] chars, int start, int end, int hash, int slot) {
    int symbol = count++;
    if (symbol == words.length) {
      words = Arrays.copyOf(words, symbol * 2);
    }
    int offset = poolEnd;
    int length = end - start;
    poolEnd += length;
    if (poolEnd > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(poolEnd, pool.length * 2));
    }
    System.arraycopy(chars, start, pool, offset, length);
    words[symbol] = new String(chars, start, length);
    slots[slot + HASH] = hash;
    slots[slot + OFFSET] = offset;
    slots[slot + LENGTH] = length;
    slots[slot + SYMBOL] = symbol;
    if (count * 2 * WIDTH > slots.length) {
      grow();
    }
    return symbol;
  }

  private void grow() {
    int[] larger = new int[slots.length * 2];
    for (int old = 0; old < slots.length; old += WIDTH) {
      if (slots[old + LENGTH] != 0) {
        int slot = firstSlot(larger, slots[old + HASH]);
        while (larger[slot + LENGTH] != 0) {
          slot = nextSlot(larger, slot);
        }
        System.arraycopy(slots, old, larger, slot, WIDTH);
      }
    }
    slots = larger;
  }

  private void addKeywords() {
    for (int i = 0; i < Keywords.COUNT; i++) {
      symbol(Keywords.word(i));
    }
  }
}
