package org.odooanalyzer.features.references;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.query.AddonNotes;

/** Notes in memory, of addons that do not change. */
final class LittleNotes implements AddonNotes {
  private final Map<String, byte[]> notes = new HashMap<>();

  @Override
  public Optional<byte[]> find(String addon, Topic topic) {
    return Optional.ofNullable(notes.get(addon));
  }

  @Override
  public boolean isKeeping(String addon) {
    return true;
  }

  @Override
  public void keep(String addon, Topic topic, byte[] note) {
    notes.put(addon, note);
  }
}
