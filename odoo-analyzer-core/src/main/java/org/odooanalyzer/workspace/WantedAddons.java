package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.config.NearestName;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;

/** The addons that the option {@code addons} names. */
final class WantedAddons {
  private static final String PARAMETER = "addons";

  private WantedAddons() {}

  /**
   * The names that are given: each item is a name, or {@code @FILE} for a file that has names, one
   * or several with commas on a line; what follows a {@code #} is a comment.
   *
   * @param base what a relative file is relative to
   * @throws InvalidConfigurationException when a file cannot be read
   */
  static List<String> names(List<String> given, Path base) {
    Set<String> names = new LinkedHashSet<>();
    for (String item : given) {
      if (item.strip().startsWith("@")) {
        listed(item.strip().substring(1), base).forEach(line -> split(line, names));
      } else {
        split(item, names);
      }
    }
    if (names.isEmpty() && !given.isEmpty()) {
      throw new InvalidConfigurationException(
          PARAMETER, "no addon is named; leave the option out for all addons");
    }
    return List.copyOf(names);
  }

  private static void split(String text, Set<String> names) {
    for (String name : text.split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
  }

  private static List<String> listed(String file, Path base) {
    try {
      String text = Files.readString(base.resolve(file), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.replaceFirst("#.*", "")).toList();
    } catch (IOException | InvalidPathException e) {
      throw new InvalidConfigurationException(
          PARAMETER, "cannot read the list of addons " + file + " (" + e + ")");
    }
  }

  /**
   * The order in which a server loads some addons and what they depend on, or all addons.
   *
   * @param names empty for all
   * @throws InvalidConfigurationException when one of the names is no addon, or one that cannot be
   *     loaded
   */
  static LoadOrder loadOrder(AddonGraph graph, List<String> names) {
    check(graph, names);
    if (names.isEmpty()) {
      return graph.loadOrder();
    }
    LoadOrder order = graph.loadOrder(names);
    if (!order.skipped().isEmpty()) {
      throw new InvalidConfigurationException(
          PARAMETER,
          String.join(
              "; ", order.skipped().stream().map(skipped -> reason(graph, skipped)).toList()));
    }
    return order;
  }

  /**
   * Refuses names that no addon has.
   *
   * @throws InvalidConfigurationException that says them all
   */
  static void check(AddonGraph graph, List<String> names) {
    List<String> all = graph.addons().stream().map(Addon::name).toList();
    List<String> wrong = new ArrayList<>();
    for (String name : names) {
      if (graph.addon(name).isEmpty()) {
        wrong.add(
            "no addons path holds an addon \"" + name + "\"" + NearestName.question(name, all));
      }
    }
    if (!wrong.isEmpty()) {
      throw new InvalidConfigurationException(PARAMETER, String.join("; ", wrong));
    }
  }

  /** A sentence that says why an addon is not loaded. */
  static String reason(AddonGraph graph, LoadOrder.Skipped skipped) {
    String subject = "addon \"" + skipped.addon().name() + "\" cannot be loaded: ";
    return subject
        + switch (skipped.reason()) {
          case NOT_INSTALLABLE -> "its manifest says so or cannot be read";
          case OTHER_VERSION -> "its version is not one for Odoo " + graph.version();
          case CYCLE -> "it depends on itself, directly or not";
          case UNMET_DEPENDENCY ->
              missing(graph, skipped.addon())
                  .map(name -> "it depends on \"" + name + "\", which does not exist")
                  .orElse("it depends on an addon that cannot be loaded");
        };
  }

  private static Optional<String> missing(AddonGraph graph, Addon addon) {
    return graph.dependencies(addon).stream()
        .filter(name -> graph.addon(name).isEmpty())
        .findFirst();
  }
}
