package hearth.room;

import hearth.media.Feed;
import hearth.media.MemberId;
import hearth.media.Quality;
import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.session.Hearing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who receives what, in the plane's words. Pure and immutable.
 *
 * @param feeds receiver → feeds, the most important first; nobody has an empty list
 */
record Routing(Map<MemberId, List<Feed>> feeds) {
  static final Routing NOTHING = new Routing(Map.of());

  /** One direction between two people. */
  record Pair(MemberId from, MemberId to) {}

  static Routing of(Hearing hearing, Members members) {
    Map<MemberId, List<Feed>> feeds = new LinkedHashMap<>();
    hearing
        .of()
        .forEach(
            (receiver, heard) -> {
              List<Feed> all = new ArrayList<>();
              heard.forEach(each -> all.addAll(feeds(each, members)));
              if (!all.isEmpty()) {
                feeds.put(members.of(receiver), all);
              }
            });
    return new Routing(feeds);
  }

  private static List<Feed> feeds(Hearing.Heard heard, Members members) {
    List<Feed> feeds = new ArrayList<>();
    if (heard.microphone()) {
      feeds.add(new Feed(members.of(heard.from()), Source.MICROPHONE, Quality.HIGH));
    }
    if (heard.camera()) {
      feeds.add(new Feed(members.of(heard.from()), Source.CAMERA, Quality.HIGH));
    }
    return feeds;
  }

  /** Of these feeds, those that the other grants too. */
  Routing only(Routing other) {
    Map<MemberId, List<Feed>> kept = new LinkedHashMap<>();
    feeds.forEach(
        (receiver, mine) -> {
          var both = mine.stream().filter(other.to(receiver)::contains).toList();
          if (!both.isEmpty()) {
            kept.put(receiver, both);
          }
        });
    return new Routing(kept);
  }

  /** The same, with sound alone for these receivers. */
  Routing withoutPictures(Set<SeatId> seats, Members members) {
    if (seats.isEmpty()) {
      return this;
    }
    Map<MemberId, List<Feed>> kept = new LinkedHashMap<>(feeds);
    for (var seat : seats) {
      var sound =
          to(members.of(seat)).stream().filter(f -> f.source() == Source.MICROPHONE).toList();
      if (sound.isEmpty()) {
        kept.remove(members.of(seat));
      } else {
        kept.put(members.of(seat), sound);
      }
    }
    return new Routing(kept);
  }

  List<Feed> to(MemberId receiver) {
    return feeds.getOrDefault(receiver, List.of());
  }

  boolean grants(MemberId receiver, MemberId from, Source source) {
    return to(receiver).stream().anyMatch(f -> f.from().equals(from) && f.source() == source);
  }

  /** The pairs that have a feed here which the other does not grant. */
  Set<Pair> lostIn(Routing other) {
    Set<Pair> lost = new HashSet<>();
    feeds.forEach(
        (receiver, mine) ->
            mine.stream()
                .filter(feed -> !other.to(receiver).contains(feed))
                .forEach(feed -> lost.add(new Pair(feed.from(), receiver))));
    return lost;
  }
}
