package hearth.media.contract;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaEvents;
import hearth.media.MemberId;
import hearth.media.Picture;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that a plane told the room, kept for looking at. */
public final class Heard implements MediaEvents {
  /** One slot map as it was told. */
  public record SlotMap(long version, Map<SlotId, SlotContent> slots) {}

  private record Place(MemberId member, LinkId link) {}

  /** Shares of packets lost, 0–1. */
  public record Quality(double lostDown, double lostUp) {}

  private final Map<MemberId, List<List<LinkSpec>>> links = new LinkedHashMap<>();
  private final Map<MemberId, Consumer<List<LinkSpec>>> browsers = new LinkedHashMap<>();
  private final Map<Place, LinkState> lastStates = new LinkedHashMap<>();
  private final Map<MemberId, Quality> qualities = new LinkedHashMap<>();
  private final Map<MemberId, SlotMap> slots = new LinkedHashMap<>();
  private final Map<MemberId, List<LinkState>> states = new LinkedHashMap<>();
  private final Map<MemberId, List<Picture>> pictures = new LinkedHashMap<>();
  private final List<Map<MemberId, Integer>> speaking = new ArrayList<>();
  private final Map<Place, List<IceCandidate>> candidates = new LinkedHashMap<>();
  private final Map<Place, Consumer<IceCandidate>> trickled = new LinkedHashMap<>();

  @Override
  public synchronized void links(MemberId member, List<LinkSpec> now) {
    links.computeIfAbsent(member, _ -> new ArrayList<>()).add(List.copyOf(now));
    browsers.getOrDefault(member, _ -> {}).accept(now);
  }

  /** Who opens and closes this member's links as they are told; must not hold the plane up. */
  public synchronized void onLinks(MemberId member, Consumer<List<LinkSpec>> browser) {
    browsers.put(member, browser);
  }

  /** Every list of links that was told after this member joined. */
  public synchronized List<List<LinkSpec>> linksOf(MemberId member) {
    return List.copyOf(links.getOrDefault(member, List.of()));
  }

  @Override
  public synchronized void candidate(MemberId member, LinkId link, IceCandidate candidate) {
    Place place = new Place(member, link);
    candidates.computeIfAbsent(place, _ -> new ArrayList<>()).add(candidate);
    trickled.getOrDefault(place, _ -> {}).accept(candidate);
  }

  @Override
  public synchronized void slots(MemberId member, long version, Map<SlotId, SlotContent> map) {
    slots.put(member, new SlotMap(version, Map.copyOf(map)));
  }

  @Override
  public synchronized void state(MemberId member, LinkId link, LinkState state) {
    states.computeIfAbsent(member, _ -> new ArrayList<>()).add(state);
    lastStates.put(new Place(member, link), state);
  }

  /** Gives a browser what was trickled for this link, and what is yet to come. */
  public synchronized void onCandidate(
      MemberId member, LinkId link, Consumer<IceCandidate> browser) {
    Place place = new Place(member, link);
    candidates.getOrDefault(place, List.of()).forEach(browser);
    trickled.put(place, browser);
  }

  /** How this link stands, as it was told last; null if nothing was. */
  public synchronized @Nullable LinkState stateOf(MemberId member, LinkId link) {
    return lastStates.get(new Place(member, link));
  }

  @Override
  public synchronized void speaking(Map<MemberId, Integer> levels) {
    speaking.add(new LinkedHashMap<>(levels));
  }

  @Override
  public synchronized void quality(MemberId member, double lostDown, double lostUp) {
    qualities.put(member, new Quality(lostDown, lostUp));
  }

  /** How well this member's link carries, as it was told last. */
  public synchronized Quality qualityOf(MemberId member) {
    return qualities.getOrDefault(member, new Quality(0, 0));
  }

  /** The last slot map of this member; version 0 and empty if none was told. */
  public synchronized SlotMap slotsOf(MemberId member) {
    return slots.getOrDefault(member, new SlotMap(0, Map.of()));
  }

  public synchronized List<LinkState> statesOf(MemberId member) {
    return List.copyOf(states.getOrDefault(member, List.of()));
  }

  public synchronized List<Map<MemberId, Integer>> speaking() {
    return List.copyOf(speaking);
  }

  @Override
  public synchronized void picture(MemberId member, Picture picture) {
    pictures.computeIfAbsent(member, _ -> new ArrayList<>()).add(picture);
  }

  /** All pictures this member was told to send at most, in order. */
  public synchronized List<Picture> picturesOf(MemberId member) {
    return List.copyOf(pictures.getOrDefault(member, List.of()));
  }
}
