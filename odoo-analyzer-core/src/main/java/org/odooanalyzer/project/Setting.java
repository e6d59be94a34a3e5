package org.odooanalyzer.project;

import java.util.Optional;
import org.odooanalyzer.text.Span;

/**
 * The value of one key of a manifest: given, left to Odoo's default, or not to be known without
 * running code.
 */
public sealed interface Setting<T> {
  /** The value that Odoo works with, unless it cannot be known. */
  Optional<T> known();

  /** Where the value is written. */
  Optional<Span> place();

  /** A literal in the manifest. */
  record Given<T>(T value, Span span) implements Setting<T> {
    @Override
    public Optional<T> known() {
      return Optional.of(value);
    }

    @Override
    public Optional<Span> place() {
      return Optional.of(span);
    }
  }

  /** A key that the manifest does not have, for which Odoo has a value. */
  record Default<T>(T value) implements Setting<T> {
    @Override
    public Optional<T> known() {
      return Optional.of(value);
    }

    @Override
    public Optional<Span> place() {
      return Optional.empty();
    }
  }

  /** A value of a wrong type, or an expression that is no literal. */
  record Unclear<T>(Span span) implements Setting<T> {
    @Override
    public Optional<T> known() {
      return Optional.empty();
    }

    @Override
    public Optional<Span> place() {
      return Optional.of(span);
    }
  }

  /** A key that the manifest does not have, and for which Odoo has no value either. */
  record Missing<T>() implements Setting<T> {
    @Override
    public Optional<T> known() {
      return Optional.empty();
    }

    @Override
    public Optional<Span> place() {
      return Optional.empty();
    }
  }
}
