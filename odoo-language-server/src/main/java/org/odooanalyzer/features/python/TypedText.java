package org.odooanalyzer.features.python;

import java.util.Set;

/**
 * Completes a text at a place where somebody types, so that it can be parsed: gives a dot its name,
 * a string its quotes, a tuple its comma, brackets of the line their ends and a statement its
 * colon. What stands before the place stays where it is.
 */
final class TypedText {
  private static final String NAME = "zzz";
  private static final Set<String> WITH_BODY =
      Set.of("if", "elif", "while", "for", "with", "except", "match", "case", "else", "try");

  private final String text;
  private final int offset;
  private final CodeScan scan;

  private TypedText(String text, int offset, CodeScan scan) {
    this.text = text;
    this.offset = offset;
    this.scan = scan;
  }

  /** The text as it may be meant. */
  static String of(String text, int offset, CodeScan scan) {
    return new TypedText(text, offset, scan).complete();
  }

  private String complete() {
    return scan.kind() == CodeScan.Kind.STRING ? withString() : withName();
  }

  private String withName() {
    boolean isInWord = offset > 0 && Character.isJavaIdentifierPart(text.charAt(offset - 1));
    boolean isBeforeWord =
        offset < text.length() && Character.isJavaIdentifierPart(text.charAt(offset));
    String name = isInWord || isBeforeWord ? "" : NAME;
    return text.substring(0, offset) + name + rest(offset, "");
  }

  private String withString() {
    if (scan.mark().length() != 1) {
      return text;
    }
    int end = scan.isOpen() ? offset : text.indexOf(scan.mark().charAt(0), offset);
    if (end < 0) {
      return text;
    }
    int behind = scan.isOpen() ? end : end + 1;
    String quote = scan.isOpen() ? scan.mark() : "";
    return text.substring(0, behind) + quote + rest(behind, afterString(behind));
  }

  /** What makes a string that stands alone the first item of a tuple, or the key of a dict. */
  private String afterString(int behind) {
    Integer bracket = scan.brackets().peek();
    int next = behind;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    char follows = next < text.length() ? text.charAt(next) : '\n';
    if (bracket == null) {
      return "";
    }
    char open = text.charAt(bracket);
    char before = before(bracket);
    boolean isDisplay = before == '[' || before == ',' || before == '(' || before == '=';
    if (open == '(' && isDisplay && before(scan.stringStart()) == '(') {
      return follows == ')' || follows == '\n' ? "," : "";
    }
    char left = before(scan.stringStart());
    boolean isKey = open == '{' && (left == '{' || left == ',');
    return isKey && (follows == '}' || follows == ',' || follows == '\n') ? ": 0" : "";
  }

  /** The last character before a place that is no white space. */
  private char before(int place) {
    int at = place - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** The rest of the text with what the line misses. */
  private String rest(int from, String first) {
    int end = CodeScan.endOfLine(text, from);
    int word = from;
    while (word < end && Character.isJavaIdentifierPart(text.charAt(word))) {
      word++;
    }
    if (!text.substring(word, end).isBlank()) {
      return first + text.substring(from);
    }
    StringBuilder missing = new StringBuilder(first);
    int lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    for (int bracket : scan.brackets()) {
      if (bracket >= lineStart) {
        char open = text.charAt(bracket);
        missing.append(open == '(' ? ')' : open == '[' ? ']' : '}');
      }
    }
    missing.append(colon(lineStart, end));
    return text.substring(from, word) + missing + text.substring(word);
  }

  private String colon(int lineStart, int lineEnd) {
    String line = text.substring(lineStart, Math.max(lineStart, lineEnd)).stripLeading();
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean isInBrackets = scan.brackets().stream().anyMatch(bracket -> bracket < lineStart);
    if (isInBrackets || end == line.length() || !WITH_BODY.contains(line.substring(0, end))) {
      return "";
    }
    return indent(nextLine(lineEnd)) > indent(lineStart) ? ":" : ": pass";
  }

  /** Where the next line starts that is not blank. */
  private int nextLine(int lineEnd) {
    int start = Math.min(lineEnd + 1, text.length());
    while (start < text.length()) {
      int end = CodeScan.endOfLine(text, start);
      if (!text.substring(start, end).isBlank()) {
        return start;
      }
      start = end + 1;
    }
    return text.length();
  }

  private int indent(int lineStart) {
    int at = lineStart;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - lineStart;
  }
}
