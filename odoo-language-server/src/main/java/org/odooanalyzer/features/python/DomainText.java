package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.inference.PythonText;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.symbols.SymbolBuilder;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.SourceText;

/** Finds the fields that a domain names which is written in a string. */
final class DomainText {
  private DomainText() {}

  /**
   * The field at the offset.
   *
   * @param around the string, whose characters stand in the file as they are
   * @param model the model that the domain is about
   */
  static Optional<Slot> find(PythonFile file, TextCutter around, Optional<Model> model) {
    SourceText source = file.source();
    // Behind as many characters as in the file, so that all offsets are those of the file. The
    // parenthesis lets it go over several lines.
    String text = "(" + " ".repeat(around.span().start() - 1) + around.text() + "\n)";
    PyModule module = new PythonParser().parse(text).tree();
    PythonText domain = new PythonText(file.file(), module, SymbolBuilder.build(module));
    TreePath path = TreePath.at(domain, around.offset());
    if (!(path.node() instanceof Expr.StringLiteral string)) {
      return Optional.empty();
    }
    List<Node> containers = new ArrayList<>();
    for (int up = 1; path.node(up).filter(Expr.class::isInstance).isPresent(); up++) {
      containers.add(path.node(up).orElseThrow());
    }
    return PlainText.of(source, string)
        .filter(span -> span.start() <= around.offset() && around.offset() <= span.end())
        .flatMap(
            span ->
                new Domains(path, new TextCutter(span, string.value(), around.offset()))
                    .find(containers, model));
  }
}
