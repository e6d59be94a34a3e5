package org.odooanalyzer.server;

import com.google.gson.Gson;
import org.eclipse.lsp4j.ClientCapabilities;

/** What editors say that they can. */
final class Clients {
  private Clients() {}

  static ClientCapabilities of(String json) {
    return new Gson().fromJson(json, ClientCapabilities.class);
  }

  /** Asks for diagnostics, and can be told to ask again. */
  static ClientCapabilities pulling() {
    return of(
        "{\"textDocument\":{\"diagnostic\":{\"relatedDocumentSupport\":true}},"
            + "\"workspace\":{\"diagnostics\":{\"refreshSupport\":true}}}");
  }
}
