package org.odooanalyzer.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.odooanalyzer.diagnostics.Rule;

/** The rules of a run as SARIF {@code reportingDescriptor} objects. */
final class SarifRules {
  private SarifRules() {}

  static void write(JsonWriter json, List<DescribedRule> rules) throws IOException {
    json.beginArray();
    for (DescribedRule described : rules) {
      Rule rule = described.rule();
      String summary = summary(rule);
      json.beginObject();
      json.name("id").value(rule.code());
      json.name("name").value(rule.name());
      text(json, "shortDescription", summary);
      text(json, "fullDescription", firstParagraph(described.page(), summary));
      json.name("help").beginObject();
      json.name("text").value(described.page().isBlank() ? summary : described.page());
      if (!described.page().isBlank()) {
        json.name("markdown").value(described.page());
      }
      json.endObject();
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(SarifReport.level(rule.severity()));
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  /** The rule's sentence with an ellipsis for what differs from finding to finding. */
  private static String summary(Rule rule) {
    return rule.summary().replaceAll("\\{\\d+}", "…");
  }

  /** The first paragraph of a page that is neither a heading nor code; one line. */
  private static String firstParagraph(String page, String otherwise) {
    for (String paragraph : page.split("\\R\\s*\\R", -1)) {
      String text = paragraph.strip().replaceFirst("^(#[^\\n]*\\R\\s*)+", "");
      if (!text.isBlank() && !text.startsWith("#") && !text.startsWith("```")) {
        return text.replaceAll("\\s*\\R\\s*", " ");
      }
    }
    return otherwise;
  }

  private static void text(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }
}
