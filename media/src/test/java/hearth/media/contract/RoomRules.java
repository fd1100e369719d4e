package hearth.media.contract;

import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Patience.patiently;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.Feed;
import hearth.media.MediaCounters.SlotCount;
import hearth.media.MemberId;
import hearth.media.SlotId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People who were together are parted into rooms, and talk on meanwhile. */
interface RoomRules {
  List<List<String>> ROOMS =
      List.of(List.of("anna", "ben", "cleo"), List.of("dora", "emil", "fay"));
  List<String> ALL = ROOMS.stream().flatMap(List::stream).toList();

  Circle circle();

  /** How far somebody had got when the plan was in force: what had come, what had been counted. */
  record Mark(TestMember member, int played, Map<SlotId, Long> counted) {
    List<String> since() {
      return member.played().stream().skip(played).map(Played::words).toList();
    }

    Set<SlotId> grown(Map<SlotId, Long> now) {
      return now.keySet().stream()
          .filter(slot -> !Objects.equals(now.get(slot), counted.get(slot)))
          .collect(toSet());
    }
  }

  @Test
  @DisplayName("MP9 of people parted into rooms, nobody is sent a packet from another room")
  default void parted() {
    List<TestMember> people = ALL.stream().map(name -> circle().join(name, 5)).toList();
    circle().route(1, among(List.of(ALL)));
    List<Talk> talks = people.stream().map(each -> Talk.of(each, Duration.ofMillis(10))).toList();
    try {
      people.forEach(RoomRules::hearsEverybody);
      circle().route(2, among(ROOMS));
      circle().settle();
      List<Mark> marks = people.stream().map(this::mark).toList();
      List<String> later = talks.stream().map(talk -> talk.untilLater(10)).toList();
      people.forEach(each -> hears(each, roomOf(each), later));
      circle().settle();
      marks.forEach(this::assertApart);
    } finally {
      talks.forEach(Talk::close);
    }
  }

  private Mark mark(TestMember member) {
    return new Mark(member, member.played().size(), counted(member));
  }

  private void assertApart(Mark mark) {
    TestMember member = mark.member();
    assertThat(mark.since())
        .as("what %s is sent", member.id())
        .isNotEmpty()
        .allMatch(words -> roomOf(member).contains(speaker(words)));
    assertThat(mark.grown(counted(member)))
        .as("slots of %s into which anything is sent", member.id())
        .isEqualTo(circle().heard().slotsOf(member.id()).slots().keySet())
        .hasSize(roomOf(member).size() - 1);
  }

  private static String speaker(String words) {
    return words.split(" ", 2)[0];
  }

  private static Map<MemberId, List<Feed>> among(List<List<String>> rooms) {
    Map<MemberId, List<Feed>> feeds = new HashMap<>();
    for (List<String> room : rooms) {
      for (String receiver : room) {
        feeds.put(
            Circle.id(receiver),
            room.stream()
                .filter(from -> !from.equals(receiver))
                .flatMap(from -> Stream.of(sound(from), picture(from)))
                .toList());
      }
    }
    return feeds;
  }

  private static List<String> roomOf(TestMember member) {
    return ROOMS.stream()
        .filter(room -> room.contains(member.id().value()))
        .findFirst()
        .orElseThrow();
  }

  /** Whatever they say: the first words may be said before the plan is in force. */
  private static void hearsEverybody(TestMember member) {
    var others = ALL.stream().filter(name -> !name.equals(member.id().value())).toList();
    patiently()
        .until(
            () ->
                member.played().stream()
                    .map(played -> speaker(played.words()))
                    .collect(toSet())
                    .containsAll(others));
  }

  /** Waits until those of the words reach this member that these people say. */
  private void hears(TestMember member, List<String> people, List<String> words) {
    words.stream()
        .filter(each -> people.contains(speaker(each)))
        .filter(each -> !speaker(each).equals(member.id().value()))
        .forEach(each -> circle().reaches(member, each));
  }

  private Map<SlotId, Long> counted(TestMember receiver) {
    return circle().counts(receiver).stream()
        .collect(toMap(SlotCount::slot, each -> each.audioPackets() + each.videoPackets()));
  }
}
