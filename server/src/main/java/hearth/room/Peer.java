package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.session.Hearing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's end of the media plane and the window it was told to. The room's thread owns it. */
final class Peer {
  final SeatId seat;
  final MemberId member;
  final String client;
  final Hearing.Publishing may;
  final long fence;
  final MediaPeer media;
  private List<LinkSpec> links;
  private @Nullable Viewer told;
  private Map<SlotId, SlotContent> slots = Map.of();
  private long slotsVersion;
  private List<Viewer.Speaking> lastLevels = List.of();

  Peer(
      SeatId seat,
      MemberId member,
      String client,
      Hearing.Publishing may,
      long fence,
      MediaPeer media) {
    this.seat = seat;
    this.member = member;
    this.client = client;
    this.may = may;
    this.fence = fence;
    this.media = media;
    this.links = media.links();
  }

  boolean serves(String otherClient, Hearing.Publishing otherMay) {
    return client.equals(otherClient) && may.equals(otherMay);
  }

  boolean has(LinkId link) {
    return links.stream().anyMatch(l -> l.id().equals(link));
  }

  @Nullable Viewer told() {
    return told;
  }

  /** Tells this window which links to have, and what plays in them when that is known. */
  void tell(Viewer viewer, Routing standing, Members members) {
    told = viewer;
    lastLevels = List.of();
    viewer.links(fence, links);
    if (slotsVersion > 0) {
      viewer.slots(slotsVersion, playing(standing, members));
    }
  }

  void links(List<LinkSpec> now) {
    links = List.copyOf(now);
    if (told != null) {
      told.links(fence, links);
    }
  }

  void candidate(LinkId link, IceCandidate candidate) {
    if (told != null && has(link)) {
      told.candidate(fence, link, candidate);
    }
  }

  void slots(long version, Map<SlotId, SlotContent> now, Routing standing, Members members) {
    slots = Map.copyOf(now);
    slotsVersion = Math.max(version, 1);
    if (told != null) {
      told.slots(slotsVersion, playing(standing, members));
    }
  }

  void levels(Map<MemberId, Integer> levels, Routing standing, Members members) {
    List<Viewer.Speaking> heard = new ArrayList<>();
    levels.forEach(
        (from, dBov) -> {
          var speaker = members.seat(from);
          if (speaker != null && standing.grants(member, from, Source.MICROPHONE)) {
            heard.add(new Viewer.Speaking(speaker, dBov));
          }
        });
    heard.sort(Comparator.comparingInt(Viewer.Speaking::dBov).reversed());
    if (told != null && !heard.equals(lastLevels)) {
      lastLevels = heard;
      told.levels(heard);
    }
  }

  /** A slot the plane filled for an older plan is told only as far as the last one grants it. */
  private List<Viewer.Playing> playing(Routing standing, Members members) {
    List<Viewer.Playing> playing = new ArrayList<>();
    slots.forEach(
        (slot, content) -> {
          var from = members.seat(content.from());
          boolean microphone =
              content.microphone() && standing.grants(member, content.from(), Source.MICROPHONE);
          boolean camera =
              content.camera() && standing.grants(member, content.from(), Source.CAMERA);
          if (from != null && (microphone || camera)) {
            playing.add(new Viewer.Playing(slot.index(), from, microphone, camera));
          }
        });
    playing.sort(Comparator.comparingInt(Viewer.Playing::slot));
    return playing;
  }
}
