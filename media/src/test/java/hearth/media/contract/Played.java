package hearth.media.contract;

import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.peer.Inbox;

/**
 * One packet that reached a browser: the words its publisher put in, and the slot it came out of.
 */
public record Played(SlotId slot, Source source, String words) {
  /**
   * A packet of a stream that no answer named is a failure of its own: a browser would not play it.
   */
  static Played of(Inbox.Arrival arrival) {
    if (arrival.stream() == null) {
      throw new AssertionError("a packet on an SSRC that the answer does not name");
    }
    Source source = arrival.stream().audio() ? Source.MICROPHONE : Source.CAMERA;
    return new Played(arrival.stream().slot(), source, arrival.words());
  }
}
