package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.PATIENCE;
import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.server.MediaServerFault.Kind;
import hearth.media.kurento.standin.Standin;
import hearth.media.kurento.standin.TestOffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call ends in time, whatever the server does with the reply. */
class PatienceTest {
  private final Bench bench = new Bench(1);
  private final Standin server = bench.server();
  private final Pool pool = bench.pool();
  private final Pipeline pipeline = done(pool.pipeline("s1", new Told()));

  @AfterEach
  void end() {
    bench.close();
  }

  private static void late(CompletionStage<?> stage) {
    long start = System.nanoTime();
    assertThat(kind(stage)).isEqualTo(Kind.LATE);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isLessThan(PATIENCE.call().plusSeconds(1));
  }

  @ParameterizedTest
  @DisplayName("an endpoint ends in time when one of its replies never comes, and leaves nothing")
  @ValueSource(strings = {"create", "subscribe", "setMaxVideoRecvBandwidth"})
  void endpoint(String call) {
    server.faults().hold(call);
    late(pipeline.endpoint(Purpose.PUBLISHES, new Told()));
    server.faults().calm();
    await().until(() -> server.alive().endpoints() == 0);
    assertThat(pool.counts().getFirst().endpoints()).isZero();
  }

  @Test
  @DisplayName("what a late reply created is released, and nobody is given it")
  void lateCreation() {
    server.faults().late("create", PATIENCE.call().plusMillis(300));
    late(pipeline.endpoint(Purpose.PLAYS, new Told()));
    await().until(() -> server.calls("release") == 1 && server.alive().endpoints() == 0);
  }

  @Test
  @DisplayName("a pipeline whose creation is late is released too")
  void latePipeline() {
    server.faults().late("create", PATIENCE.call().plusMillis(300));
    assertThat(kind(pool.pipeline("s2", new Told()))).isEqualTo(Kind.NONE_FREE);
    await().until(() -> server.calls("release") > 0 && server.alive().pipelines() == 1);
  }

  @Test
  @DisplayName("a pipeline that cannot be tagged is released: nobody could find it after a crash")
  void untagged() {
    server.faults().refuse("addTag", 1, 40_100, "MEDIA_OBJECT_ILLEGAL_PARAM_ERROR", "no");
    Told told = new Told();
    assertThat(kind(pool.pipeline("s2", told))).isEqualTo(Kind.NONE_FREE);
    await().until(() -> server.alive().pipelines() == 1);
    assertThat(told.over).hasValue(0);
  }

  @Test
  @DisplayName("an answer, counters and a transaction end in time")
  void others() {
    Endpoint from = done(pipeline.endpoint(Purpose.PUBLISHES, new Told()));
    Endpoint to = done(pipeline.endpoint(Purpose.PLAYS, new Told()));
    server.faults().hold("processOffer");
    server.faults().hold("getStats");
    server.faults().hold("transaction");
    late(from.answer(TestOffer.sends("aaaa")));
    late(from.traffic());
    late(pipeline.rewire(List.of(), List.of(new Wire(from, to, Medium.AUDIO))));
  }

  @Test
  @DisplayName(
      "an error reply is a refusal that names its code; one of an unknown object is its end")
  void refusals() {
    server.faults().refuse("create", 1, 40_004, "CONNECT_ERROR", "secret words");
    assertThat(Bench.fault(pipeline.endpoint(Purpose.PLAYS, new Told())))
        .isInstanceOfSatisfying(
            MediaServerFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
              assertThat(fault).hasMessageContaining("40004").hasMessageNotContaining("secret");
            });
    server.faults().refuse("create", 1, 40_101, "MEDIA_OBJECT_NOT_FOUND", "gone");
    assertThat(kind(pipeline.endpoint(Purpose.PLAYS, new Told()))).isEqualTo(Kind.GONE);
  }
}
