package org.odooanalyzer.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.testkit.LittleAnalysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;

/**
 * Holds the types of a text against its comments: {@code # revealed: T} behind a statement says
 * what its expression is, or the value that it assigns, returns or loops over.
 */
final class Revealed {
  private static final String MARK = "# revealed: ";

  private Revealed() {}

  /** Checks the file {@code shop/models/shop.py} of a project. */
  static void check(String text) {
    check(Map.of(), text);
  }

  /** Checks the file {@code shop/models/shop.py} of a project with more files. */
  static void check(Map<String, String> more, String text) {
    Map<String, String> texts = new LinkedHashMap<>(more);
    texts.put("shop/models/shop.py", text);
    LittleAnalysis analysis = LittleAnalysis.of(texts);
    FilePath file = LittleAnalysis.file("shop/models/shop.py");
    PythonTree tree = analysis.python(file).orElseThrow();
    Inference inference = inference(analysis, tree);
    LineMap lines = tree.source().lines();
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      int start = lines.lineStart(line);
      int end = line + 1 < lines.lineCount() ? lines.lineStart(line + 1) : text.length();
      String written = text.substring(start, end).stripTrailing();
      int mark = written.indexOf(MARK);
      if (mark >= 0) {
        String place = (line + 1) + ": " + written.substring(0, mark).strip() + " -> ";
        expected.add(place + written.substring(mark + MARK.length()));
        int offset = start + written.length() - written.stripLeading().length();
        found.add(place + inference.typeOf(expression(inference.text(), offset)).text());
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  static Inference inference(LittleAnalysis analysis, PythonTree tree) {
    return new Inference(
        new PythonText(tree.file(), tree.module(), tree.scope()),
        new Surroundings(
            file ->
                analysis
                    .facts(file)
                    .filter(PythonFacts.class::isInstance)
                    .map(PythonFacts.class::cast),
            analysis.evaluator(),
            analysis.registry(),
            analysis.models(tree.file()),
            analysis::records));
  }

  private static Expr expression(PythonText text, int offset) {
    TreePath path = TreePath.at(text, offset);
    for (int i = 0; i < path.nodes().size(); i++) {
      Node node = path.node(i).orElseThrow();
      if (node instanceof Stmt statement) {
        return expression(statement);
      }
    }
    throw new AssertionError("no statement at " + offset);
  }

  private static Expr expression(Stmt statement) {
    if (statement instanceof Stmt.ExprStmt plain) {
      return plain.value();
    }
    if (statement instanceof Stmt.Assign assign) {
      return assign.value();
    }
    if (statement instanceof Stmt.Return result && result.value() != null) {
      return result.value();
    }
    if (statement instanceof Stmt.If choice) {
      return choice.condition();
    }
    throw new AssertionError("no expression in " + statement);
  }
}
