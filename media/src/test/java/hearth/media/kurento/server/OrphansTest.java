package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.server.MediaServerFault.Kind;
import hearth.media.kurento.standin.Client;
import hearth.media.kurento.standin.Standin;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrphansTest {
  private final Bench bench = new Bench(1);
  private final Standin server = bench.server();

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  @DisplayName("what an earlier life of ours left is released at the start, and nobody else's")
  void sweeps() {
    Thief.leaves(server.url(), Owner.NAME, "us", Owner.LIFE, "an earlier one");
    Thief.leaves(server.url(), Owner.NAME, "us");
    Thief.leaves(server.url(), Owner.NAME, "them", Owner.LIFE, "an earlier one");
    Thief.leaves(server.url(), "some-owner", "us");
    Thief.leaves(server.url());
    Pool pool = bench.pool();
    await().untilAsserted(() -> assertThat(server.alive().pipelines()).isEqualTo(3));
    await().untilAsserted(() -> assertThat(pool.warnings()).containsEntry("orphan", 2L));
  }

  @Test
  @DisplayName("a server that hesitates is looked through again")
  void hesitates() {
    Thief.leaves(server.url(), Owner.NAME, "us");
    server.faults().lose("getTags", 2);
    bench.pool();
    await().untilAsserted(() -> assertThat(server.alive().pipelines()).isZero());
  }

  @Test
  @DisplayName("two processes with different names leave each other's pipelines alone")
  void two() {
    Pool us = bench.pool("us", 100);
    Told told = new Told();
    done(us.pipeline("s1", told));
    Pool them = bench.pool("them", 100);
    done(them.pipeline("s2", new Told()));
    server.drop();
    await().untilAsserted(() -> assertThat(told.missed).hasValue(1));
    assertThat(server.alive().pipelines()).isEqualTo(2);
  }

  @Test
  @DisplayName("a pipeline of whose making nobody was told, as the connection went, is released")
  void untold() {
    Pool pool = bench.pool();
    Told told = new Told();
    Pipeline healthy = done(pool.pipeline("s1", told));
    server.faults().hold("create");
    CompletionStage<Pipeline> untold = pool.pipeline("s2", new Told());
    await().until(() -> server.faults().holding("create") == 1);
    server.drop();
    assertThat(kind(untold)).isEqualTo(Kind.NONE_FREE);
    server.faults().calm();
    await().untilAsserted(() -> assertThat(server.alive().pipelines()).isEqualTo(1));
    done(healthy.endpoint(Purpose.PUBLISHES, new Told()));
    assertThat(told.over).hasValue(0);
    assertThat(pool.warnings()).containsEntry("orphan", 1L);
  }

  @Test
  @DisplayName("one of whose making the server never told is released, and one just made is not")
  void lost() {
    Pool pool = KurentoPool.open(List.of(server.url()), "us", 100, Patience.USUAL);
    try {
      await().until(() -> pool.counts().getFirst().answers());
      server.faults().lose("create", 1);
      CompletionStage<Pipeline> lost = pool.pipeline("s1", new Told());
      await().pollDelay(Patience.USUAL.call().dividedBy(2)).until(() -> !isDone(lost));
      server.faults().hold("create");
      CompletionStage<Pipeline> made = pool.pipeline("s2", new Told());
      await().until(() -> server.alive().pipelines() == 2);
      assertThat(kind(lost)).isEqualTo(Kind.NONE_FREE);
      await().untilAsserted(() -> assertThat(server.alive().pipelines()).isEqualTo(1));
      assertThat(isDone(made)).isFalse();
      server.faults().calm();
      done(done(made).endpoint(Purpose.PUBLISHES, new Told()));
      assertThat(pool.warnings()).containsEntry("orphan", 1L);
    } finally {
      pool.close();
    }
  }

  private static boolean isDone(CompletionStage<?> stage) {
    return stage.toCompletableFuture().isDone();
  }

  @Test
  @DisplayName("whoever looks keeps nobody's pipelines alive: they end with the session of theirs")
  void looks() {
    try (Client them = new Client(server.url())) {
      them.send(
          """
          {"id":1,"method":"create","params":{"type":"MediaPipeline"},"jsonrpc":"2.0"}\
          """);
      String session = them.next(any -> true).at("/result/sessionId").asString();
      done(bench.pool().pipeline("s1", new Told()));
      await().until(() -> server.calls("unref") > 0);
      them.send(
          """
          {"id":2,"method":"closeSession","params":{"sessionId":"%s"},"jsonrpc":"2.0"}\
          """
              .formatted(session));
      await().untilAsserted(() -> assertThat(server.alive().pipelines()).isEqualTo(1));
    }
  }
}
