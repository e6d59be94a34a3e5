package org.odooanalyzer.records;

import org.odooanalyzer.project.OdooVersion;

/**
 * Something that the loader of data files does in some versions only: odoo/tools/convert.py of
 * each.
 */
record LoadingRule(OdooVersion.Range versions) {
  /** {@code _tag_report} and {@code _tag_act_window}: elements that later versions pass over. */
  static final LoadingRule SHORTCUTS = until(new OdooVersion(17, 0));

  /** {@code _tag_asset}. */
  static final LoadingRule ASSETS = since(new OdooVersion(17, 1));

  /** {@code sub_records} of {@code _tag_record}: records inside one2many fields. */
  static final LoadingRule NESTED_RECORDS = since(new OdooVersion(16, 1));

  /** A record with {@code forcecreate="0"} is left out when a {@code ref} of it leads nowhere. */
  static final LoadingRule REFERENCES_DECIDE = since(new OdooVersion(15, 0));

  /** {@code forcecreate="1"} makes a record with an id of another addon. */
  static final LoadingRule FOREIGN_RECORDS = since(new OdooVersion(17, 1));

  private static LoadingRule since(OdooVersion first) {
    OdooVersion never = new OdooVersion(Integer.MAX_VALUE, 0);
    return new LoadingRule(new OdooVersion.Range(first, never));
  }

  private static LoadingRule until(OdooVersion behind) {
    return new LoadingRule(new OdooVersion.Range(new OdooVersion(0, 0), behind));
  }

  boolean holdsIn(OdooVersion version) {
    return versions.contains(version);
  }
}
