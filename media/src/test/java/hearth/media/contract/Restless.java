package hearth.media.contract;

import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import hearth.media.Source;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A member who does not wait for what was routed to be in force before they send.
 *
 * @param send hands a packet of a source to the browser at once
 */
record Restless(TestMember member, BiConsumer<Source, String> send) implements TestMember {
  @Override
  public MemberId id() {
    return member.id();
  }

  @Override
  public MediaPeer peer() {
    return member.peer();
  }

  @Override
  public void speak(String words) {
    send.accept(Source.MICROPHONE, words);
  }

  @Override
  public void show(String words) {
    send.accept(Source.CAMERA, words);
  }

  @Override
  public void voice(int dBov) {
    member.voice(dBov);
  }

  @Override
  public List<Played> played() {
    return member.played();
  }

  @Override
  public void settle() {
    member.settle();
  }

  @Override
  public String goodOffer(LinkSpec link) {
    return member.goodOffer(link);
  }
}
