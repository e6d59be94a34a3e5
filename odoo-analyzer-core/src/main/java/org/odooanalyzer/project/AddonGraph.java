package org.odooanalyzer.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All addons of a project and what they depend on. Of several addons with the same name the first
 * one counts, as on Odoo's addons path.
 */
public final class AddonGraph {
  private final OdooVersion version;
  private final Map<String, Addon> byName;
  private final List<Duplicate> duplicates;
  private final Closures closures;

  private AddonGraph(OdooVersion version, Map<String, Addon> byName, List<Duplicate> duplicates) {
    this.version = version;
    this.byName = byName;
    this.duplicates = List.copyOf(duplicates);
    this.closures = Closures.of(this);
  }

  /** The graph of addons that are given in the order of their precedence. */
  public static AddonGraph of(OdooVersion version, List<Addon> addons) {
    Map<String, Addon> byName = new TreeMap<>();
    List<Duplicate> duplicates = new ArrayList<>();
    for (Addon addon : addons) {
      Addon used = byName.putIfAbsent(addon.name(), addon);
      if (used != null) {
        duplicates.add(new Duplicate(used, addon));
      }
    }
    return new AddonGraph(version, byName, duplicates);
  }

  /** The version that decides what the manifests mean. */
  public OdooVersion version() {
    return version;
  }

  /** The addons that count, by name. */
  public Collection<Addon> addons() {
    return List.copyOf(byName.values());
  }

  /** The addon that counts under a name. */
  public Optional<Addon> addon(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The addons that do not count because an earlier one has their name, in their order. */
  public List<Duplicate> duplicates() {
    return duplicates;
  }

  /**
   * The names that an addon depends on directly, each once, in the order of its manifest; with
   * {@code base} where Odoo adds it: {@code _load_manifest} of {@code odoo/modules/module.py}.
   */
  public List<String> dependencies(Addon addon) {
    if (addon.name().equals(Addon.BASE) && version.impliesBase()) {
      return List.of();
    }
    ManifestList depends = addon.manifest().depends();
    if (depends.items().isEmpty() && depends.complete() && version.impliesBase()) {
      return List.of(Addon.BASE);
    }
    return List.copyOf(new LinkedHashSet<>(depends.texts()));
  }

  /** The dependencies on addons that do not exist, by addon and then by place. */
  public List<MissingDependency> missing() {
    List<MissingDependency> missing = new ArrayList<>();
    for (Addon addon : byName.values()) {
      for (ManifestList.Item item : addon.manifest().depends().items()) {
        if (!byName.containsKey(item.text())) {
          missing.add(new MissingDependency(addon, item));
        }
      }
    }
    return missing;
  }

  /**
   * The dependencies that lead back to their own addon, by addon and then by place. An addon that
   * names itself is not among them.
   */
  public List<Cycle> cycles() {
    List<Cycle> cycles = new ArrayList<>();
    for (Addon addon : byName.values()) {
      for (ManifestList.Item item : addon.manifest().depends().items()) {
        boolean leadsBack =
            !item.text().equals(addon.name()) && closures.contains(item.text(), addon.name());
        if (leadsBack) {
          cycles.add(new Cycle(addon, item, wayBack(item.text(), addon.name())));
        }
      }
    }
    return cycles;
  }

  /** The shortest way along dependencies, with both ends; the names of each step in order. */
  private List<String> wayBack(String from, String to) {
    Map<String, String> reachedFrom = new LinkedHashMap<>();
    reachedFrom.put(from, from);
    List<String> queue = new ArrayList<>(List.of(from));
    for (int i = 0; i < queue.size() && !reachedFrom.containsKey(to); i++) {
      Addon addon = byName.get(queue.get(i));
      for (String next : addon == null ? List.<String>of() : dependencies(addon)) {
        if (reachedFrom.putIfAbsent(next, queue.get(i)) == null) {
          queue.add(next);
        }
      }
    }
    List<String> way = new ArrayList<>(List.of(to));
    while (!way.get(0).equals(from)) {
      way.add(0, reachedFrom.getOrDefault(way.get(0), from));
    }
    return way;
  }

  /**
   * Whether an addon sees another: itself, {@code base}, and what it depends on directly or not.
   * False for names that do not exist.
   */
  public boolean sees(String addon, String other) {
    return closures.contains(addon, other);
  }

  /** The addons that an addon sees, itself included, by name; empty for a name without addon. */
  public Set<String> closure(String addon) {
    return closures.of(addon);
  }

  /**
   * Whether the closure of an addon is all that it can see: false when one of the addons in it is
   * missing or says what it depends on in a way that cannot be read.
   */
  public boolean isClosureKnown(String addon) {
    return closures.isKnown(addon);
  }

  /** The order in which a server loads all installable addons. */
  public LoadOrder loadOrder() {
    return LoadOrder.of(this, byName.keySet());
  }

  /** The order in which a server loads some addons and what they depend on. */
  public LoadOrder loadOrder(Collection<String> names) {
    Set<String> wanted = new LinkedHashSet<>();
    names.forEach(name -> wanted.addAll(closures.of(name)));
    return LoadOrder.of(this, wanted);
  }

  /**
   * Two addons with the same name.
   *
   * @param used the one that counts
   * @param ignored the one that does not
   */
  public record Duplicate(Addon used, Addon ignored) {}

  /** A dependency on an addon that does not exist. */
  public record MissingDependency(Addon addon, ManifestList.Item item) {}

  /**
   * A dependency that leads back to its addon.
   *
   * @param addon the addon that depends
   * @param item what it depends on
   * @param way names from the item to the addon, both included
   */
  public record Cycle(Addon addon, ManifestList.Item item, List<String> way) {
    public Cycle {
      way = List.copyOf(way);
    }
  }
}
