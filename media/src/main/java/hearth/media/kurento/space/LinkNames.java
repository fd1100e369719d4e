package hearth.media.kurento.space;

import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.PeerSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The links a member needs: one for all they publish, since Kurento takes one sound and one picture
 * from an endpoint, and one for each slot. No name comes twice in a space, so a link that is made
 * anew is another link to its browser. Any thread.
 */
final class LinkNames {
  private final AtomicLong made = new AtomicLong();

  List<LinkSpec> of(PeerSpec spec) {
    List<LinkSpec> links = new ArrayList<>();
    List<Source> publishes =
        Stream.of(Source.MICROPHONE, Source.CAMERA).filter(spec.publishes()::contains).toList();
    if (!publishes.isEmpty()) {
      links.add(fresh(publishes, List.of()));
    }
    for (int slot = 0; slot < spec.slots(); slot++) {
      links.add(fresh(List.of(), List.of(new SlotId(slot))));
    }
    return List.copyOf(links);
  }

  /** The same link once more, with another name. */
  LinkSpec again(LinkSpec link) {
    return fresh(link.publishes(), link.slots());
  }

  private LinkSpec fresh(List<Source> publishes, List<SlotId> slots) {
    String place = slots.isEmpty() ? "publish" : "slot-" + slots.getFirst().index();
    return new LinkSpec(new LinkId(place + "." + made.incrementAndGet()), publishes, slots);
  }
}
