package org.odooanalyzer.server;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.protocol.FileUris;

/**
 * A server in this process and a client of it that writes any bytes, and sees each message as it
 * comes. Questions of the server are answered with null.
 */
final class Wire implements AutoCloseable {
  private final Served served;
  private final Path project;
  private final List<JsonObject> heard = new ArrayList<>();
  private boolean isOver;

  Wire(Path project, Path cache) throws IOException {
    this(project, Served.start(Served.options(project, cache), Pace.USUAL));
  }

  Wire(Path project, Served served) {
    this.project = project;
    this.served = served;
    Thread reader = new Thread(this::read, "wire");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try {
      for (JsonObject message = message(); message != null; message = message()) {
        synchronized (heard) {
          heard.add(message);
          heard.notifyAll();
        }
        if (message.has("method") && message.has("id")) {
          answer(message);
        }
      }
    } catch (IOException over) {
      // The server has closed its end.
    }
    synchronized (heard) {
      isOver = true;
      heard.notifyAll();
    }
  }

  private void answer(JsonObject question) throws IOException {
    JsonObject answer = new JsonObject();
    answer.addProperty("jsonrpc", "2.0");
    answer.add("id", question.get("id"));
    answer.add("result", JsonNull.INSTANCE);
    send(answer.toString());
  }

  private @Nullable JsonObject message() throws IOException {
    InputStream in = served.out();
    int length = -1;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    if (length < 0) {
      return null;
    }
    String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return text.isEmpty() ? null : JsonParser.parseString(text).getAsJsonObject();
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  void raw(byte[] bytes) throws IOException {
    synchronized (served) {
      served.in().write(bytes);
      served.in().flush();
    }
  }

  void raw(String text) throws IOException {
    raw(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a message with its header. */
  void send(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream framed = new ByteArrayOutputStream();
    framed.writeBytes(
        ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    framed.writeBytes(bytes);
    raw(framed.toByteArray());
  }

  void notify(String method, String params) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}".formatted(method, params));
  }

  /** Asks, and does not wait. */
  void ask(int id, String method, String params) throws IOException {
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
            .formatted(id, method, params));
  }

  /** Asks, and waits for the answer. */
  JsonObject answer(int id, String method, String params) throws Exception {
    ask(id, method, params);
    return answer(id);
  }

  /** Waits for the answer with an id. */
  JsonObject answer(int id) throws Exception {
    return await(
        message ->
            !message.has("method")
                && !message.get("id").isJsonNull()
                && message.get("id").getAsString().equals(String.valueOf(id)));
  }

  /** Begins as a client that can this and that. */
  JsonObject initialize(String capabilities) throws Exception {
    JsonObject answer =
        answer(
            0,
            "initialize",
            "{\"processId\":null,\"rootUri\":\"%s\",\"capabilities\":%s}"
                .formatted(uri(""), capabilities));
    notify("initialized", "{}");
    return answer;
  }

  String uri(String file) {
    return FileUris.uri(project.resolve(file));
  }

  /** The parameters of a request about a place. */
  String at(String file, int line, int character) {
    return "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%d,\"character\":%d}}"
        .formatted(uri(file), line, character);
  }

  /** Waits for the first message that is so, of those that came and will come. */
  JsonObject await(Predicate<JsonObject> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Served.SECONDS);
    synchronized (heard) {
      while (true) {
        for (JsonObject message : heard) {
          if (wanted.test(message)) {
            return message;
          }
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (isOver || left <= 0) {
          throw new AssertionError("the server never said it, but " + heard);
        }
        heard.wait(left);
      }
    }
  }

  /** Waits for the first message with a method. */
  JsonObject await(String method) throws InterruptedException {
    return await(
        message -> message.has("method") && message.get("method").getAsString().equals(method));
  }

  /** All that came so far. */
  List<JsonObject> heard() {
    synchronized (heard) {
      return List.copyOf(heard);
    }
  }

  /** The code of the error that an answer is. */
  static int error(JsonObject answer) {
    return answer.getAsJsonObject("error").get("code").getAsInt();
  }

  Served served() {
    return served;
  }

  @Override
  public void close() throws IOException {
    served.end();
  }
}
