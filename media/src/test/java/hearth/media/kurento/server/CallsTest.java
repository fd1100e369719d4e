package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallsTest {
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final List<Kind> faults = new CopyOnWriteArrayList<>();
  private volatile boolean away;
  private final Calls calls =
      new Calls("kms", Duration.ofMillis(300), this::reach, fault -> faults.add(fault.kind()));

  private void reach() throws IOException {
    if (away) {
      throw new IOException("away");
    }
  }

  @AfterEach
  void end() {
    calls.end();
  }

  /** Answered at once. */
  private CompletableFuture<String> call(String name) {
    return calls.make(
        name,
        reply -> {
          sent.add(name);
          reply.onSuccess(name);
        });
  }

  @Test
  @DisplayName("calls leave in the order in which they were made")
  void order() {
    List<String> names = IntStream.range(0, 500).mapToObj(Integer::toString).toList();
    names.stream().map(this::call).toList().forEach(Bench::done);
    assertThat(sent).isEqualTo(names);
  }

  @Test
  @DisplayName("a call that is late before it could be sent is never sent")
  void neverSent() {
    away = true;
    assertThat(kind(call("connect"))).isEqualTo(Kind.LATE);
    away = false;
    done(call("disconnect"));
    assertThat(sent).containsExactly("disconnect");
    assertThat(faults).containsExactly(Kind.LATE);
  }

  @Test
  @DisplayName("a call goes as soon as the socket is back")
  void waits() {
    away = true;
    CompletableFuture<String> call = call("connect");
    away = false;
    assertThat(done(call)).isEqualTo("connect");
  }

  @Test
  @DisplayName("a probe passes by calls that are not answered")
  void aside() {
    for (int i = 0; i < 200; i++) {
      var _ = calls.make("getStats", reply -> {});
    }
    assertThat(
            done(
                calls.<String>aside(
                    "getInfo", Duration.ofSeconds(1), reply -> reply.onSuccess("x"))))
        .isEqualTo("x");
  }

  @Test
  @DisplayName("when it ends, all that waits fails at once, and all that comes after")
  void ends() {
    CompletableFuture<String> sentAlready = calls.make("getStats", reply -> {});
    away = true;
    CompletableFuture<String> waiting = call("connect");
    calls.end();
    assertThat(kind(sentAlready)).isEqualTo(Kind.GONE);
    assertThat(kind(waiting)).isEqualTo(Kind.GONE);
    assertThat(kind(call("connect"))).isEqualTo(Kind.GONE);
    assertThat(sent).isEmpty();
  }

  @Test
  @DisplayName("a late reply is given to whoever cleans up, once")
  void late() {
    List<String> cleaned = new CopyOnWriteArrayList<>();
    CompletableFuture<org.kurento.client.Continuation<String>> held = new CompletableFuture<>();
    assertThat(kind(calls.make("create", Duration.ofMillis(50), held::complete, cleaned::add)))
        .isEqualTo(Kind.LATE);
    reply(done(held));
    assertThat(cleaned).containsExactly("made");
  }

  private static void reply(org.kurento.client.Continuation<String> reply) {
    try {
      reply.onSuccess("made");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
