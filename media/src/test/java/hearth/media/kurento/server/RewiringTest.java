package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.server.MediaServerFault.Kind;
import hearth.media.kurento.standin.Browser;
import hearth.media.kurento.standin.Received;
import hearth.media.kurento.standin.Standin;
import hearth.media.kurento.standin.TestOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RewiringTest {
  private final Bench bench = new Bench(1);
  private final Standin server = bench.server();
  private final Pipeline pipeline = done(bench.pool().pipeline("s1", new Told()));
  private final Endpoint anna = publisher("aaaa");
  private final Endpoint ben = publisher("bbbb");
  private final Endpoint slot = done(pipeline.endpoint(Purpose.PLAYS, new Told()));

  private Endpoint publisher(String ufrag) {
    Endpoint endpoint = done(pipeline.endpoint(Purpose.PUBLISHES, new Told()));
    done(endpoint.answer(TestOffer.sends(ufrag)));
    return endpoint;
  }

  /** Those of this test: one made the pipeline. */
  private long transactions() {
    return server.calls("transaction") - 1;
  }

  private Browser connected(String ufrag) {
    Browser browser = server.browser(ufrag);
    await().until(() -> browser.connect() && browser.connected());
    return browser;
  }

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  @DisplayName("wires are taken away and laid by medium, in one transaction")
  void switches() {
    done(slot.answer(TestOffer.receives("cccc")));
    Browser of = connected("aaaa");
    Browser from = connected("bbbb");
    Browser to = connected("cccc");
    done(pipeline.rewire(List.of(), List.of(audio(anna), video(anna))));
    of.publish(Medium.AUDIO, "1");
    of.publish(Medium.VIDEO, "2");

    done(pipeline.rewire(List.of(audio(anna)), List.of(audio(ben))));
    of.publish(Medium.AUDIO, "3");
    of.publish(Medium.VIDEO, "4");
    from.publish(Medium.AUDIO, "5");
    from.publish(Medium.VIDEO, "6");

    assertThat(to.received()).extracting(Received::words).containsExactly("1", "2", "4", "5");
    assertThat(transactions()).isEqualTo(2);
  }

  private Wire audio(Endpoint from) {
    return new Wire(from, slot, Medium.AUDIO);
  }

  private Wire video(Endpoint from) {
    return new Wire(from, slot, Medium.VIDEO);
  }

  @Test
  @DisplayName("a failure inside a transaction is a failure, and it is not tried again by itself")
  void failsInside() {
    server.faults().refuse("connect", 1, 40_004, "CONNECT_ERROR", "no");
    assertThat(kind(pipeline.rewire(List.of(), List.of(audio(anna), video(anna)))))
        .isEqualTo(Kind.REFUSED);
    assertThat(transactions()).isEqualTo(1);
    done(pipeline.rewire(List.of(audio(anna)), List.of(audio(anna), video(anna))));
  }

  @Test
  @DisplayName("a refused transaction is a failure, and it is not tried again by itself")
  void failsWhole() {
    server.faults().refuse("transaction", 1, 40_008, "MALFORMED_TRANSACTION", "no");
    assertThat(kind(pipeline.rewire(List.of(), List.of(audio(anna))))).isEqualTo(Kind.REFUSED);
    assertThat(transactions()).isEqualTo(1);
  }

  @Test
  @DisplayName("many wires go in several transactions, one after another")
  void many() {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      wires.add(audio(anna));
      wires.add(video(anna));
    }
    done(pipeline.rewire(wires, List.of(audio(ben))));
    assertThat(transactions()).isEqualTo(2);
    assertThat(server.calls("disconnect")).isEqualTo(120);
  }

  @Test
  @DisplayName("a wire of an endpoint that is being released is away when that is confirmed")
  void released() {
    done(pipeline.rewire(List.of(), List.of(audio(anna), video(ben))));
    server.faults().hold("release");
    var _ = anna.release();
    CompletionStage<Void> rewired =
        pipeline.rewire(List.of(audio(anna), video(ben)), List.of(audio(ben), video(anna)));
    await().until(() -> server.faults().holding("release") > 0 && server.calls("disconnect") == 2);
    assertThat(rewired.toCompletableFuture()).isNotDone();
    server.faults().calm();
    done(rewired);
    assertThat(server.calls("connect")).isEqualTo(3);
  }

  @Test
  @DisplayName("nothing to change needs no call")
  void nothing() {
    done(pipeline.rewire(List.of(), List.of()));
    assertThat(transactions()).isZero();
  }

  @Test
  @DisplayName("an endpoint that is released is cut off first: a release alone lets media flow on")
  void cutBeforeRelease() {
    done(slot.answer(TestOffer.receives("cccc")));
    done(pipeline.rewire(List.of(), List.of(audio(anna), video(anna), audio(ben))));
    server.faults().hold("disconnect");
    CompletionStage<Void> annaGone = anna.release();
    CompletionStage<Void> slotGone = slot.release();
    await().until(() -> server.faults().holding("disconnect") == 3);
    assertThat(server.calls("release")).isZero();
    server.faults().calm();
    done(annaGone);
    done(slotGone);
    assertThat(server.calls("disconnect")).isEqualTo(3);
    assertThat(server.calls("release")).isEqualTo(2);
  }

  @Test
  @DisplayName("a pipeline that is released is cut off first, and goes though the cut is refused")
  void cutBeforeTheEnd() {
    done(slot.answer(TestOffer.receives("cccc")));
    done(pipeline.rewire(List.of(), List.of(audio(anna), video(anna))));
    server.faults().hold("disconnect");
    pipeline.release();
    await().until(() -> server.faults().holding("disconnect") == 2);
    assertThat(server.calls("release")).isZero();
    server.faults().calm();
    await().until(() -> server.alive().pipelines() == 0);
  }

  @Test
  @DisplayName("nothing is kept of the wires of endpoints that were released")
  void forgets() {
    done(pipeline.rewire(List.of(), List.of(audio(anna), video(anna), audio(ben))));
    assertThat(((KurentoPipeline) pipeline).wires()).isEqualTo(3);
    done(anna.release());
    done(pipeline.rewire(List.of(), List.of(audio(anna), audio(ben))));
    assertThat(((KurentoPipeline) pipeline).wires()).isEqualTo(1);
    done(slot.release());
    assertThat(((KurentoPipeline) pipeline).wires()).isZero();
  }
}
