package org.odooanalyzer.inference;

import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/** Types {@code super()}. */
final class SuperCalls {
  private SuperCalls() {}

  static Type type(Inference inference, Scope scope) {
    Scope inClass = ModelClasses.classAround(scope);
    if (inClass == null || !(inClass.node() instanceof Stmt.ClassDef type)) {
      return Unknown.ANY;
    }
    Type self = inference.models().self(inClass);
    return self.isUnknown() ? self : new Type.Super(self, inference.text().file(), type.start());
  }
}
