package hearth.media.kurento.space;

import hearth.media.Feed;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Quality;
import hearth.media.SlotAssignment;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member in a space: what their slots play and the links they have. In the space's mailbox, but
 * for the list of links and the level, which any thread may look at.
 */
final class Peer {
  private final MemberId member;
  private final PeerSpec spec;
  private final Faces faces;
  private final Level level = new Level();
  private final Map<LinkId, Link> links = new LinkedHashMap<>();
  private final Function<LinkSpec, Link> make;
  private volatile List<LinkSpec> offered;
  private Map<SlotId, SlotContent> assigned = Map.of();
  private Map<SlotId, SlotContent> playing = Map.of();

  /**
   * @param offered the links it is given before its space has heard of it
   * @param make a link of this member
   */
  Peer(
      MemberId member,
      PeerSpec spec,
      Faces faces,
      List<LinkSpec> offered,
      Function<LinkSpec, Link> make) {
    this.member = member;
    this.spec = spec;
    this.faces = faces;
    this.offered = offered;
    this.make = make;
  }

  MemberId member() {
    return member;
  }

  PeerSpec spec() {
    return spec;
  }

  Level level() {
    return level;
  }

  /** The links that the browser must have open. */
  List<LinkSpec> offered() {
    return offered;
  }

  /** Has these links from now on; others are closed. */
  void offer(List<LinkSpec> next) {
    offered = List.copyOf(next);
    for (Link link : links()) {
      if (!next.contains(link.spec())) {
        links.remove(link.spec().id());
        link.close();
      }
    }
    next.forEach(each -> links.computeIfAbsent(each.id(), _ -> make.apply(each)));
  }

  @Nullable Link link(LinkId id) {
    return links.get(id);
  }

  List<Link> links() {
    return List.copyOf(links.values());
  }

  /** The link by which this member is sent this slot. */
  @Nullable Link plays(SlotId slot) {
    return links.values().stream()
        .filter(link -> link.spec().slots().contains(slot))
        .findFirst()
        .orElse(null);
  }

  /** The link by which this member publishes this source. */
  @Nullable Link publishes(Source source) {
    return links.values().stream()
        .filter(link -> link.spec().publishes().contains(source))
        .findFirst()
        .orElse(null);
  }

  void prefer(SlotId slot, Quality quality) {
    if (slot.index() >= 0 && slot.index() < spec.slots()) {
      faces.prefer(slot, quality);
    }
  }

  /** What is granted in each slot, whether its picture is shown or not. */
  Map<SlotId, SlotContent> assigned() {
    return assigned;
  }

  /** What each slot plays. */
  Map<SlotId, SlotContent> playing() {
    return playing;
  }

  /** Whether more pictures are granted than are shown. */
  boolean isCrowded() {
    return !playing.equals(assigned);
  }

  /** Works out the slots anew by what is granted now; tells whether they play something else. */
  boolean assign(List<Feed> feeds, Map<MemberId, Long> spokeAt, long now) {
    assigned = SlotAssignment.next(assigned, spec.slots(), feeds);
    List<MemberId> order = feeds.stream().map(Feed::from).distinct().toList();
    Set<SlotId> shown = faces.choose(assigned, new Faces.View(order, spokeAt, now));
    Map<SlotId, SlotContent> next = new HashMap<>();
    assigned.forEach(
        (slot, content) ->
            next.put(
                slot,
                new SlotContent(
                    content.from(),
                    content.microphone(),
                    content.camera() && shown.contains(slot))));
    boolean changed = !next.equals(playing);
    playing = Map.copyOf(next);
    return changed;
  }
}
