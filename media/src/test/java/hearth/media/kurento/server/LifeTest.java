package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.MediaCounters.ServerCount;
import hearth.media.kurento.server.MediaServerFault.Kind;
import hearth.media.kurento.standin.Standin;
import hearth.media.kurento.standin.TestOffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LifeTest {
  private final Bench bench = new Bench(1);
  private final Standin server = bench.server();
  private final Pool pool = bench.pool();
  private final Told told = new Told();
  private final Told link = new Told();
  private final Pipeline pipeline = done(pool.pipeline("s1", told));
  private final Endpoint endpoint = done(pipeline.endpoint(Purpose.PUBLISHES, link));

  @AfterEach
  void end() {
    bench.close();
  }

  private ServerCount count() {
    return pool.counts().getFirst();
  }

  private void over() {
    await().untilAsserted(() -> assertThat(told.over).hasValue(1));
  }

  @Test
  @DisplayName("a killed server's pipelines are over, once, and all that waits fails at once")
  void killed() {
    server.faults().hold("processOffer");
    CompletionStage<String> waiting = endpoint.answer(TestOffer.sends("aaaa"));
    await().until(() -> server.faults().holding("processOffer") == 1);
    server.kill();
    assertThat(kind(waiting)).isIn(Kind.GONE, Kind.LATE);
    over();
    assertThat(kind(pipeline.endpoint(Purpose.PLAYS, link))).isEqualTo(Kind.GONE);
    assertThat(kind(pool.pipeline("s2", told))).isEqualTo(Kind.NONE_FREE);
    done(endpoint.release());
    assertThat(count().answers()).isFalse();
    assertThat(count().spaces()).isZero();
  }

  @Test
  @DisplayName("a frozen server counts as dead; when it goes on, it is found anew and swept")
  void frozen() {
    server.freeze();
    CompletionStage<Endpoint> waiting = pipeline.endpoint(Purpose.PLAYS, link);
    assertThat(kind(waiting)).isIn(Kind.GONE, Kind.LATE);
    over();
    server.thaw();
    await().until(() -> count().answers());
    assertThat(count().lives()).isEqualTo(2);
    await().untilAsserted(() -> assertThat(server.alive().pipelines()).isZero());
    assertThat(pool.warnings()).containsEntry("orphan", 1L);
    done(pool.pipeline("s2", new Told()));
    assertThat(told.over).hasValue(1);
  }

  @Test
  @DisplayName("a moment without an answer is no death")
  void hesitates() {
    server.faults().lose("getInfo", 1);
    await().until(() -> !count().answers());
    await().until(() -> count().answers());
    assertThat(told.over).hasValue(0);
    assertThat(told.missed).hasValue(0);
  }

  @Test
  @DisplayName("a server too busy for probes lives as long as it answers other calls")
  void busy() {
    server.faults().hold("getInfo");
    while (server.faults().holding("getInfo") < 5) {
      done(endpoint.traffic());
    }
    assertThat(told.over).hasValue(0);
    over();
  }

  @Test
  @DisplayName(
      "a socket that comes back keeps the pipeline, which is told that it missed something")
  void dropped() {
    server.drop();
    await().untilAsserted(() -> assertThat(told.missed).hasValue(1));
    done(endpoint.answer(TestOffer.sends("aaaa")));
    await().untilAsserted(() -> assertThat(link.candidates).hasSize(4));
    assertThat(told.over).hasValue(0);
    assertThat(count().lives()).isEqualTo(1);
  }

  @Test
  @DisplayName("a connection that breaks again before its handshake is made anew in time")
  void droppedInHandshake() {
    server.holdHandshakes();
    server.drop();
    CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              server.drop();
              server.answerHandshakes();
            });
    await().untilAsserted(() -> assertThat(told.missed).hasValue(1));
    assertThat(told.over).hasValue(0);
  }

  @Test
  @DisplayName("a server that accepts nobody for a moment keeps the pipeline as well")
  void away() {
    server.drop(Duration.ofMillis(250));
    await().untilAsserted(() -> assertThat(told.missed).hasValue(1));
    done(pipeline.endpoint(Purpose.PLAYS, link));
    assertThat(told.over).hasValue(0);
  }

  @Test
  @DisplayName("many drops keep the pipeline")
  void manyDrops() {
    for (int i = 1; i <= 10; i++) {
      int drops = i;
      server.drop();
      await().untilAsserted(() -> assertThat(told.missed).hasValueGreaterThanOrEqualTo(drops));
      done(endpoint.traffic());
    }
    assertThat(told.over).hasValue(0);
  }

  @Test
  @DisplayName("a server that lives again at once has forgotten: over, and a new life")
  void restarted() {
    server.kill();
    server.restart();
    over();
    await().until(() -> count().answers() && count().lives() == 2);
    assertThat(told.missed).hasValue(0);
    Pipeline again = done(pool.pipeline("s1", new Told()));
    done(again.endpoint(Purpose.PUBLISHES, new Told()));
    assertThat(server.alive().pipelines()).isEqualTo(1);
  }

  @Test
  @DisplayName("a pipeline that somebody else released is over; others go on")
  void taken() {
    Told other = new Told();
    done(pool.pipeline("s2", other));
    Thief.release(server.url(), pipeline);
    over();
    assertThat(other.over).hasValue(0);
    assertThat(count().lives()).isEqualTo(1);
    assertThat(count().spaces()).isEqualTo(1);
  }

  @Test
  @DisplayName("nothing is told of a pipeline once it is released")
  void released() {
    pipeline.release();
    await().until(() -> server.alive().pipelines() == 0);
    server.kill();
    await().until(() -> !count().answers());
    assertThat(told.over).hasValue(0);
    assertThat(kind(pipeline.rewire(List.of(), List.of()))).isEqualTo(Kind.GONE);
  }

  @Test
  @DisplayName("a server that accepts TCP and upgrades nothing is given up, and found when it does")
  void noUpgrade() {
    server.holdHandshakes();
    server.drop();
    over();
    assertThat(count().answers()).isFalse();
    server.answerHandshakes();
    await().until(() -> count().answers());
  }

  @Test
  @DisplayName("fifty deaths leave no threads behind")
  void fiftyDeaths() {
    for (int death = 1; death <= 50; death++) {
      int lives = death + 1;
      server.restart();
      assertThat(server.serverId()).isNotEmpty();
      server.drop();
      await().until(() -> count().answers() && count().lives() >= lives);
      done(pool.pipeline("s" + death, new Told()));
    }
    await().untilAsserted(() -> assertThat(kurentoThreads()).isLessThan(12));
    assertThat(server.connections()).isEqualTo(1);
    assertThat(server.alive().pipelines()).isEqualTo(1);
  }

  private static long kurentoThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.contains("JsonRpc") || name.contains("EventLoop"))
        .count();
  }
}
