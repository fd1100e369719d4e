package hearth.media.sfu.forward;

import hearth.media.LinkId;
import hearth.media.LinkState;
import hearth.media.MediaEvents;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import java.util.Map;

/**
 * The room that a space reports to. Whatever goes wrong there must not stop the loop half-way
 * through a withdrawal, so it is logged and left.
 */
final class Room {
  private final MediaEvents events;
  private final Counters counters;
  private final FaultLog faults = new FaultLog();

  Room(MediaEvents events, Counters counters) {
    this.events = events;
    this.counters = counters;
  }

  void slots(MemberId member, long version, Map<SlotId, SlotContent> slots) {
    tell(() -> events.slots(member, version, slots));
  }

  void state(MemberId member, LinkId link, LinkState state) {
    tell(() -> events.state(member, link, state));
  }

  void speaking(Map<MemberId, Integer> levels) {
    tell(() -> events.speaking(levels));
  }

  void quality(MemberId member, double lostDown, double lostUp) {
    tell(() -> events.quality(member, lostDown, lostUp));
  }

  void picture(MemberId member, Picture picture) {
    tell(() -> events.picture(member, picture));
  }

  private void tell(Runnable event) {
    try {
      event.run();
    } catch (RuntimeException e) {
      counters.drop(Drop.FAILED);
      faults.log("the room could not take an event", e);
    }
  }
}
