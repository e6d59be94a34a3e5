package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.Completions;
import org.odooanalyzer.features.slots.SlotCompletion;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.symbols.SymbolBuilder;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Says what may stand at a place of a Python file, also while the text around it is broken. */
public final class PythonCompletion {
  private final Analysis analysis;
  private final FilePath path;
  private final String text;
  private final int offset;
  private final Span word;

  private PythonCompletion(Analysis analysis, FilePath path, String text, int offset) {
    this.analysis = analysis;
    this.path = path;
    this.text = text;
    this.offset = offset;
    this.word = new Span(startOfWord(text, offset), offset);
  }

  /** What may stand at an offset of a file, by the letters before it. */
  public static Completions at(Analysis analysis, FilePath file, int offset) {
    return analysis
        .source(file)
        .map(SourceText::content)
        .filter(text -> offset >= 0 && offset <= text.length())
        .map(text -> new PythonCompletion(analysis, file, text, offset).find())
        .orElse(Completions.NONE);
  }

  private static int startOfWord(String text, int offset) {
    int start = offset;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private Completions find() {
    CodeScan scan = CodeScan.at(text, offset);
    if (scan.kind() == CodeScan.Kind.COMMENT) {
      return Completions.NONE;
    }
    if (scan.kind() == CodeScan.Kind.STRING) {
      return inString(parse(scan));
    }
    boolean isNumber = word.length() > 0 && Character.isDigit(text.charAt(word.start()));
    String line = text.substring(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, offset);
    if (isNumber || line.matches("(.*\\W)?(def|class|as|global|nonlocal)\\s+\\w*")) {
      return Completions.NONE;
    }
    Optional<ImportStart> importing = ImportStart.of(text, offset, scan);
    if (importing.isPresent()) {
      return list(new ImportItems(analysis, path, word).of(importing.get()));
    }
    PythonFile file = parse(scan);
    TreePath at = file.path(offset);
    if (word.start() > 0 && text.charAt(word.start() - 1) == '.') {
      return at.node() instanceof Expr.Attribute attribute && attribute.value().end() < offset
          ? list(
              new MemberItems(file, word)
                  .of(file.inference().typeOf(attribute.value(), at.scope())))
          : Completions.NONE;
    }
    return list(new NameItems(word).of(at.scope()));
  }

  /** The file as it may be meant. */
  private PythonFile parse(CodeScan scan) {
    String typed = TypedText.of(text, offset, scan);
    PyModule module = new PythonParser().parse(typed).tree();
    return PythonFile.of(
        analysis, new PythonTree(path, SourceText.of(typed), module, SymbolBuilder.build(module)));
  }

  private Completions inString(PythonFile file) {
    return StringSlots.at(file, file.path(offset), offset)
        .filter(slot -> slot.span().start() <= offset)
        .map(
            slot ->
                SlotCompletion.of(
                    analysis, path, slot, text.substring(slot.span().start(), offset)))
        .orElse(Completions.NONE);
  }

  /** The items that fit the letters before the cursor, each label once. */
  private Completions list(List<CompletionItem> items) {
    String typed = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    Map<String, CompletionItem> byLabel = new LinkedHashMap<>();
    for (CompletionItem item : items) {
      if (item.label().toLowerCase(Locale.ROOT).contains(typed)) {
        byLabel.putIfAbsent(item.label(), item);
      }
    }
    List<CompletionItem> sorted = new ArrayList<>(byLabel.values());
    sorted.sort(Comparator.comparingInt(CompletionItem::rank).thenComparing(CompletionItem::label));
    return new Completions(sorted, false);
  }
}
