package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come, the message behind them is answered. */
class BrokenMessagesTest {
  private static final int PARSE_ERROR = ResponseErrorCode.ParseError.getValue();

  @TempDir Path project;
  @TempDir Path cache;
  private Wire wire;

  @BeforeEach
  void begin() throws Exception {
    Shelf.in(project);
    wire = new Wire(project, cache);
    wire.initialize("{}");
  }

  @AfterEach
  void end() throws Exception {
    assertAlive();
    wire.close();
    assertThat(Served.get(wire.served().code())).isEqualTo(1);
  }

  private void assertAlive() throws Exception {
    JsonObject answer = wire.answer(77, "textDocument/hover", wire.at(Shelf.BOOK, 7, 6));
    assertThat(answer.getAsJsonObject("result").toString()).contains("title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{{{{{{",
        "",
        "{\"jsonrpc\":\"2.0\",\"id\":",
        "[",
        "nonsense",
        "\u0000\u0001\u0002",
      })
  void malformedJsonIsAParseErrorOfNoRequest(String message) throws Exception {
    wire.send(message);

    JsonObject refusal = wire.await(heard -> heard.has("error"));
    assertThat(Wire.error(refusal)).isEqualTo(PARSE_ERROR);
    assertThat(refusal.get("id").isJsonNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "}}", ",\"params\":{\"textDocument\":", " nonsense"})
  void malformedJsonBehindAnIdIsAParseErrorOfThatRequest(String end) throws Exception {
    wire.send("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"textDocument/hover\"" + end);

    assertThat(Wire.error(wire.answer(5))).isEqualTo(PARSE_ERROR);
  }

  @Test
  void aMessageThatIsNestedTooDeepIsAParseError() throws Exception {
    wire.send("[".repeat(200_000));
    wire.send("{\"jsonrpc\":\"2.0\",\"id\":5,\"params\":" + "{\"a\":".repeat(100_000));

    assertThat(Wire.error(wire.await(heard -> heard.has("error")))).isEqualTo(PARSE_ERROR);
  }

  /** A message that is said to be shorter than it is leaves bytes behind which are no header. */
  @Test
  void aLengthThatIsTooSmallCostsThatMessage() throws Exception {
    String message = "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"textDocument/hover\"}";
    wire.raw("Content-Length: 20\r\n\r\n" + message + "\r\n\r\n");

    assertThat(Wire.error(wire.await(heard -> heard.has("error")))).isEqualTo(PARSE_ERROR);
  }

  /** A message that is said to be longer than it is takes the start of the next with it. */
  @Test
  void aLengthThatIsTooGreatCostsTheNextMessageAtMost() throws Exception {
    wire.raw("Content-Length: 60\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"x\"}");
    wire.ask(6, "textDocument/hover", wire.at(Shelf.BOOK, 7, 6));
    wire.raw("\r\n\r\n");

    assertThat(Wire.error(wire.await(heard -> heard.has("error")))).isEqualTo(PARSE_ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: many\r\n\r\nrubbish\r\n\r\n",
        "Content-Length: -1\r\n\r\n",
        "Content-Length:\r\n\r\n",
        "Content-Length: 99999999999999999999\r\n\r\n",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{\"id\":5}\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "\r\n\r\n\r\n\r\n",
        "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"textDocument/hover\"}\r\n\r\n",
      })
  void whatHasNoLengthIsSkipped(String bytes) throws Exception {
    wire.raw(bytes);

    assertAlive();
    assertThat(wire.heard()).noneMatch(heard -> heard.has("error"));
  }

  @Test
  void headersMayBeInAnyCaseAndOrder() throws Exception {
    String hover =
        "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"textDocument/hover\",\"params\":%s}"
            .formatted(wire.at(Shelf.BOOK, 7, 6));
    wire.raw(
        "content-type: application/vscode-jsonrpc; charset=utf8\r\nCONTENT-LENGTH:  %d \r\n\r\n%s"
            .formatted(hover.length(), hover));

    assertThat(wire.answer(5).toString()).contains("title");
  }

  @Test
  void aMessageThatIsLargerThanAnyIsSkipped() throws Exception {
    byte[] part = " ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
    wire.raw("Content-Length: 70000000\r\n\r\n");
    for (int i = 0; i < 7; i++) {
      wire.raw(part);
    }

    assertAlive();
    assertThat(wire.heard()).anyMatch(heard -> heard.toString().contains("skipped a message"));
  }

  /** A byte that is no UTF-8 stands for one character that is none, and the rest is taken. */
  @Test
  void bytesThatAreNoUtf8CostNoOtherCharacter() throws Exception {
    String open =
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
            + "{\"uri\":\""
            + wire.uri(Shelf.BOOK)
            + "\",\"languageId\":\"python\",\"version\":1,\"text\":\"# ? \\nread = 1\\n\"}}}";
    byte[] bytes = open.getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
    wire.raw("Content-Length: " + bytes.length + "\r\n\r\n");
    wire.raw(bytes);

    JsonObject symbols =
        wire.answer(
            5,
            "textDocument/documentSymbol",
            "{\"textDocument\":{\"uri\":\"%s\"}}".formatted(wire.uri(Shelf.BOOK)));
    assertThat(symbols.toString()).contains("\"read\"");
    wire.notify(
        "textDocument/didClose",
        "{\"textDocument\":{\"uri\":\"%s\"}}".formatted(wire.uri(Shelf.BOOK)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no/such/method            | {} | MethodNotFound",
        "no/such/method            | null | MethodNotFound",
        "textDocument/rename       | {\"textDocument\":{\"uri\":\"file:///x\"},\"position\":"
            + "{\"line\":0,\"character\":0},\"newName\":\"x\"} | MethodNotFound",
        "textDocument/hover        | null | InvalidParams",
        "workspace/symbol          | null | InvalidParams",
        "textDocument/hover        | {\"textDocument\":{\"uri\":\"file:///x\"}} | InvalidParams",
        "workspace/symbol          | {} | InvalidParams",
        "textDocument/references   | {\"textDocument\":{\"uri\":\"file:///x\"},\"position\":"
            + "{\"line\":0,\"character\":0}} | InvalidParams",
        "textDocument/hover        | {} | InvalidRequest",
        "textDocument/hover        | {\"textDocument\":7} | ParseError",
        "textDocument/definition   | [] | ParseError",
        "textDocument/completion   | {\"position\":{\"line\":\"a\"}} | ParseError",
        "textDocument/hover        | {\"textDocument\":{\"uri\":\"file:///x\"},\"position\":"
            + "{\"line\":99999999999,\"character\":0}} | ParseError",
      })
  void aRequestThatIsWrongIsAnswered(String method, String params, ResponseErrorCode code)
      throws Exception {
    assertThat(Wire.error(wire.answer(5, method, params))).isEqualTo(code.getValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no/such/method                 | {}",
        "$/progress                     | {\"token\":\"none\",\"value\":{\"kind\":\"end\"}}",
        "$/setTrace                     | {\"value\":\"verbose\"}",
        "textDocument/didOpen           | {}",
        "textDocument/didOpen           | {\"textDocument\":{\"uri\":7}}",
        "textDocument/didOpen           | null",
        "textDocument/didChange         | {\"textDocument\":{\"uri\":\"file:///x\"}}",
        "textDocument/didChange         | {\"contentChanges\":[{}]}",
        "textDocument/didClose          | {\"textDocument\":{}}",
        "workspace/didChangeWatchedFiles | {\"changes\":[{\"uri\":\"%%%\",\"type\":9}]}",
        "workspace/didChangeWorkspaceFolders | {}",
        "workspace/didChangeConfiguration | {\"settings\":[]}",
        "workspace/didRenameFiles       | {\"files\":[{}]}",
        "$/cancelRequest                | {\"id\":4711}",
        "$/cancelRequest                | {}",
        "window/workDoneProgress/cancel | {\"token\":\"none\"}",
      })
  void aNotificationThatIsWrongIsIgnored(String method, String params) throws Exception {
    wire.notify(method, params);

    assertAlive();
    assertThat(wire.heard())
        .noneMatch(heard -> heard.has("error"))
        .noneMatch(heard -> heard.toString().contains("internal error"));
  }

  @Test
  void anAnswerThatNobodyAskedForIsIgnored() throws Exception {
    wire.send("{\"jsonrpc\":\"2.0\",\"id\":4711,\"result\":{}}");
    wire.send("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":1,\"message\":\"m\"}}");
    wire.send("{\"jsonrpc\":\"2.0\"}");
    wire.send("{}");

    assertAlive();
  }
}
