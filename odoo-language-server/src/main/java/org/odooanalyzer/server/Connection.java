package org.odooanalyzer.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;

/** Two streams to a client, and the server at this end of them. */
final class Connection {
  private final Client client;
  private final Ending ending;
  private final OdooLanguageServer server;
  private final RemoteEndpoint remote;
  private final MessageReader reader;

  Connection(ServeOptions options, InputStream in, OutputStream out, PrintStream log) {
    this.client = new Client(log);
    this.ending = new Ending(client::log);
    this.server = new OdooLanguageServer(options, client, ending);
    Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
    methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
    methods.putAll(ServiceEndpoints.getSupportedMethods(OdooLanguageServer.class));
    MessageJsonHandler json = new MessageJsonHandler(methods);
    Gate gate = new Gate(ServiceEndpoints.toEndpoint(server), server, ending, client);
    this.remote = new RemoteEndpoint(new StreamMessageConsumer(out, json), gate, this::error);
    json.setMethodProvider(remote);
    remote.setJsonHandler(json);
    this.reader = new MessageReader(in, json, remote, client);
    client.connect(ServiceEndpoints.toServiceObject(remote, LanguageClient.class));
  }

  /**
   * Serves until the client leaves, its messages end or its process does.
   *
   * @return the exit code of the protocol
   */
  int serve() {
    MessageConsumer checked = new ReflectiveMessageValidator(remote);
    Thread listener =
        BigStack.thread(
            "odoo-messages",
            () -> {
              try {
                reader.listen(checked);
              } finally {
                ending.exit();
              }
            });
    listener.start();
    int code = ending.await();
    server.close().join();
    return code;
  }

  private ResponseError error(Throwable thrown) {
    Throwable fault =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (fault instanceof ResponseErrorException refusal) {
      return refusal.getResponseError();
    }
    client.fault(fault);
    return new ResponseError(ResponseErrorCode.InternalError, "internal error: " + fault, null);
  }
}
