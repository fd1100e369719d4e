package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.fault;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkState;
import hearth.media.kurento.server.MediaServerFault.Kind;
import hearth.media.kurento.standin.Browser;
import hearth.media.kurento.standin.Standin;
import hearth.media.kurento.standin.TestOffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndpointTest {
  private final Bench bench = new Bench(1);
  private final Standin server = bench.server();
  private final Told told = new Told();
  private final Pipeline pipeline = done(bench.pool().pipeline("s1", new Told()));

  @AfterEach
  void end() {
    bench.close();
  }

  private Endpoint publishes() {
    return done(pipeline.endpoint(Purpose.PUBLISHES, told));
  }

  @Test
  @DisplayName("an endpoint is handed out when its listeners and bandwidths are in place")
  void prepared() {
    server.faults().hold("setMaxVideoRecvBandwidth");
    CompletionStage<Endpoint> made = pipeline.endpoint(Purpose.PUBLISHES, told);
    await().until(() -> server.faults().holding("setMaxVideoRecvBandwidth") == 1);
    assertThat(made.toCompletableFuture()).isNotDone();

    server.faults().calm();
    done(done(made).answer(TestOffer.sends("aaaa")));

    // One more than the endpoint's: the pipeline's own errors.
    assertThat(server.alive().subscriptions()).isEqualTo(7);
    Browser browser = server.browser("aaaa");
    assertThat(browser.setting("maxVideoRecvBandwidth")).isEqualTo(1_000);
    assertThat(browser.setting("minVideoRecvBandwidth")).isEqualTo(60);
  }

  @Test
  @DisplayName("what plays to a browser is not held to 500 kbit/s")
  void unlimited() {
    Endpoint plays = done(pipeline.endpoint(Purpose.PLAYS, told));
    done(plays.answer(TestOffer.receives("bbbb")));
    assertThat(server.browser("bbbb").setting("maxVideoSendBandwidth")).isZero();
  }

  @Test
  @DisplayName("candidates are gathered once the offer is processed, and told after the answer")
  void trickle() {
    Endpoint endpoint = publishes();
    server.faults().hold("processOffer");
    CompletionStage<String> answer = endpoint.answer(TestOffer.sends("aaaa"));
    CompletionStage<Integer> before = answer.thenApply(sdp -> told.candidates.size());
    await().until(() -> server.faults().holding("processOffer") == 1);
    assertThat(server.calls("gatherCandidates")).isZero();

    server.faults().calm();

    assertThat(done(answer)).startsWith("v=0");
    assertThat(done(before)).isZero();
    await().untilAsserted(() -> assertThat(told.candidates).hasSize(4));
    assertThat(told.candidates.getFirst().candidate()).startsWith("candidate:");
  }

  @Test
  @DisplayName("a browser's candidates reach the server; its end of them and .local names do not")
  void candidates() {
    Endpoint endpoint = publishes();
    done(endpoint.answer(TestOffer.sends("aaaa")));
    endpoint.candidate(new IceCandidate("", "0", 0));
    endpoint.candidate(
        new IceCandidate("candidate:1 1 udp 2122260223 1b2c.local 3732 typ host", "0", 0));
    endpoint.candidate(
        new IceCandidate("candidate:1 1 udp 2122260223 127.0.0.1 3732 typ host", null, 1));
    await().until(() -> server.calls("addIceCandidate") == 1);
    done(endpoint.traffic());
    assertThat(server.calls("addIceCandidate")).isEqualTo(1);
  }

  @Test
  @DisplayName("an offer that the server cannot read is a bad offer, not a fault")
  void badOffer() {
    assertThat(fault(publishes().answer("not an sdp"))).isInstanceOf(BadOffer.class);
  }

  @Test
  @DisplayName("an endpoint serves one offer; a second is refused without asking the server")
  void oneOffer() {
    Endpoint endpoint = publishes();
    done(endpoint.answer(TestOffer.sends("aaaa")));
    assertThat(kind(endpoint.answer(TestOffer.sends("aaab")))).isEqualTo(Kind.REFUSED);
    assertThat(server.calls("processOffer")).isEqualTo(1);
  }

  @Test
  @DisplayName("a link connects, is interrupted when the browser vanishes, closed when it says so")
  void states() {
    done(publishes().answer(TestOffer.sends("aaaa")));
    Told other = new Told();
    done(done(pipeline.endpoint(Purpose.PUBLISHES, other)).answer(TestOffer.sends("bbbb")));
    await().until(() -> server.browser("aaaa").connect() && server.browser("bbbb").connect());
    await().untilAsserted(() -> assertThat(told.states).containsExactly(LinkState.CONNECTED));

    server.browser("aaaa").vanish();
    server.browser("bbbb").close();

    await()
        .untilAsserted(
            () -> {
              assertThat(told.states).containsExactly(LinkState.CONNECTED, LinkState.INTERRUPTED);
              assertThat(other.states).containsExactly(LinkState.CONNECTED, LinkState.CLOSED);
            });
  }

  @Test
  @DisplayName("nothing is told of an endpoint once it is released, and its release is confirmed")
  void silent() {
    Endpoint endpoint = publishes();
    done(endpoint.answer(TestOffer.sends("aaaa")));
    await().until(() -> told.candidates.size() == 4);
    server.faults().hold("release");
    CompletionStage<Void> released = endpoint.release();
    await().until(() -> server.faults().holding("release") > 0);
    assertThat(released.toCompletableFuture()).isNotDone();

    server.faults().calm();

    done(released);
    assertThat(server.alive().endpoints()).isZero();
    assertThat(told.states).isEmpty();
  }

  @Test
  @DisplayName("a release is asked for again until the server has confirmed it")
  void releasedAgain() {
    Endpoint endpoint = publishes();
    server.faults().lose("release", 2);
    done(endpoint.release());
    assertThat(server.calls("release")).isGreaterThanOrEqualTo(3);
  }

  @Test
  @DisplayName("traffic is counted by medium, and none before any SDP")
  void traffic() {
    Endpoint from = publishes();
    Endpoint to = done(pipeline.endpoint(Purpose.PLAYS, new Told()));
    assertThat(done(from.traffic())).isEqualTo(Traffic.NONE);
    done(from.answer(TestOffer.sends("aaaa")));
    done(to.answer(TestOffer.receives("bbbb")));
    done(pipeline.rewire(List.of(), List.of(new Wire(from, to, Medium.AUDIO))));
    Browser publisher = server.browser("aaaa");
    await().until(() -> publisher.connect() && server.browser("bbbb").connect());
    await().until(() -> publisher.publish(Medium.AUDIO, "hello"));
    publisher.publish(Medium.VIDEO, "picture");
    publisher.publish(Medium.VIDEO, "picture");
    publisher.lose(Medium.VIDEO, 5);

    Traffic in = done(from.traffic());
    assertThat(in.videoPackets()).isGreaterThanOrEqualTo(2);
    assertThat(in.videoLost()).isEqualTo(5);
    assertThat(in.audioLost()).isZero();
    assertThat(done(to.traffic()).audioPackets()).isEqualTo(in.audioPackets());
    assertThat(done(to.traffic()).videoPackets()).isZero();
  }

  @Test
  @DisplayName("an error of a stream is a warning that is counted")
  void errors() {
    Pool pool = bench.pool("others", 100);
    Pipeline theirs = done(pool.pipeline("s2", new Told()));
    done(done(theirs.endpoint(Purpose.PUBLISHES, told)).answer(TestOffer.sends("eeee")));
    server.browser("eeee").fail("the stream is scrambled");
    await().untilAsserted(() -> assertThat(pool.warnings()).containsEntry("server-error", 1L));
  }
}
