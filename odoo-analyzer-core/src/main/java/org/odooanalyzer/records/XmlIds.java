package org.odooanalyzer.records;

/**
 * How XML ids are written: {@code make_xml_id} and {@code _test_xml_id} of odoo/tools/convert.py.
 */
public final class XmlIds {
  private XmlIds() {}

  /** The complete form {@code addon.name} of an id that is written in a file of an addon. */
  public static String complete(String addon, String written) {
    return written.indexOf('.') >= 0 ? written : addon + "." + written;
  }

  /** What stands before the first dot of a complete id. */
  public static String addonOf(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? "" : id.substring(0, dot);
  }

  /** What stands behind the first dot of a complete id. */
  public static String nameOf(String id) {
    return id.substring(id.indexOf('.') + 1);
  }

  /** Whether an id has more dots than the one that ends the name of its addon. */
  public static boolean hasManyDots(String id) {
    return id.indexOf('.') != id.lastIndexOf('.');
  }
}
