package org.odooanalyzer.records;

import java.util.List;

/**
 * A record as some addons declare it.
 *
 * @param id its complete id
 * @param declarations the places that make and change it, in load order; at least one
 * @param noUpdate whether updates leave it alone, which the place that makes it decides
 */
public record DeclaredRecord(String id, List<Declaration> declarations, boolean noUpdate) {
  public DeclaredRecord {
    declarations = List.copyOf(declarations);
  }

  /** The place that makes it. */
  public Declaration first() {
    return declarations.get(0);
  }

  /** Its model. */
  public String model() {
    return first().model();
  }

  /** The addon that makes it, which need not be the one that its id names. */
  public String addon() {
    return first().addon();
  }

  /** The values that are left when all places have been loaded. */
  public FieldValues values() {
    return FieldValues.merged(declarations.stream().map(Declaration::values).toList());
  }
}
