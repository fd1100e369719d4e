package hearth.room;

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
import java.util.function.Consumer;

/** Hands what the plane tells over to the room's thread, for as long as its space is the one. */
final class PlaneEvents implements MediaEvents {
  private final MediaDirector director;
  private final Consumer<Runnable> post;

  PlaneEvents(MediaDirector director, Consumer<Runnable> post) {
    this.director = director;
    this.post = post;
  }

  @Override
  public void links(MemberId member, List<LinkSpec> links) {
    post.accept(() -> director.onLinks(this, member));
  }

  @Override
  public void candidate(MemberId member, LinkId link, IceCandidate candidate) {
    post.accept(() -> director.onCandidate(this, member, link, candidate));
  }

  @Override
  public void slots(MemberId member, long version, Map<SlotId, SlotContent> slots) {
    post.accept(() -> director.onSlots(this, member, version, slots));
  }

  @Override
  public void speaking(Map<MemberId, Integer> levels) {
    post.accept(() -> director.onSpeaking(this, levels));
  }

  /** The browser sees its own connection fail, and asks to relink. */
  @Override
  public void state(MemberId member, LinkId link, LinkState state) {}

  /** Nothing asks for it yet: the presence ladder will. */
  @Override
  public void quality(MemberId member, double lostDown, double lostUp) {}

  @Override
  public void picture(MemberId member, Picture picture) {
    post.accept(() -> director.onPicture(this, member, picture));
  }
}
