package org.odooanalyzer.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one comment says to linters, before it is known which lines it speaks of.
 *
 * @param kind the tool and its verb
 * @param names the rules that it names
 */
record Pragma(Kind kind, RuleNames names) {
  /** The verbs. */
  enum Kind {
    /** flake8 and the official language server: {@code noqa}. */
    NOQA,
    /** {@code pylint: disable=}. */
    DISABLE,
    /** {@code pylint: enable=}. */
    ENABLE,
    /** {@code pylint: disable-next=}. */
    DISABLE_NEXT,
    /** {@code oca-hooks:disable=}, and {@code pylint: skip-file}. */
    DISABLE_FILE
  }

  private static final Pattern ANY =
      Pattern.compile("noqa|pylint|oca-hooks", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOQA =
      Pattern.compile(
          "(?:#|<!--)\\s*(?<own>odools:\\s*)?noqa\\b(?<colon>\\s*:)?(?<rest>[^#]*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PYLINT =
      Pattern.compile(
          "(?:#|<!--)\\s*pylint:\\s*(?<verb>disable-next|disable|enable|skip-file)"
              + "(?:\\s*=(?<names>[\\w\\s,-]*))?");
  private static final Pattern OCA_HOOKS =
      Pattern.compile("(?:#|<!--)\\s*oca-hooks:\\s*disable=(?<names>[\\w\\s,-]*)");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]+[0-9]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

  /** What a comment says, with its marks; nothing for an ordinary one. */
  static List<Pragma> in(String comment) {
    List<Pragma> pragmas = new ArrayList<>(1);
    Matcher noqa = NOQA.matcher(comment);
    if (noqa.find()) {
      pragmas.add(new Pragma(Kind.NOQA, noqaNames(noqa)));
    }
    Matcher pylint = PYLINT.matcher(comment);
    while (pylint.find()) {
      pylint(pylint, pragmas);
    }
    Matcher hooks = OCA_HOOKS.matcher(comment);
    if (hooks.find()) {
      pragmas.add(new Pragma(Kind.DISABLE_FILE, OtherLinters.rules(list(hooks.group("names")))));
    }
    return pragmas;
  }

  /**
   * The codes behind {@code noqa}. Without a colon only what looks like a code is one, as people
   * write a reason there; without any code all rules are meant.
   */
  private static RuleNames noqaNames(Matcher noqa) {
    Pattern shape = noqa.group("colon") == null ? CODE : NAME;
    List<String> names = new ArrayList<>();
    for (String word : split(noqa.group("rest"))) {
      if (!shape.matcher(word).matches()) {
        break;
      }
      names.add(word);
    }
    boolean own = noqa.group("own") != null;
    return names.isEmpty() ? RuleNames.all(own) : RuleNames.of(names, own);
  }

  private static void pylint(Matcher pylint, List<Pragma> pragmas) {
    String names = pylint.group("names");
    Kind kind =
        switch (pylint.group("verb").toLowerCase(Locale.ROOT)) {
          case "disable" -> Kind.DISABLE;
          case "disable-next" -> Kind.DISABLE_NEXT;
          case "enable" -> Kind.ENABLE;
          default -> Kind.DISABLE_FILE;
        };
    if (kind == Kind.DISABLE_FILE) {
      pragmas.add(new Pragma(kind, RuleNames.all(false)));
    } else if (names != null) {
      pragmas.add(new Pragma(kind, OtherLinters.rules(list(names))));
    }
  }

  /** Names between commas; words after the last name are a reason. */
  private static List<String> list(String names) {
    List<String> list = new ArrayList<>();
    for (String part : names.split(",", -1)) {
      List<String> words = split(part);
      words.stream().limit(1).forEach(list::add);
      if (words.size() > 1) {
        break;
      }
    }
    return list;
  }

  private static List<String> split(String names) {
    String stripped = names.strip();
    return stripped.isEmpty() ? List.of() : List.of(SEPARATOR.split(stripped));
  }

  /** Whether a comment can say anything: cheap, as nearly all say nothing. */
  static boolean mayBeIn(String comment) {
    return ANY.matcher(comment).find();
  }
}
