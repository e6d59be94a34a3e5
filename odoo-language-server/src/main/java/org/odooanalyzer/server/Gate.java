package org.odooanalyzer.server;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what may be said now: first {@code initialize}, then anything, and after {@code
 * shutdown} only {@code exit}. Nothing that is thrown behind it gets out but as an answer.
 */
final class Gate implements Endpoint {
  private enum State {
    NEW,
    OPEN,
    SHUT_DOWN
  }

  private final Endpoint services;
  private final OdooLanguageServer server;
  private final Ending ending;
  private final Client client;
  private final Set<String> withParameters;
  private State state = State.NEW;

  /**
   * A gate that nobody went through.
   *
   * @param withParameters the methods that cannot be called without
   */
  Gate(
      Endpoint services,
      OdooLanguageServer server,
      Ending ending,
      Client client,
      Set<String> withParameters) {
    this.services = services;
    this.server = server;
    this.ending = ending;
    this.client = client;
    this.withParameters = Set.copyOf(withParameters);
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object parameter) {
    ResponseError refusal = refusal(method, parameter);
    if (refusal != null) {
      return CompletableFuture.failedFuture(new ResponseErrorException(refusal));
    }
    try {
      return services.request(method, parameter);
    } catch (Throwable fault) {
      return CompletableFuture.failedFuture(
          isNotOffered(fault)
              ? new ResponseErrorException(
                  error(ResponseErrorCode.MethodNotFound, method + " is not offered"))
              : fault);
    }
  }

  @Override
  public void notify(String method, @Nullable Object parameter) {
    if ((method.equals("exit") || state == State.OPEN) && !lacks(method, parameter)) {
      try {
        if (state == State.OPEN) {
          server.begin();
        }
        services.notify(method, parameter);
      } catch (Throwable fault) {
        if (!isNotOffered(fault)) {
          client.fault(fault);
        }
      }
    }
  }

  /** Why a request may not be made now; when it may, what it changes. */
  private @Nullable ResponseError refusal(String method, @Nullable Object parameter) {
    if (lacks(method, parameter)) {
      return error(ResponseErrorCode.InvalidParams, method + " needs parameters");
    }
    boolean isFirst = method.equals("initialize");
    if (state == State.NEW && isFirst) {
      state = State.OPEN;
      return null;
    }
    if (state == State.NEW) {
      return error(ResponseErrorCode.ServerNotInitialized, "initialize has to be asked first");
    }
    if (state == State.SHUT_DOWN) {
      return error(ResponseErrorCode.InvalidRequest, "the server is shut down");
    }
    if (isFirst) {
      return error(ResponseErrorCode.InvalidRequest, "the server is initialized already");
    }
    server.begin();
    if (method.equals("shutdown")) {
      state = State.SHUT_DOWN;
      ending.shutDown();
    }
    return null;
  }

  /** The library knows all methods of the protocol; those that nobody wrote throw in it. */
  private static boolean isNotOffered(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      StackTraceElement[] trace = cause.getStackTrace();
      if (cause instanceof UnsupportedOperationException
          && trace.length > 0
          && trace[0].getClassName().startsWith("org.eclipse.lsp4j.services.")) {
        return true;
      }
    }
    return false;
  }

  private boolean lacks(String method, @Nullable Object parameter) {
    return parameter == null && withParameters.contains(method);
  }

  private static ResponseError error(ResponseErrorCode code, String message) {
    return new ResponseError(code, message, null);
  }
}
