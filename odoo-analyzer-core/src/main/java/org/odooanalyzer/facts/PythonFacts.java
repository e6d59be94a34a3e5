package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

/**
 * What is kept of a Python file.
 *
 * @param docstring where its docstring is
 * @param imports every import of the file, those inside functions included, in order
 * @param members the statements outside functions that declare something, in order: the imports
 *     among them are those of {@code imports} that are not in a function or class
 * @param localClasses the classes inside functions, which exist only while those run
 */
public record PythonFacts(
    LineMap lines,
    @Nullable Span docstring,
    List<ImportFact> imports,
    List<DeclarationFact> members,
    List<ClassFact> localClasses)
    implements FileFacts {
  public PythonFacts {
    imports = List.copyOf(imports);
    members = List.copyOf(members);
    localClasses = List.copyOf(localClasses);
  }

  /** The classes of the file that are neither in a function nor in a class, in order. */
  public List<ClassFact> classes() {
    List<ClassFact> classes = new ArrayList<>();
    for (DeclarationFact member : members) {
      if (member instanceof ClassFact type) {
        classes.add(type);
      }
    }
    return classes;
  }

  /** The functions of the file that are neither in a function nor in a class, in order. */
  public List<FunctionFact> functions() {
    List<FunctionFact> functions = new ArrayList<>();
    for (DeclarationFact member : members) {
      if (member instanceof FunctionFact function) {
        functions.add(function);
      }
    }
    return functions;
  }
}
