package org.odooanalyzer.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server with what it can that is not in the protocol. */
interface OdooServer extends LanguageServer {
  @JsonRequest("odoo/memoryStats")
  CompletableFuture<Map<String, Long>> memoryStats();
}
