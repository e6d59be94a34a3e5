package org.odooanalyzer.syntax.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.ProblemList;
import org.odooanalyzer.syntax.xml.XmlValues.Place;
import org.odooanalyzer.text.Span;

/** Reads what is no tag: comments, CDATA sections, instructions, and the two declarations. */
final class MarkupReader {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*(\"1\\.\\d*\"|'1\\.\\d*')"
              + "(\\s+encoding\\s*=\\s*(\"[A-Za-z][\\w.-]*\"|'[A-Za-z][\\w.-]*'))?"
              + "(\\s+standalone\\s*=\\s*(\"(yes|no)\"|'(yes|no)'))?\\s*\\?>");

  private final String text;
  private final ProblemList problems;
  private final XmlValues values;
  private final Lookahead commentStarts;
  private final Lookahead commentEnds;
  private final Lookahead sectionEnds;
  private final Lookahead instructionEnds;
  private final List<XmlComment> comments = new ArrayList<>();
  private @Nullable Span doctype;

  MarkupReader(String text, ProblemList problems, XmlValues values) {
    this.text = text;
    this.problems = problems;
    this.values = values;
    this.commentStarts = new Lookahead(text, "<!--");
    this.commentEnds = new Lookahead(text, "-->");
    this.sectionEnds = new Lookahead(text, "]]>");
    this.instructionEnds = new Lookahead(text, "?>");
  }

  List<XmlComment> comments() {
    return comments;
  }

  @Nullable Span doctype() {
    return doctype;
  }

  /** Reads the XML declaration and gives the offset behind it; 0 if there is none. */
  int declaration() {
    if (!text.startsWith("<?xml") || XmlCharacters.skipName(text, 2) != 5) {
      return 0;
    }
    int end = 2;
    while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '>') {
      end++;
    }
    end = text.startsWith(">", end) ? end + 1 : end;
    if (!DECLARATION.matcher(text).region(0, end).matches()) {
      problems.add(
          0, end, "Write the XML declaration as <?xml version=\"1.0\" encoding=\"utf-8\"?>");
    }
    return end;
  }

  /** The instruction whose {@code <?} is at an offset. */
  XmlInstruction instruction(int start) {
    int nameEnd = XmlCharacters.skipName(text, start + 2);
    String target = text.substring(start + 2, nameEnd);
    int close = instructionEnds.next(nameEnd);
    if (close < 0) {
      int end = lineEnd(start);
      problems.add(start, end, "The instruction is not closed: add ?>");
      return new XmlInstruction(start, end, target);
    }
    String wrong = wrongTarget(target);
    if (wrong != null) {
      problems.add(start, nameEnd, wrong);
    } else if (close > nameEnd && !XmlCharacters.isSpace(text.charAt(nameEnd))) {
      problems.add(start, nameEnd, "White space is missing behind the name of the instruction");
    }
    values.check(nameEnd, close);
    return new XmlInstruction(start, close + 2, target);
  }

  private static @Nullable String wrongTarget(String target) {
    if (target.isEmpty()) {
      return "An instruction starts with its name: write &lt;? for the characters";
    }
    if (target.toLowerCase(Locale.ROOT).equals("xml")) {
      return "The XML declaration stands at the very start of the file: move it there";
    }
    return target.indexOf(':') >= 0 ? "The name of an instruction has no colon" : null;
  }

  /** The comment whose {@code <!--} is at an offset. */
  XmlComment comment(int start) {
    int from = start + 4;
    int to = commentEnds.next(from);
    if (to < 0) {
      return unclosedComment(start);
    }
    int dashes = text.indexOf("--", from);
    if (dashes < to || text.startsWith("--->", dashes)) {
      if (isForgottenEnd(from, dashes, to)) {
        return unclosedComment(start);
      }
      to = outerEnd(from, to);
      problems.add(dashes, dashes + 2, "Two hyphens are not allowed in a comment: remove one");
    }
    values.check(from, to);
    return add(new XmlComment(start, to + 3, text.substring(from, to)));
  }

  /**
   * Whether a comment has no end of its own: the next comment starts in a later line, and no end is
   * left over behind it.
   */
  private boolean isForgottenEnd(int from, int dashes, int to) {
    return dashes - 2 >= from
        && text.startsWith("<!--", dashes - 2)
        && lineEnd(from, dashes) < dashes
        && outerEnd(from, to) == to;
  }

  /** The end of a comment around others, given the end of the first one inside. */
  private int outerEnd(int from, int to) {
    int inner = commentStarts.next(from);
    if (inner < 0 || inner > to) {
      return to;
    }
    int nextEnd = commentEnds.next(to + 3);
    int nextStart = commentStarts.next(to + 3);
    return nextEnd >= 0 && (nextStart < 0 || nextEnd < nextStart) ? nextEnd : to;
  }

  private XmlComment unclosedComment(int start) {
    int end = lineEnd(start);
    problems.add(start, end, "The comment is not closed: add -->");
    return add(new XmlComment(start, end, text.substring(start + 4, end)));
  }

  private XmlComment add(XmlComment comment) {
    comments.add(comment);
    return comment;
  }

  /** The CDATA section whose {@code <![CDATA[} is at an offset. */
  XmlText characterData(int start) {
    int from = start + 9;
    int to = sectionEnds.next(from);
    int end = to + 3;
    if (to < 0) {
      int tag = text.indexOf("</", from);
      to = tag < 0 ? text.length() : tag;
      end = to;
      problems.add(start, from, "The CDATA section is not closed: add ]]>");
    }
    return new XmlText(start, end, values.value(from, to, Place.CDATA));
  }

  /**
   * Reads a {@code <!} that starts neither comment nor section, and gives the offset behind it.
   *
   * @param inProlog whether a document type declaration may stand here
   */
  int declarationOfType(int start, boolean inProlog) {
    if (inProlog && doctype == null && text.startsWith("<!DOCTYPE", start)) {
      DoctypeScanner scanner = new DoctypeScanner(text);
      int end = scanner.end(start);
      if (end < 0) {
        end = lineEnd(start);
        problems.add(start, end, "The document type declaration is not closed: add >");
      }
      if (scanner.hasInternalSubset()) {
        values.acceptEntities();
      }
      doctype = new Span(start, end);
      return end;
    }
    int end = start + 2;
    while (end < text.length() && "<>\n\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    end = text.startsWith(">", end) ? end + 1 : end;
    problems.add(start, end, "This is no tag, no comment and no CDATA section: remove it");
    return end;
  }

  private int lineEnd(int from) {
    return lineEnd(from, text.length());
  }

  private int lineEnd(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
