package org.odooanalyzer.measure.report;

import java.util.List;

/** A report as one page for browsers, which fetches nothing and runs nothing. */
public final class MemoryHtml {
  private static final String STYLE =
      """
      :root {
        color-scheme: light dark;
        --page: #ffffff; --text: #1c2530; --faint: #5d6b7a; --rule: #d8dee5; --stripe: #f5f7f9; --bad: #b3261e;
        --line-0: #b3261e; --line-1: #c2660a; --line-2: #8a7500; --line-3: #2e7d32;
        --line-4: #00838f; --line-5: #1f5fbf; --line-6: #7b3fb5;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --page: #14191f; --text: #e4e9ee; --faint: #9aa7b4; --rule: #36414d; --stripe: #1b222a; --bad: #ff8a80;
          --line-0: #ff7b72; --line-1: #ffa657; --line-2: #e3c84b; --line-3: #6fcf77;
          --line-4: #4dd0e1; --line-5: #79b0ff; --line-6: #cf9bff;
        }
      }
      body { background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
      h1 { font-size: 1.5rem; margin-bottom: 0.25rem; }
      h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
      p, li { color: var(--faint); }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      th, td { border-bottom: 1px solid var(--rule); padding: 0.35rem 0.75rem; text-align: right; white-space: nowrap; }
      th { color: var(--faint); font-weight: 600; vertical-align: bottom; white-space: normal; }
      th:first-child, td:first-child { text-align: left; }
      tbody tr:nth-child(even) { background: var(--stripe); }
      .promises td:last-child { font-weight: 700; }
      .bad li { color: var(--bad); }
      .key { columns: 22rem; list-style: none; margin: 0.5rem 0; padding: 0; }
      .key li { break-inside: avoid; color: var(--text); }
      .key i { background: currentColor; border-radius: 2px; display: inline-block; height: 4px; margin-right: 0.6rem; vertical-align: middle; width: 1.6rem; }
      svg { display: block; height: auto; max-width: 100%; }
      svg text { fill: var(--faint); font: 12px system-ui, sans-serif; }
      svg .grid { stroke: var(--rule); }
      svg .tick { stroke: var(--faint); }
      svg polyline, svg path { fill: none; stroke: currentColor; stroke-linejoin: round; stroke-width: 2; }
      svg circle { fill: currentColor; }
      """;

  private final MemoryReport report;
  private final StringBuilder html = new StringBuilder();

  private MemoryHtml(MemoryReport report) {
    this.report = report;
  }

  /** The report as one document. */
  public static String of(MemoryReport report) {
    return new MemoryHtml(report).page();
  }

  private String page() {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>Memory of the Odoo language server</title>\n<style>\n");
    html.append(STYLE).append("</style>\n</head>\n<body>\n");
    html.append("<h1>Memory of the Odoo language server</h1>\n");
    html.append("<p>").append(Markup.escaped(Tables.setting(report))).append("</p>\n");
    list("bad", "What did not go well", Tables.troubles(report));
    table(Tables.promises(report), "promises");
    plot("Live heap over time", Sample.HEAP_LIVE);
    if (report.configurations().stream().anyMatch(one -> one.most(Sample.RSS_ANON) > 0)) {
      plot("Memory of the process over time (RssAnon)", Sample.RSS_ANON);
    }
    table(Tables.memory(report), "memory");
    table(Tables.time(report), "time");
    list("remarks", "How to read it", Tables.remarks());
    html.append("<p>odoo-analyzer ").append(Markup.escaped(report.toolVersion()));
    return html.append("</p>\n</body>\n</html>\n").toString();
  }

  private void list(String kind, String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    html.append("<h2>").append(title).append("</h2>\n<ul class=\"").append(kind).append("\">\n");
    items.forEach(item -> html.append("<li>").append(Markup.escaped(item)).append("</li>\n"));
    html.append("</ul>\n");
  }

  private void plot(String title, String name) {
    html.append("<h2>").append(title).append("</h2>\n");
    html.append(MemoryPlot.of(report, name, title));
    html.append("<ul class=\"key\">\n");
    for (int i = 0; i < report.configurations().size(); i++) {
      Measured measured = report.configurations().get(i);
      html.append("<li><i style=\"color: var(--line-").append(i).append(")\"></i>");
      html.append(Markup.escaped(measured.title()));
      html.append(measured.isDone() ? "</li>\n" : " (died at the cross)</li>\n");
    }
    html.append("</ul>\n");
  }

  private void table(Table table, String kind) {
    html.append("<h2>").append(table.title()).append("</h2>\n");
    html.append("<div class=\"wide\"><table class=\"").append(kind).append("\">\n<thead>");
    row("th", table.header());
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row("td", row));
    html.append("</tbody>\n</table></div>\n");
  }

  private void row(String cell, List<String> texts) {
    html.append("<tr>");
    for (String text : texts) {
      html.append('<').append(cell).append('>').append(Markup.escaped(text));
      html.append("</").append(cell).append('>');
    }
    html.append("</tr>\n");
  }
}
