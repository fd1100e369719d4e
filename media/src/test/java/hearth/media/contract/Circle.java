package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.Feed;
import hearth.media.MediaCounters;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One space on a plane under test, with its members, in words short enough to read a rule at a
 * glance.
 */
public final class Circle {
  static final Set<Source> BOTH = Set.of(Source.MICROPHONE, Source.CAMERA);

  private final TestPlane test;
  private final Heard heard = new Heard();
  private final MediaSpace space;
  private final List<TestMember> members = new ArrayList<>();
  private long version;

  Circle(TestPlane test, String id) {
    this.test = test;
    this.space = Patience.answer(test.plane().open(new SpaceId(id), heard));
  }

  static MemberId id(String name) {
    return new MemberId(name);
  }

  static Feed sound(String from) {
    return new Feed(id(from), Source.MICROPHONE, Quality.HIGH);
  }

  static Feed picture(String from) {
    return new Feed(id(from), Source.CAMERA, Quality.HIGH);
  }

  /** What one receiver is granted. */
  record Grant(MemberId receiver, List<Feed> feeds) {}

  static Grant to(String receiver, Feed... feeds) {
    return new Grant(id(receiver), List.of(feeds));
  }

  static SlotContent both(String from) {
    return new SlotContent(id(from), true, true);
  }

  static SlotContent soundOnly(String from) {
    return new SlotContent(id(from), true, false);
  }

  TestPlane test() {
    return test;
  }

  MediaSpace space() {
    return space;
  }

  Heard heard() {
    return heard;
  }

  /** Joins and connects with microphone, camera and three slots. */
  TestMember join(String name) {
    return join(name, 3);
  }

  TestMember join(String name, int slots) {
    return join(name, new PeerSpec(BOTH, slots));
  }

  TestMember join(String name, PeerSpec spec) {
    TestMember member = joinOnly(name, spec);
    test.connect(member, spec.publishes());
    return member;
  }

  /** Joins, and leaves the links to be opened. */
  TestMember joinOnly(String name, PeerSpec spec) {
    TestMember member = test.join(space, heard, id(name), spec);
    members.add(member);
    return member;
  }

  /** Routes the next version and waits for the confirmation. */
  void route(Grant... grants) {
    route(version + 1, grants);
  }

  void route(long number, Grant... grants) {
    version = Math.max(version, number);
    route(number, Stream.of(grants).collect(toMap(Grant::receiver, Grant::feeds)));
  }

  void route(long number, Map<MemberId, List<Feed>> feeds) {
    Patience.answer(space.route(new RoutingPlan(number, feeds)));
  }

  long version() {
    return version;
  }

  /** Everything that was sent has been dealt with and has arrived. */
  void settle() {
    members.forEach(TestMember::settle);
  }

  /** All words that reached this member, when all is settled. */
  List<String> words(TestMember member) {
    settle();
    return member.played().stream().map(Played::words).toList();
  }

  /** Waits until these words reach this member. */
  void reaches(TestMember member, String words) {
    patiently()
        .untilAsserted(() -> assertThat(member.played()).extracting(Played::words).contains(words));
  }

  /** Waits until this member was told this slot map. */
  void slots(TestMember member, Map<SlotId, SlotContent> expected) {
    patiently()
        .untilAsserted(() -> assertThat(heard.slotsOf(member.id()).slots()).isEqualTo(expected));
  }

  /** The slot that plays this person for that receiver. */
  SlotId slotOf(TestMember receiver, String from) {
    return heard.slotsOf(receiver.id()).slots().entrySet().stream()
        .filter(slot -> slot.getValue().from().equals(id(from)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(from + " has no slot at " + receiver.id()))
        .getKey();
  }

  long dropped(String reason) {
    test.count();
    return test.plane().counters().dropped().getOrDefault(reason, 0L);
  }

  List<MediaCounters.SlotCount> counts(TestMember receiver) {
    test.count();
    return test.plane().counters().slots().stream()
        .filter(count -> count.receiver().equals(receiver.id()))
        .toList();
  }
}
