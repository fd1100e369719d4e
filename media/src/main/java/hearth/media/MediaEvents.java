package hearth.media;

import java.util.List;
import java.util.Map;

/**
 * What a media space tells its room. Called from the plane's own threads, which must not be held
 * up: an implementation queues and returns. Events of one member come in order.
 */
public interface MediaEvents {
  /**
   * The links this member's browser must have open; sent when they change after {@link
   * MediaSpace#join}.
   */
  void links(MemberId member, List<LinkSpec> links);

  /** A candidate of the plane for this link. */
  void candidate(MemberId member, LinkId link, IceCandidate candidate);

  /**
   * What every slot of this member plays since the plan with this version; slots that are missing
   * are empty.
   */
  void slots(MemberId member, long version, Map<SlotId, SlotContent> slots);

  void state(MemberId member, LinkId link, LinkState state);

  /**
   * Who of the space is speaking, loudest first, with levels in dBov (−127 … 0); sent when it
   * changes, at most five times a second.
   */
  void speaking(Map<MemberId, Integer> levels);

  /**
   * How well this member's link carries: the share of packets lost on their way to (0–1) and from
   * (0–1) the member, last few seconds.
   */
  void quality(MemberId member, double lostDown, double lostUp);

  /**
   * How large a picture this member shall send at most from now on; told to whoever may publish a
   * camera when they join, and when it changes.
   */
  void picture(MemberId member, Picture picture);
}
