package org.odooanalyzer.registry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Closure;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.text.FilePath;

/**
 * A function as one class of a model has it.
 *
 * @param kind what its decorators make of it
 * @param decorators its decorators of {@code odoo.api} with their arguments
 * @param result what it returns; absent when it does more than to return an expression
 * @param file where it is defined, which for another name of a function is elsewhere
 * @param offset where its {@code def} starts
 * @param line the line of that offset, counted from 1
 */
public record MethodDefinition(
    String name,
    Kind kind,
    Map<Decorator, List<Value.Argument>> decorators,
    @Nullable Closure result,
    FilePath file,
    int offset,
    int line) {
  /** What a function is as an attribute of its class. */
  public enum Kind {
    METHOD,
    CLASS_METHOD,
    STATIC_METHOD,
    PROPERTY
  }
}
