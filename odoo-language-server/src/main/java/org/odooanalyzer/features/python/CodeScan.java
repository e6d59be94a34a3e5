package org.odooanalyzer.features.python;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a place in the text of a Python file is in, whatever is broken around it.
 *
 * @param kind whether it is in code, a comment or a string
 * @param stringStart where the quotes of the string start
 * @param isOpen whether nothing closes the string on its line; never for one with three quotes
 * @param mark the quotes of the string
 * @param brackets the places of the brackets that are open there, innermost first
 */
record CodeScan(Kind kind, int stringStart, boolean isOpen, String mark, Deque<Integer> brackets) {
  enum Kind {
    CODE,
    COMMENT,
    STRING
  }

  /** Reads a text from its start to an offset. */
  static CodeScan at(String text, int offset) {
    Deque<Integer> brackets = new ArrayDeque<>();
    int at = 0;
    while (at < offset) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = endOfLine(text, at);
        if (end >= offset) {
          return new CodeScan(Kind.COMMENT, at, false, "", brackets);
        }
        at = end;
      } else if (c == '"' || c == '\'') {
        String triple = String.valueOf(c).repeat(3);
        String mark = text.startsWith(triple, at) ? triple : triple.substring(2);
        int end = endOfString(text, at + mark.length(), mark);
        boolean isClosed = text.startsWith(mark, end);
        if (end >= offset) {
          boolean isOpen = !isClosed && mark.length() == 1;
          return new CodeScan(Kind.STRING, at, isOpen, mark, brackets);
        }
        at = isClosed ? end + mark.length() : end;
        if (at > offset) {
          return new CodeScan(Kind.CODE, -1, false, "", brackets);
        }
      } else {
        if ("([{".indexOf(c) >= 0) {
          brackets.push(at);
        } else if (")]}".indexOf(c) >= 0) {
          brackets.poll();
        }
        at++;
      }
    }
    return new CodeScan(Kind.CODE, -1, false, "", brackets);
  }

  static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Where the closing quotes are, or the line or text ends without them. */
  private static int endOfString(String text, int from, String mark) {
    int at = from;
    while (at < text.length()) {
      if (text.startsWith(mark, at) || (mark.length() == 1 && text.charAt(at) == '\n')) {
        return at;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return text.length();
  }
}
