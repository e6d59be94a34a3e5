package org.odooanalyzer.server;

import com.google.gson.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Reads messages until the stream ends. All bytes of a message are taken before it is looked at, so
 * that one that cannot be understood does not spoil the next; headers and messages that are larger
 * than any client's are skipped.
 */
final class MessageReader implements MessageProducer {
  private static final int LONGEST_HEADER = 4096;
  private static final int LARGEST_MESSAGE = 64 << 20;
  private static final String LENGTH = "content-length:";

  private final InputStream in;
  private final MessageJsonHandler json;
  private final MessageIssueHandler issues;
  private final Client client;

  MessageReader(
      InputStream in, MessageJsonHandler json, MessageIssueHandler issues, Client client) {
    this.in = in;
    this.json = json;
    this.issues = issues;
    this.client = client;
  }

  @Override
  public void listen(MessageConsumer consumer) {
    try {
      long length = header();
      while (length >= 0) {
        read(length, consumer);
        length = header();
      }
    } catch (IOException e) {
      client.log("the client cannot be heard: " + e.getMessage());
    }
  }

  /** The length of the next message; -1 at the end of the stream. */
  private long header() throws IOException {
    long length = -1;
    while (true) {
      String line = line();
      if (line == null) {
        return -1;
      }
      if (line.isEmpty() && length >= 0) {
        return length;
      }
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith(LENGTH)) {
        String number = lower.substring(LENGTH.length()).strip();
        length = number.matches("\\d{1,12}") ? Long.parseLong(number) : -1;
      }
    }
  }

  /** A line without its end; of one that is too long, the start. */
  private @org.jspecify.annotations.Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return line.toString();
      }
      if (b != '\r' && line.length() < LONGEST_HEADER) {
        line.append((char) b);
      }
    }
    return null;
  }

  private void read(long length, MessageConsumer consumer) throws IOException {
    if (length > LARGEST_MESSAGE) {
      client.log("skipped a message of " + length + " bytes");
      in.skipNBytes(length);
      return;
    }
    byte[] bytes = in.readNBytes((int) length);
    if (bytes.length < length) {
      return;
    }
    try {
      consumer.consume(parse(bytes));
    } catch (MessageIssueException e) {
      issues.handle(e.getRpcMessage(), e.getIssues());
    } catch (JsonParseException e) {
      refuse(e);
    } catch (Throwable fault) {
      client.fault(fault);
    }
  }

  private Message parse(byte[] bytes) {
    Message message =
        json.parseMessage(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    if (message == null) {
      throw new JsonParseException("the message is empty");
    }
    return message;
  }

  /** Answers a message of which not even the id can be understood. */
  private void refuse(JsonParseException e) {
    client.log("a message cannot be understood: " + e.getMessage());
    issues.handle(
        new RequestMessage(),
        List.of(
            new MessageIssue(
                "The message is no JSON: " + e.getMessage(),
                ResponseErrorCode.ParseError.getValue())));
  }
}
