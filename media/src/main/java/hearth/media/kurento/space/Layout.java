package hearth.media.kurento.space;

import hearth.media.MemberId;
import hearth.media.Source;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Medium;
import hearth.media.kurento.server.Wire;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wires that follow from what the slots play and which links are there. Pure. */
final class Layout {
  private Layout() {}

  static Set<Wire> of(Map<MemberId, Peer> peers) {
    Set<Wire> wires = new HashSet<>();
    for (Peer to : peers.values()) {
      to.playing()
          .forEach(
              (slot, content) -> {
                Peer from = peers.get(content.from());
                Endpoint sink = endpoint(to.plays(slot));
                if (from != null && from != to && sink != null) {
                  Endpoint sound = endpoint(from.publishes(Source.MICROPHONE));
                  if (content.microphone() && sound != null) {
                    wires.add(new Wire(sound, sink, Medium.AUDIO));
                  }
                  Endpoint picture = endpoint(from.publishes(Source.CAMERA));
                  if (content.camera() && picture != null) {
                    wires.add(new Wire(picture, sink, Medium.VIDEO));
                  }
                }
              });
    }
    return wires;
  }

  private static @Nullable Endpoint endpoint(@Nullable Link link) {
    return link == null ? null : link.endpoint();
  }
}
