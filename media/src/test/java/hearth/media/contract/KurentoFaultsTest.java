package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.media.BadOffer;
import hearth.media.LinkSpec;
import hearth.media.PeerSpec;
import hearth.media.RoutingPlan;
import hearth.media.SpaceId;
import hearth.media.kurento.server.MediaServerFault;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Replies of media servers that are late, lost or errors, and deaths in the middle of things. */
class KurentoFaultsTest {
  private final KurentoCircle circle = new KurentoCircle(2);
  private KurentoTestMember anna;
  private KurentoTestMember ben;
  private Standin server;

  @BeforeEach
  void begin() {
    anna = circle.join("anna");
    ben = circle.join("ben");
    circle.circle().route(1, to("ben", sound("anna"), picture("anna")), to("anna", sound("ben")));
    circle.hears(ben, anna);
    circle.hears(anna, ben);
    circle.isUp(anna);
    circle.isUp(ben);
    server = circle.server();
  }

  @AfterEach
  void end() {
    circle.close();
  }

  private CompletionStage<Void> withdrawAll() {
    return circle.circle().space().route(new RoutingPlan(2, Map.of()));
  }

  /** Says something the moment that the plan is done, before anybody else can do anything. */
  private void unheardOnceDone(CompletionStage<Void> route) {
    int mark = ben.played().size();
    CompletableFuture<Integer> heard = new CompletableFuture<>();
    route.whenComplete(
        (_, why) -> {
          if (why == null) {
            anna.restless().speak("too late");
            anna.restless().show("too late");
            heard.complete(ben.played().size() - mark);
          } else {
            heard.completeExceptionally(why);
          }
        });
    assertThat(Patience.answer(heard)).isZero();
  }

  @Test
  @DisplayName("MK5 a withdrawal that the server refuses once is not done before it is")
  void refusedOnce() {
    server.faults().refuse("disconnect", 1, 40401, "MEDIA_OBJECT_ERROR", "not now");
    unheardOnceDone(withdrawAll());
    assertThat(circle.circle().heard().linksOf(ben.id())).isEmpty();
  }

  @Test
  @DisplayName("MK5 a withdrawal whose reply is held is done when the reply comes")
  void held() {
    server.faults().hold("transaction");
    CompletableFuture<Void> route = withdrawAll().toCompletableFuture();
    patiently().until(() -> server.faults().holding("transaction") > 0);
    assertThat(route).isNotDone();
    server.faults().release("transaction");
    unheardOnceDone(route);
  }

  @Test
  @DisplayName("MK5 a withdrawal whose reply is lost is asked for again")
  void lost() {
    server.faults().lose("transaction", 1);
    unheardOnceDone(withdrawAll());
  }

  @Test
  @DisplayName("MK5 what is withdrawn while its laying is under way is gone when the plan is done")
  void withdrawnWhileLaid() {
    Patience.answer(withdrawAll());
    server.faults().hold("transaction");
    CompletionStage<Void> granted =
        circle
            .circle()
            .space()
            .route(new RoutingPlan(3, Map.of(ben.id(), List.of(sound("anna"), picture("anna")))));
    Patience.answer(granted);
    patiently().until(() -> server.faults().holding("transaction") > 0);
    CompletableFuture<Void> away =
        circle.circle().space().route(new RoutingPlan(4, Map.of())).toCompletableFuture();
    assertThat(away).isNotDone();
    server.faults().calm();
    unheardOnceDone(away);
  }

  @Test
  @DisplayName("MK6 a withdrawal that the server refuses is made true by another link")
  void refusedForGood() {
    List<LinkSpec> before = ben.peer().links();
    server.faults().refuse("disconnect", 1_000_000, 40401, "MEDIA_OBJECT_ERROR", "never");
    long begun = System.nanoTime();
    unheardOnceDone(withdrawAll());
    // A real server confirms a release, and forwards for up to 600 ms more.
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    patiently().until(() -> !ben.peer().links().equals(before));
    assertThat(ben.peer().links()).hasSize(4).contains(before.getFirst());
    server.faults().calm();
    circle.circle().route(5, to("ben", sound("anna")));
    circle.hears(ben, anna);
  }

  @Test
  @DisplayName("MK7 wires that the server refuses are laid when it does no more")
  void refusedWires() {
    server.faults().refuse("connect", 3, 40401, "MEDIA_OBJECT_ERROR", "not now");
    circle.circle().route(2, to("anna", sound("ben"), picture("ben")), to("ben", sound("anna")));
    int before = anna.played().size();
    anna.speak("settled");
    ben.show("seen");
    assertThat(anna.played().subList(before, anna.played().size()))
        .extracting(Played::words)
        .containsExactly("seen");
  }

  @Test
  @DisplayName("MK7 a receiver whose wires the server refuses again and again gets another link")
  void refusedReceiver() {
    List<LinkSpec> before = anna.peer().links();
    server.faults().refuse("connect", 5, 40401, "MEDIA_OBJECT_ERROR", "not here");
    circle.circle().route(2, to("anna", sound("ben"), picture("ben")), to("ben", sound("anna")));
    patiently().until(() -> !anna.peer().links().equals(before));
    circle.hears(anna, ben);
    assertThat(circle.circle().heard().linksOf(ben.id())).isEmpty();
  }

  @Test
  @DisplayName("MK8 a plan is done when the server dies, once the browsers are told to hang up")
  void deathInRoute() {
    server.faults().hold("transaction");
    CompletableFuture<Boolean> toldFirst = new CompletableFuture<>();
    var _ =
        withdrawAll()
            .thenRun(
                () -> toldFirst.complete(!circle.circle().heard().linksOf(ben.id()).isEmpty()));
    patiently().until(() -> server.faults().holding("transaction") > 0);
    server.kill();
    assertThat(Patience.answer(toldFirst)).isTrue();
    circle.circle().route(3, to("ben", sound("anna")));
    circle.hears(ben, anna);
    server.restart();
  }

  @Test
  @DisplayName("MK8 an offer under way when the server dies is refused, and the next one served")
  void deathInOffer() {
    server.faults().hold("processOffer");
    KurentoTestMember cleo =
        (KurentoTestMember) circle.circle().joinOnly("cleo", new PeerSpec(Circle.BOTH, 1));
    LinkSpec link = cleo.peer().links().getFirst();
    CompletionStage<String> answer = cleo.peer().offer(link.id(), cleo.goodOffer(link));
    patiently().until(() -> server.faults().holding("processOffer") > 0);
    server.kill();
    assertThatThrownBy(() -> Patience.answer(answer)).isInstanceOf(BadOffer.class);
    cleo.follow();
    circle.circle().route(3, to("ben", sound("cleo")), to("cleo", sound("anna")));
    circle.hears(ben, cleo);
    circle.hears(cleo, anna);
    server.restart();
  }

  @Test
  @DisplayName("MK8 an offer that the server leaves unanswered gets another link")
  void unanswered() {
    server.faults().lose("processOffer", 1);
    KurentoTestMember cleo = circle.join("cleo");
    circle.circle().route(3, to("ben", sound("cleo")));
    assertThat(circle.hears(ben, cleo)).isLessThan(Duration.ofSeconds(8));
    assertThat(circle.test().plane().counters().warnings()).containsKey("remade-link");
  }

  @Test
  @DisplayName("MK9 without a server a session does not open, and says so")
  void noServer() {
    circle.test().servers().forEach(Standin::kill);
    patiently()
        .until(
            () ->
                circle.test().plane().counters().servers().stream()
                    .noneMatch(each -> each.answers()));
    assertThatThrownBy(
            () -> Patience.answer(circle.test().plane().open(new SpaceId("other"), new Heard())))
        .isInstanceOfSatisfying(
            MediaServerFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(MediaServerFault.Kind.NONE_FREE));
    assertThat(circle.test().plane().spaces()).isEqualTo(1);
    circle.test().plane().close();
    circle.test().servers().forEach(Standin::restart);
  }
}
