package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * One name of an import statement: {@code import module}, or {@code from module import name}.
 *
 * @param level the number of dots before the module; 0 for an absolute import
 * @param module the dotted module without the dots before it; may be empty when there are dots
 * @param moduleSpan where dots and module stand
 * @param name the name behind {@code import} of a from-import, {@code *} for all; absent for a
 *     plain import
 * @param nameSpan where that name stands; equal to {@code moduleSpan} for a plain import
 * @param boundName the name that it binds: its alias, the name, or the first part of the module;
 *     {@code *} for all
 * @param guard whether failing is expected
 * @param inFunction whether it runs only when a function is called
 * @param branch the branch that it stands in; absent inside functions
 */
public record ImportFact(
    int level,
    String module,
    Span moduleSpan,
    @Nullable String name,
    Span nameSpan,
    String boundName,
    Guard guard,
    boolean inFunction,
    @Nullable Branch branch)
    implements DeclarationFact {
  /** What stands around an import. */
  public enum Guard {
    NONE,
    /** In the body of a {@code try} that catches ImportError, or in one of its handlers. */
    TRY,
    /** Under {@code if TYPE_CHECKING:}. */
    TYPE_CHECKING,
    /** Under another condition, such as one on the platform or version. */
    CONDITION
  }

  /** An import that stands in no branch of its file. */
  public ImportFact(
      int level,
      String module,
      Span moduleSpan,
      @Nullable String name,
      Span nameSpan,
      String boundName,
      Guard guard,
      boolean inFunction) {
    this(level, module, moduleSpan, name, nameSpan, boundName, guard, inFunction, null);
  }

  @Override
  public <R> R accept(DeclarationFactVisitor<R> visitor) {
    return visitor.visitImport(this);
  }
}
