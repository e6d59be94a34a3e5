package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.ConfigurationRequest.WorkspaceFolder;

/** Fills in what <code>${…}</code> stands for in the paths of a configuration. */
final class Templates {
  static final String DETECT_VERSION = "${detectVersion}";
  static final String SPLIT_VERSION = "${splitVersion}";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");
  private static final String FOLDER = "workspaceFolder";
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of(FOLDER, "userHome", "version", "base", "detectVersion", "splitVersion"));

  private final Map<String, String> values = new TreeMap<>();
  private final Problems problems;

  /**
   * The templates of one source of profiles.
   *
   * @param current the folder that the profiles are read for; absent for a file of all folders
   */
  Templates(ConfigurationRequest request, @Nullable WorkspaceFolder current, Problems problems) {
    this.problems = problems;
    Set<String> names = new TreeSet<>();
    for (WorkspaceFolder folder : request.folders()) {
      String variable = FOLDER + ":" + folder.name();
      if (names.add(folder.name())) {
        values.put(variable, folder.directory().toString());
      } else {
        // Which of two folders with one name is meant cannot be known.
        values.remove(variable);
      }
    }
    values.put("userHome", request.userHome().toString());
    if (current != null) {
      values.put(FOLDER, current.directory().toString());
    }
  }

  /** A text with everything filled in; absent, with a problem, when something has no value. */
  Optional<String> fill(Sourced<String> template, Profile profile) {
    Map<String, String> all = new TreeMap<>(values);
    profile.scalar(ConfigKey.VERSION).ifPresent(version -> all.put("version", version.value()));
    profile.scalar(ConfigKey.BASE).ifPresent(base -> all.put("base", base.value()));
    Matcher matcher = VARIABLE.matcher(template.value());
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = all.get(matcher.group(1));
      if (value == null) {
        reportMissing(template, matcher.group(1));
        return Optional.empty();
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return Optional.of(matcher.appendTail(filled).toString());
  }

  private void reportMissing(Sourced<String> template, String variable) {
    String shown = "\"${" + variable + "}\"";
    if (variable.startsWith(FOLDER + ":")) {
      problems.warning(
          template.origin(),
          shown + " has no value, as no workspace folder, or more than one, has this name");
    } else if (variable.equals("detectVersion")) {
      problems.error(template.origin(), shown + " has a place only at the end of \"$base\"");
    } else if (variable.equals("splitVersion")) {
      problems.error(template.origin(), shown + " has a place only at the end of \"$version\"");
    } else if (variable.equals("version") || variable.equals("base")) {
      problems.warning(template.origin(), shown + " has no value; set \"$" + variable + "\"");
    } else if (variable.equals(FOLDER)) {
      problems.warning(
          template.origin(), shown + " has no value in a file of several folders; name the folder");
    } else {
      problems.error(
          template.origin(), "nothing is called " + shown + NearestName.question(variable, NAMES));
    }
  }

  /** A path as it is written in globs: with {@code /} between its names. */
  static String withSlashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
