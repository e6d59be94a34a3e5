package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.query.AddonNotes;

/** The notes of one moment. */
final class KeptNotes implements AddonNotes {
  private static final Map<Class<?>, Digest> MAKERS = new ConcurrentHashMap<>();

  private final Kept kept;
  private final Later<AddonStates> states;

  KeptNotes(Kept kept, World world, WorkedFiles files) {
    this.kept = kept;
    this.states = new Later<>(() -> AddonStates.of(world, files, kept));
  }

  @Override
  public Optional<byte[]> find(String addon, Topic topic) {
    return key(addon, topic).flatMap(key -> kept.store().get(EntryKind.NOTE.key(key)));
  }

  @Override
  public boolean isKeeping(String addon) {
    return states.get().isSaved(addon) && !kept.contents().isChanging();
  }

  @Override
  public void keep(String addon, Topic topic, byte[] note) {
    if (isKeeping(addon)) {
      key(addon, topic).ifPresent(key -> kept.store().put(EntryKind.NOTE.key(key), note));
    }
  }

  private Optional<Digest> key(String addon, Topic topic) {
    return states
        .get()
        .of(addon)
        .map(
            state ->
                new KeyDigest("note")
                    .add(topic.name())
                    .add(MAKERS.computeIfAbsent(topic.maker(), CacheFingerprint::ofPackage))
                    .add(state)
                    .digest());
  }
}
