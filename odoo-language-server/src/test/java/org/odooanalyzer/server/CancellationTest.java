package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client does not want to know any more. */
class CancellationTest {
  private static final int CANCELLED = ResponseErrorCode.RequestCancelled.getValue();
  private static final int REQUESTS = 100;

  @TempDir Path project;
  @TempDir Path cache;

  @BeforeEach
  void writeTheProject() {
    Shelf.in(project);
  }

  @Test
  void aRequestThatIsCancelledWhileTheProjectOpensIsAnsweredAsSuch() throws Exception {
    try (Wire wire = new Wire(project, cache)) {
      wire.initialize("{}");
      wire.ask(1, "textDocument/hover", wire.at(Shelf.BOOK, 7, 6));
      wire.notify("$/cancelRequest", "{\"id\":1}");
      wire.ask(2, "textDocument/hover", wire.at(Shelf.BOOK, 7, 6));

      assertThat(Wire.error(wire.answer(1))).isEqualTo(CANCELLED);
      assertThat(wire.answer(2).toString()).contains("title");
    }
  }

  @Test
  void eachRequestHasOneAnswerWhetherItIsCancelledOrNot() throws Exception {
    List<String> methods =
        List.of("hover", "definition", "completion", "documentSymbol", "diagnostic");
    try (Wire wire = new Wire(project, cache)) {
      wire.initialize("{}");
      for (int i = 1; i <= REQUESTS; i++) {
        String method = "textDocument/" + methods.get(i % methods.size());
        wire.ask(i, method, wire.at(Shelf.BOOK, 7, 6));
        wire.notify("$/cancelRequest", "{\"id\":%d}".formatted(i));
        wire.notify("$/cancelRequest", "{\"id\":%d}".formatted(i));
      }
      assertThat(wire.answer(4711, "textDocument/hover", wire.at(Shelf.BOOK, 7, 6)).toString())
          .contains("title");
      for (int i = 1; i <= REQUESTS; i++) {
        JsonObject answer = wire.answer(i);
        if (answer.has("error")) {
          assertThat(Wire.error(answer)).isEqualTo(CANCELLED);
        }
      }
      assertThat(wire.heard().stream().filter(m -> !m.has("method")).map(m -> m.get("id")))
          .doesNotHaveDuplicates();
    }
  }

  /** Each of the few threads works for somebody who does not want it: then each is free again. */
  @Test
  void whatIsCancelledFreesItsThread() throws Exception {
    PrintStream log =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Client client = new Client(log);
    LiveWorkspace live = new LiveWorkspace(client, Pace.USUAL);
    Questions questions = new Questions(client, live);
    live.start();
    live.open(() -> Served.options(project, cache), true);
    try {
      int threads = 16;
      CountDownLatch begun = new CountDownLatch(1);
      List<CompletableFuture<String>> asked = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        asked.add(
            questions.ask(
                "",
                scene -> {
                  begun.countDown();
                  while (!scene.isCancelled().getAsBoolean()) {
                    Thread.onSpinWait();
                  }
                  return "too late";
                }));
      }
      assertThat(begun.await(Served.SECONDS, TimeUnit.SECONDS)).isTrue();
      asked.forEach(question -> question.cancel(true));

      assertThat(Served.get(questions.ask("", scene -> "answered"))).isEqualTo("answered");
      assertThat(asked).allMatch(CompletableFuture::isCancelled);
    } finally {
      questions.end();
      Served.get(live.end());
    }
  }
}
