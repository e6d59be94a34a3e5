package org.odooanalyzer.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;

/** Two streams to a client, and the server at this end of them. */
final class Connection {
  /** What the library notices by itself is answered to the client, or of no interest. */
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  private final Client client;
  private final Ending ending;
  private final OdooLanguageServer server;
  private final RemoteEndpoint remote;
  private final MessageReader reader;

  Connection(ServeOptions options, Pace pace, InputStream in, OutputStream out, PrintStream log) {
    LIBRARY.setLevel(Level.SEVERE);
    this.client = new Client(log);
    this.ending = new Ending(client::log);
    this.server = new OdooLanguageServer(options, pace, client, ending);
    Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
    methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
    methods.putAll(ServiceEndpoints.getSupportedMethods(OdooLanguageServer.class));
    MessageJsonHandler json = new MessageJsonHandler(methods);
    Gate gate =
        new Gate(
            ServiceEndpoints.toEndpoint(server), server, ending, client, withParameters(methods));
    this.remote = new RemoteEndpoint(new StreamMessageConsumer(out, json), gate, this::error);
    json.setMethodProvider(remote);
    remote.setJsonHandler(json);
    this.reader = new MessageReader(in, json, remote, client);
    client.connect(ServiceEndpoints.toServiceObject(remote, LanguageClient.class));
  }

  private static Set<String> withParameters(Map<String, JsonRpcMethod> methods) {
    return methods.values().stream()
        .filter(method -> method.getParameterTypes().length > 0)
        .map(JsonRpcMethod::getMethodName)
        .collect(Collectors.toSet());
  }

  /**
   * Serves until the client leaves, its messages end or its process does.
   *
   * @return the exit code of the protocol
   */
  int serve() {
    MessageConsumer validator = new ReflectiveMessageValidator(remote);
    MessageConsumer checked =
        message -> (mayBeIncomplete(message) ? remote : validator).consume(message);
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

  /** Clients that want to be asked for their settings say null when these change. */
  private static boolean mayBeIncomplete(Message message) {
    return message instanceof NotificationMessage notification
        && notification.getMethod().equals("workspace/didChangeConfiguration");
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
