package org.odooanalyzer.measure.report;

import java.util.ArrayList;
import java.util.List;

/** A report for people, in plain text. */
public final class MemoryText {
  private MemoryText() {}

  /** The lines of the report, without line breaks. */
  public static List<String> lines(MemoryReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(Tables.setting(report));
    for (Table table :
        List.of(Tables.promises(report), Tables.memory(report), Tables.time(report))) {
      lines.add("");
      lines.add(table.title());
      table.lines().forEach(line -> lines.add("  " + line));
    }
    lines.add("");
    Tables.remarks().forEach(remark -> lines.add("- " + remark));
    List<String> troubles = Tables.troubles(report);
    if (!troubles.isEmpty()) {
      lines.add("");
      lines.add("What did not go well");
      troubles.forEach(trouble -> lines.add("  " + trouble));
    }
    return lines;
  }
}
