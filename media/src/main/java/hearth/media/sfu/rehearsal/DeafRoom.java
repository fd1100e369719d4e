package hearth.media.sfu.rehearsal;

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

/** Nobody wants to know how a rehearsal goes. */
final class DeafRoom implements MediaEvents {
  @Override
  public void links(MemberId member, List<LinkSpec> links) {}

  @Override
  public void candidate(MemberId member, LinkId link, IceCandidate candidate) {}

  @Override
  public void slots(MemberId member, long version, Map<SlotId, SlotContent> slots) {}

  @Override
  public void state(MemberId member, LinkId link, LinkState state) {}

  @Override
  public void speaking(Map<MemberId, Integer> levels) {}

  @Override
  public void quality(MemberId member, double lostDown, double lostUp) {}

  @Override
  public void picture(MemberId member, Picture picture) {}
}
