package org.odooanalyzer.query;

import java.util.Optional;

/**
 * What features found out about addons, kept with what all runs share. A note is about one addon as
 * it is, and about all that it sees: where any file of these is another, there is no note. Safe for
 * many threads.
 */
public interface AddonNotes {
  /** Keeps nothing. */
  AddonNotes NONE =
      new AddonNotes() {
        @Override
        public Optional<byte[]> find(String addon, Topic topic) {
          return Optional.empty();
        }

        @Override
        public boolean isKeeping(String addon) {
          return false;
        }

        @Override
        public void keep(String addon, Topic topic, byte[] note) {}
      };

  /**
   * What notes are about.
   *
   * @param name tells the topics of one maker apart
   * @param maker a class in the package that makes the notes; where any class in it or below it is
   *     another, the notes are other ones
   */
  record Topic(String name, Class<?> maker) {}

  /**
   * A note that was kept, by this process or another one.
   *
   * @param addon the name of an addon; empty for the files of Odoo that belong to none
   */
  Optional<byte[]> find(String addon, Topic topic);

  /** Whether a note about an addon would be kept: not while it sees what nobody saved. */
  boolean isKeeping(String addon);

  /** Keeps a note, where notes about the addon are kept. */
  void keep(String addon, Topic topic, byte[] note);
}
