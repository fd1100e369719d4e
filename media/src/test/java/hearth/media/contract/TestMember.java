package hearth.media.contract;

import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import java.util.List;

/** One member with a browser, as the contract needs it. */
public interface TestMember {
  MemberId id();

  MediaPeer peer();

  /** Publishes one microphone packet that bears these words. */
  void speak(String words);

  /** Publishes one camera packet, a whole key frame, that bears these words. */
  void show(String words);

  /** Is so loud for a moment, in dBov (−127 silence … 0). */
  void voice(int dBov);

  /** What arrived so far, in order. */
  List<Played> played();

  /**
   * Returns when all that this browser sent before has been dealt with, and all that was sent to it
   * before has arrived.
   */
  void settle();

  /** An offer that fits this link of theirs; each call makes a good one. */
  String goodOffer(LinkSpec link);

  /** The same browser, which does not wait for what the plane has under way before it sends. */
  default TestMember restless() {
    return this;
  }
}
