package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.text.FilePath;

/** The state of each addon at one moment: which files it has and what they hold. */
final class AddonStates {
  private static final String FRAMEWORK = "";

  private final World world;
  private final Digest environment;
  private final Map<String, Digest> own = new HashMap<>();
  private final Set<String> unsaved = new HashSet<>();
  private final Set<String> unread = new HashSet<>();

  private AddonStates(World world) {
    this.world = world;
    this.environment = ProjectKey.environment(world.files());
  }

  /** The states of all addons, of which the contents are known. */
  static AddonStates of(World world, WorkedFiles files, Kept kept) {
    AddonStates states = new AddonStates(world);
    Map<String, KeyDigest> keys = new HashMap<>();
    Set<FilePath> unsaved = kept.source().unsaved();
    files
        .tasks()
        .forEach(
            task -> {
              String addon = task.addon() == null ? FRAMEWORK : task.addon();
              FilePath file = task.file();
              KeyDigest key =
                  keys.computeIfAbsent(addon, first -> new KeyDigest("state of an addon"));
              key.add(file.root()).add(file.path()).add(task.role().name());
              kept.contents().of(file).ifPresentOrElse(key::add, () -> states.unread.add(addon));
              if (unsaved.contains(file)) {
                states.unsaved.add(addon);
              }
            });
    keys.forEach((addon, key) -> states.own.put(addon, key.digest()));
    return states;
  }

  /** Whether an addon and all that it sees hold what is on the disk. */
  boolean isSaved(String addon) {
    return seen(addon).stream().noneMatch(unsaved::contains);
  }

  /**
   * Stands for an addon and all that it sees.
   *
   * @return absent while not all of it was read
   */
  Optional<Digest> of(String addon) {
    KeyDigest key =
        new KeyDigest("addon and what it sees")
            .add(addon)
            .add(world.version().toString())
            .add(environment);
    Set<String> all = seen(addon);
    if (all.stream().anyMatch(unread::contains)) {
      return Optional.empty();
    }
    for (String seen : all) {
      Digest state = own.get(seen);
      if (state != null) {
        key.add(seen).add(state);
      }
    }
    return Optional.of(key.digest());
  }

  private Set<String> seen(String addon) {
    Set<String> seen =
        new TreeSet<>(world.graph().closure(addon.equals(FRAMEWORK) ? "base" : addon));
    seen.add(FRAMEWORK);
    return seen;
  }
}
