package hearth.media;

import java.util.List;

/**
 * One RTCPeerConnection that the browser must open and offer. The offer's m-lines stand in this
 * order: one sendonly line for each of {@code publishes}, then for each of {@code slots} one
 * recvonly audio and one recvonly video line.
 */
public record LinkSpec(LinkId id, List<Source> publishes, List<SlotId> slots) {
  public LinkSpec {
    publishes = List.copyOf(publishes);
    slots = List.copyOf(slots);
  }
}
