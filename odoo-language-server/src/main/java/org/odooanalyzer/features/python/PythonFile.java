package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.features.FactFinder;
import org.odooanalyzer.inference.Inference;
import org.odooanalyzer.inference.PythonText;
import org.odooanalyzer.inference.Surroundings;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/**
 * A Python file of which several things are asked: it remembers types that it found, and is used by
 * one thread.
 */
public final class PythonFile {
  private final Analysis analysis;
  private final PythonTree tree;
  private final PythonText text;
  private final Inference inference;

  private PythonFile(Analysis analysis, PythonTree tree) {
    this.analysis = analysis;
    this.tree = tree;
    this.text = new PythonText(tree.file(), tree.module(), tree.scope());
    this.inference =
        new Inference(
            text,
            new Surroundings(
                file -> FactFinder.python(analysis, file),
                analysis.evaluator(),
                analysis.registry(),
                analysis.models(tree.file()),
                analysis::records));
  }

  /** A file of a project; empty when it is gone or no Python file. */
  public static Optional<PythonFile> of(Analysis analysis, FilePath file) {
    return analysis.python(file).map(tree -> new PythonFile(analysis, tree));
  }

  /** A file with a tree that need not be the one that the project knows. */
  static PythonFile of(Analysis analysis, PythonTree tree) {
    return new PythonFile(analysis, tree);
  }

  Analysis analysis() {
    return analysis;
  }

  FilePath file() {
    return tree.file();
  }

  SourceText source() {
    return tree.source();
  }

  PythonText text() {
    return text;
  }

  Inference inference() {
    return inference;
  }

  TreePath path(int offset) {
    return TreePath.at(text, offset);
  }

  /** A model as the file sees it. */
  Optional<Model> model(String name) {
    return inference.around().models().model(name);
  }
}
