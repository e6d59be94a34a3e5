package org.odooanalyzer.features;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** Finds declarations of Python files by their places, classes inside classes included. */
public final class FactFinder {
  private FactFinder() {}

  /** The facts of a Python file. */
  public static Optional<PythonFacts> python(Analysis analysis, FilePath file) {
    return analysis.facts(file).filter(PythonFacts.class::isInstance).map(PythonFacts.class::cast);
  }

  /** The class whose statement starts at an offset. */
  public static Optional<ClassFact> type(PythonFacts facts, int start) {
    return find(facts, fact -> fact instanceof ClassFact type && type.span().start() == start)
        .map(ClassFact.class::cast);
  }

  /** The function whose {@code def} starts at an offset. */
  public static Optional<FunctionFact> function(PythonFacts facts, int start) {
    return find(facts, fact -> fact instanceof FunctionFact found && found.span().start() == start)
        .map(FunctionFact.class::cast);
  }

  /** The name that is bound to an expression which starts at an offset. */
  public static Optional<ValueFact> value(PythonFacts facts, int start) {
    return find(
            facts,
            fact ->
                fact instanceof ValueFact found
                    && found.value() != null
                    && found.value().span().start() == start)
        .map(ValueFact.class::cast);
  }

  /** The declaration whose name stands at a span. */
  public static Optional<DeclarationFact> named(PythonFacts facts, Span name) {
    return find(facts, fact -> nameSpan(fact).filter(name::equals).isPresent());
  }

  /** Where the name of a declaration stands. */
  static Optional<Span> nameSpan(DeclarationFact fact) {
    if (fact instanceof ClassFact type) {
      return Optional.of(type.nameSpan());
    } else if (fact instanceof FunctionFact function) {
      return Optional.of(function.nameSpan());
    }
    return fact instanceof ValueFact value ? Optional.of(value.nameSpan()) : Optional.empty();
  }

  private interface Wanted {
    boolean is(DeclarationFact fact);
  }

  private static Optional<DeclarationFact> find(PythonFacts facts, Wanted wanted) {
    Optional<DeclarationFact> found = find(facts.members(), wanted);
    return found.isPresent() ? found : find(facts.localClasses(), wanted);
  }

  private static Optional<DeclarationFact> find(
      List<? extends DeclarationFact> members, Wanted wanted) {
    for (DeclarationFact member : members) {
      if (wanted.is(member)) {
        return Optional.of(member);
      }
      if (member instanceof ClassFact type) {
        Optional<DeclarationFact> inside = find(type.members(), wanted);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }
}
