package org.odooanalyzer.validation.data;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.odooanalyzer.project.OdooVersion;

/**
 * What one Odoo accepts in a data file: the attributes and children of each place, as
 * odoo/import_xml.rng of that version says. Where the version that brought something is not known
 * for sure, the earliest possible one is taken, so that nothing correct is refused.
 */
final class DataGrammar {
  private static final OdooVersion ANY = new OdooVersion(0, 0);
  private static final OdooVersion V15_1 = new OdooVersion(15, 1);
  private static final OdooVersion V16 = new OdooVersion(16, 0);
  private static final OdooVersion V17 = new OdooVersion(17, 0);

  private static final Map<String, Place> CONTAINERS =
      Map.of("odoo", Place.DATA, "openerp", Place.DATA, "data", Place.DATA);
  private static final Map<String, Place> VALUES = Map.of("value", Place.VALUE);

  private static final List<Row> ROWS =
      List.of(
          row(Place.DATA, "noupdate uid context", CONTAINERS),
          row(
              Place.DATA,
              "",
              Map.ofEntries(
                  entry("menuitem", Place.MENU),
                  entry("record", Place.RECORD),
                  entry("template", Place.TEMPLATE),
                  entry("delete", Place.DELETE),
                  entry("function", Place.FUNCTION),
                  entry("act_window", Place.ACT_WINDOW),
                  entry("report", Place.REPORT))),
          new Row(V16, Place.DATA, "auto_sequence", Map.of()),
          new Row(V17, Place.DATA, "", Map.of("asset", Place.ASSET)),
          row(
              Place.MENU,
              "id name sequence groups active action parent web_icon",
              Map.of("menuitem", Place.SUBMENU)),
          row(
              Place.SUBMENU,
              "id name sequence groups active action",
              Map.of("menuitem", Place.SUBMENU)),
          row(Place.RECORD, "id forcecreate model uid context", Map.of("field", Place.FIELD)),
          row(Place.FIELD, "name type ref eval search model use file", Map.of()),
          new Row(V15_1, Place.FIELD, "", Map.of("record", Place.RECORD)),
          row(Place.VALUE, "name model use search eval type file", Map.of()),
          row(
              Place.FUNCTION,
              "model name uid context eval",
              Map.of("value", Place.VALUE, "function", Place.FUNCTION)),
          row(Place.DELETE, "model id search", Map.of()),
          row(
              Place.TEMPLATE,
              "id t-name name forcecreate context priority key website_id track inherit_id primary"
                  + " groups active customize_show",
              Map.of()),
          row(
              Place.ASSET,
              "id name active",
              Map.of("bundle", Place.BUNDLE, "path", Place.PATH, "field", Place.FIELD)),
          row(Place.BUNDLE, "directive", Map.of()),
          row(Place.PATH, "", Map.of()),
          row(
              Place.ACT_WINDOW,
              "id name res_model domain context view_id view_mode target groups limit usage"
                  + " binding_model binding_type binding_views",
              Map.of()),
          row(
              Place.REPORT,
              "id string model name print_report_name report_type multi menu keyword file xml parser"
                  + " auto header attachment attachment_use groups paperformat usage",
              Map.of()));

  private final Map<Place, List<String>> attributes = new EnumMap<>(Place.class);
  private final Map<Place, Map<String, Place>> children = new EnumMap<>(Place.class);

  private final OdooVersion version;

  private DataGrammar(OdooVersion version) {
    this.version = version;
    for (Row row : ROWS) {
      if (row.since.compareTo(version) <= 0) {
        attributes.computeIfAbsent(row.place, absent -> new ArrayList<>()).addAll(row.names());
        children.computeIfAbsent(row.place, absent -> new LinkedHashMap<>()).putAll(row.children);
      }
    }
  }

  /** The grammar of a version. */
  static DataGrammar of(OdooVersion version) {
    return new DataGrammar(version);
  }

  /** The version whose grammar this is. */
  OdooVersion version() {
    return version;
  }

  /** The attributes that an element of a place may have. */
  List<String> attributes(Place place) {
    return attributes.getOrDefault(place, List.of());
  }

  /** The elements that an element of a place may hold, and what they are there. */
  Map<String, Place> children(Place place, FieldContent content) {
    return switch (content) {
      case VALUES -> VALUES;
      case TEXT, MARKUP -> Map.of();
      case RECORDS, NONE -> children.getOrDefault(place, Map.of());
    };
  }

  /** Whether a name is one of those that the outermost element may have. */
  static boolean isContainer(String name) {
    return CONTAINERS.containsKey(name);
  }

  private static Row row(Place place, String attributes, Map<String, Place> children) {
    return new Row(ANY, place, attributes, children);
  }

  /**
   * Something that a place accepts.
   *
   * @param since the first version that does
   * @param attributes names with blanks between
   */
  private record Row(
      OdooVersion since, Place place, String attributes, Map<String, Place> children) {
    List<String> names() {
      return Stream.of(attributes.split(" ", -1)).filter(name -> !name.isEmpty()).toList();
    }
  }
}
