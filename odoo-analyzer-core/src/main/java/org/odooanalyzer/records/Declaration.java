package org.odooanalyzer.records;

import org.odooanalyzer.text.FilePath;

/**
 * A place that makes or changes a record.
 *
 * @param line the line of its start, counted from 1
 * @param model the model as written
 * @param form the kind of element
 * @param values the fields that others ask for
 */
public record Declaration(
    String addon,
    FilePath file,
    int start,
    int end,
    int line,
    String model,
    boolean noUpdate,
    Form form,
    FieldValues values)
    implements Occurrence {
  /** What a declaration is written as. */
  public enum Form {
    RECORD,
    TEMPLATE,
    MENUITEM,
    REPORT,
    ACT_WINDOW,
    ASSET,
    /** A row of a CSV file. */
    ROW;

    /**
     * Whether it may only change a record of another addon: {@code _tag_record} of
     * odoo/tools/convert.py, to which templates and assets are handed on.
     */
    boolean onlyChangesForeign() {
      return this == RECORD || this == TEMPLATE || this == ASSET;
    }
  }
}
