package org.odooanalyzer.features;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.facts.DataFact;
import org.odooanalyzer.facts.MenuFact;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.RecordField;
import org.odooanalyzer.facts.XmlFacts;

/** The elements of a data file, those inside others included. */
public final class DataEntries {
  private DataEntries() {}

  /** All elements in the order of their start tags. */
  public static List<DataFact> all(XmlFacts facts) {
    List<DataFact> all = new ArrayList<>();
    facts.entries().forEach(entry -> add(entry, all));
    return all;
  }

  private static void add(DataFact fact, List<DataFact> all) {
    all.add(fact);
    if (fact instanceof MenuFact menu) {
      menu.children().forEach(child -> add(child, all));
    } else if (fact instanceof RecordFact one) {
      for (RecordField field : one.fields()) {
        field.records().forEach(child -> add(child, all));
      }
    }
  }
}
