package hearth.media.contract;

import static hearth.media.contract.Circle.BOTH;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.PeerSpec;
import hearth.media.SlotId;
import hearth.media.peer.Inbox;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.WebRtcPeer;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** A circle whose members have real peers, and what the wire rules look for in them. */
final class WireCircle {
  static final SlotId SLOT = new SlotId(0);

  private final WireTestPlane test;
  private final Circle circle;

  WireCircle(WireTestPlane test) {
    this.test = test;
    this.circle = new Circle(test, "circle");
  }

  WireTestPlane test() {
    return test;
  }

  Circle circle() {
    return circle;
  }

  WireTestPlane.WireMember join(String name) {
    return join(name, 1);
  }

  WireTestPlane.WireMember join(String name, int slots) {
    return (WireTestPlane.WireMember) circle.join(name, slots);
  }

  /** A member who has not connected yet. */
  WireTestPlane.WireMember joinOnly(String name) {
    return (WireTestPlane.WireMember) circle.joinOnly(name, new PeerSpec(BOTH, 1));
  }

  /** The whole stream of the first slot so far, when all is settled. */
  List<Inbox.Arrival> stream(WireTestPlane.WireMember receiver, boolean audio) {
    circle.settle();
    return receiver.webrtc().inbox().of(SLOT, audio);
  }

  List<Inbox.Arrival> rtx(WireTestPlane.WireMember receiver) {
    circle.settle();
    return receiver.webrtc().inbox().rtxOf(SLOT);
  }

  /** The SSRC of the first slot's picture. */
  int pictureSsrc(WireTestPlane.WireMember receiver) {
    return stream(receiver, false).getFirst().rtp().ssrc();
  }

  static void until(Callable<Boolean> condition) {
    patiently().until(condition);
  }

  static int asked(WebRtcPeer peer) {
    return peer.publisher().keyFramesAsked();
  }

  /** From each packet to the next, in a counter that wraps at so many bits. */
  static List<Long> steps(List<Arrival> stream, int bits, ToLongFunction<Arrival> counter) {
    return IntStream.range(1, stream.size())
        .mapToObj(
            i ->
                (counter.applyAsLong(stream.get(i)) - counter.applyAsLong(stream.get(i - 1)))
                    & ((1L << bits) - 1))
        .toList();
  }

  static Arrival onlyOne(List<Arrival> stream) {
    assertThat(stream).hasSize(1);
    return stream.getFirst();
  }

  static List<Arrival> sorted(List<Arrival> stream) {
    int first = stream.getFirst().rtp().sequence();
    return stream.stream()
        .sorted(Comparator.comparingInt(each -> (each.rtp().sequence() - first) & 0xffff))
        .toList();
  }
}
