package hearth.media.contract;

import static hearth.media.contract.Circle.BOTH;
import static hearth.media.contract.Patience.patiently;

import hearth.media.LinkState;
import hearth.media.PeerSpec;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A circle on doubles, whose browsers open and close links as they are told. */
final class KurentoCircle implements AutoCloseable {
  private final KurentoTestPlane test;
  private final Circle circle;
  private final AtomicInteger said = new AtomicInteger();

  KurentoCircle(int servers) {
    this(KurentoTestPlane.on(servers, 9));
  }

  KurentoCircle(KurentoTestPlane test) {
    this.test = test;
    this.circle = new Circle(test, "circle");
  }

  Circle circle() {
    return circle;
  }

  KurentoTestPlane test() {
    return test;
  }

  KurentoTestMember join(String name) {
    return ((KurentoTestMember) circle.joinOnly(name, new PeerSpec(BOTH, 3))).follow();
  }

  /** The server that holds the session. */
  Standin server() {
    return patiently().until(() -> holding(), holding -> holding.size() == 1).getFirst();
  }

  private List<Standin> holding() {
    return test.servers().stream().filter(server -> server.alive().pipelines() == 1).toList();
  }

  /** Speaks again and again until the other hears words that were said after this was called. */
  Duration hears(TestMember receiver, TestMember speaker) {
    long begun = System.nanoTime();
    int first = said.get() + 1;
    patiently()
        .until(
            () -> {
              speaker.restless().speak("word " + said.incrementAndGet());
              return receiver.played().stream().anyMatch(each -> number(each) >= first);
            });
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static int number(Played played) {
    return played.words().startsWith("word ")
        ? Integer.parseInt(played.words().substring("word ".length()))
        : -1;
  }

  /** Waits until every link that this member is to have carries. */
  void isUp(KurentoTestMember member) {
    patiently()
        .until(
            () ->
                !member.peer().links().isEmpty()
                    && member.peer().links().stream()
                        .allMatch(
                            link ->
                                member.heard().stateOf(member.id(), link.id())
                                    == LinkState.CONNECTED));
  }

  @Override
  public void close() {
    test.end();
  }
}
