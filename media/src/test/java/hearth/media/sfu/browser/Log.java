package hearth.media.sfu.browser;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaEvents;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that a space told its room. */
final class Log implements MediaEvents {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Queue<Map<MemberId, Integer>> speaking = new ConcurrentLinkedQueue<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  List<Map<MemberId, Integer>> speaking() {
    return List.copyOf(speaking);
  }

  @Override
  public void links(MemberId member, List<LinkSpec> links) {
    lines.add("links " + member);
  }

  @Override
  public void candidate(MemberId member, LinkId link, IceCandidate candidate) {
    lines.add("candidate " + member);
  }

  @Override
  public void slots(MemberId member, long version, Map<SlotId, SlotContent> slots) {
    lines.add("slots " + member + " " + version);
  }

  @Override
  public void state(MemberId member, LinkId link, LinkState state) {
    lines.add("state " + member + " " + state);
  }

  @Override
  public void speaking(Map<MemberId, Integer> levels) {
    speaking.add(levels);
  }

  @Override
  public void quality(MemberId member, double lostDown, double lostUp) {
    lines.add("quality " + member + " " + lostDown + " " + lostUp);
  }

  @Override
  public void picture(MemberId member, Picture picture) {}
}
