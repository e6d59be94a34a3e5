package org.odooanalyzer.diagnostics;

import java.util.List;

/**
 * What a kind of finding is called and says.
 *
 * @param code {@code OLS} and five digits where the official language server has the same rule,
 *     {@code ODA} and five digits elsewhere; never used again for something else
 * @param name kebab-case, also the name of the rule's page
 * @param since the version of this project that reported it first
 * @param severity unless the user's configuration says otherwise
 * @param summary one sentence without a full stop; {@code {0}}, {@code {1}} … are the arguments
 */
public record Rule(String code, String name, String since, Severity severity, String summary) {
  /** The sentence of one finding. */
  public String message(List<String> arguments) {
    String message = summary;
    for (int i = 0; i < arguments.size(); i++) {
      message = message.replace("{" + i + "}", arguments.get(i));
    }
    return message;
  }
}
