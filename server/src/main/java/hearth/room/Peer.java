package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.session.Hearing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One person's end of the media plane and the window it was told to. The room's thread owns it. */
final class Peer {
  final SeatId seat;
  final MemberId member;
  final String client;
  final Hearing.Publishing may;
  final long fence;
  final MediaPeer media;
  private final Supplier<List<IceServer>> iceServers;
  private List<LinkSpec> links;
  private @Nullable Viewer told;
  private @Nullable Picture picture;
  private Map<SlotId, SlotContent> slots = Map.of();
  private long slotsVersion;
  private List<Viewer.Speaking> lastLevels = List.of();

  Peer(
      SeatId seat,
      MemberId member,
      String client,
      Hearing.Publishing may,
      long fence,
      MediaPeer media,
      Supplier<List<IceServer>> iceServers) {
    this.seat = seat;
    this.member = member;
    this.client = client;
    this.may = may;
    this.fence = fence;
    this.media = media;
    this.iceServers = iceServers;
    this.links = media.links();
  }

  boolean serves(String otherClient, Hearing.Publishing otherMay) {
    return client.equals(otherClient) && may.equals(otherMay);
  }

  /** Whether the window was told this link, and the plane still has it. */
  boolean has(LinkId link) {
    return lists(links, link) && lists(media.links(), link);
  }

  private static boolean lists(List<LinkSpec> links, LinkId link) {
    return links.stream().anyMatch(l -> l.id().equals(link));
  }

  @Nullable Viewer told() {
    return told;
  }

  /**
   * Tells this window which links to have, and as far as they are known how large a picture to send
   * and what plays.
   */
  void tell(Viewer viewer, Routing standing, Members members) {
    told = viewer;
    lastLevels = List.of();
    tellLinks(viewer);
    if (picture != null) {
      viewer.picture(picture);
    }
    tellSlots(viewer, standing, members);
  }

  /**
   * The plane's links have changed. The peer is asked which: what the plane told may have been
   * meant for the peer before this one.
   */
  void relisted(Routing standing, Members members) {
    var now = media.links();
    if (now.equals(links)) {
      return;
    }
    links = now;
    if (told != null) {
      tellLinks(told);
      tellSlots(told, standing, members);
    }
  }

  private void tellLinks(Viewer viewer) {
    viewer.links(fence, links, media.needsLevels(), iceServers.get());
  }

  private void tellSlots(Viewer viewer, Routing standing, Members members) {
    if (slotsVersion > 0) {
      viewer.slots(slotsVersion, playing(standing, members));
    }
  }

  void picture(Picture now) {
    picture = now;
    if (told != null) {
      told.picture(now);
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
      tellSlots(told, standing, members);
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

  /**
   * A slot the plane filled for an older plan is told only as far as the last one grants it, and
   * one whose link is away not at all.
   */
  private List<Viewer.Playing> playing(Routing standing, Members members) {
    List<Viewer.Playing> playing = new ArrayList<>();
    slots.forEach(
        (slot, content) -> {
          var from = members.seat(content.from());
          boolean microphone =
              content.microphone() && standing.grants(member, content.from(), Source.MICROPHONE);
          boolean camera =
              content.camera() && standing.grants(member, content.from(), Source.CAMERA);
          if (from != null && (microphone || camera) && isLinked(slot)) {
            playing.add(new Viewer.Playing(slot.index(), from, microphone, camera));
          }
        });
    playing.sort(Comparator.comparingInt(Viewer.Playing::slot));
    return playing;
  }

  private boolean isLinked(SlotId slot) {
    return links.stream().anyMatch(link -> link.slots().contains(slot));
  }
}
