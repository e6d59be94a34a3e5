package org.odooanalyzer.cache;

import java.util.Locale;
import org.odooanalyzer.store.StoreKey;

/** The kinds of entries that the store keeps for an analysis. */
public enum EntryKind {
  /** The facts of a content. */
  FACTS(1),
  /** What is known of a content that has a certain place in a project, its facts aside. */
  RESULT(2),
  /** The results of all files of an addon. */
  ADDON(3),
  /** The findings of a step that needs more than one file. */
  STEP(4),
  /** All that a run found. */
  RUN(5),
  /** That there was a run over files of certain names. */
  FRAME(6),
  /** The models of addons: which parts they are made of. */
  REGISTRY(7),
  /** The models that one addon defines. */
  REGISTRY_PART(8),
  /** The files that a step checked, each with what its rules could see. */
  CHECKS(9),
  /** What an editor's feature found out about an addon and all that it sees. */
  NOTE(10);

  private final byte number;

  EntryKind(int number) {
    this.number = (byte) number;
  }

  /** The key of an entry of this kind. */
  public StoreKey key(Digest digest) {
    return new StoreKey(number, digest.high(), digest.low());
  }

  /** The first byte of the keys of this kind. */
  public byte number() {
    return number;
  }

  /** The kind for people. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The title of the kind of a number; the number when it is of none. */
  public static String title(int number) {
    for (EntryKind kind : values()) {
      if (kind.number == number) {
        return kind.title();
      }
    }
    return "kind " + number;
  }
}
