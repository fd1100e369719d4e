package hearth.room;

import static org.awaitility.Awaitility.await;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.Picture;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.Attestation;
import hearth.session.CareCommand;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.FeedName;
import hearth.session.Feeds;
import hearth.session.Stage;
import hearth.session.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** A window without a socket: it keeps all that the room says, in order. */
public final class TestWindow implements Viewer {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** One thing the room said. */
  public sealed interface Said {
    record Welcome() implements Said {}

    record TurnedAway(String id, String rule) implements Said {}

    record Shown(View view) implements Said {}

    record Done(String id) implements Said {}

    record Refused(String id, String rule) implements Said {}

    record Links(long fence, List<LinkSpec> links, boolean levels, List<IceServer> iceServers)
        implements Said {}

    record Sized(Picture picture) implements Said {}

    record Answer(String id, long fence) implements Said {}

    record Candidate(long fence, String candidate) implements Said {}

    record Slots(List<Playing> playing) implements Said {}

    record Levels(List<Speaking> speaking) implements Said {}

    record Fed(FeedName name, boolean whole, List<Feeds.Line> lines) implements Said {}

    record Shared(boolean measured, List<Share> shares) implements Said {}

    record Voices(List<SeatId> seats) implements Said {}

    record Warm(SeatId at) implements Said {}

    record Networked(List<Network> networks) implements Said {}

    record Bye(Farewell why) implements Said {}
  }

  public final SeatId seat;
  public final String client;
  private final House house;
  private final SessionId session;
  private final List<Said> said = new ArrayList<>();
  private @Nullable View last;
  private int ids;

  public TestWindow(House house, SeatId seat, String client) {
    this(house, House.SESSION, seat, client);
  }

  /** In another session than the first. */
  TestWindow(House house, SessionId session, SeatId seat, String client) {
    this.house = house;
    this.session = session;
    this.seat = seat;
    this.client = client;
  }

  public TestWindow hello() {
    hello("h", false);
    awaitSaid(s -> s instanceof Said.Welcome);
    awaitView(_ -> true); // It follows the welcome.
    return this;
  }

  public void hello(String id, boolean takeOver) {
    int signed = house.groups.get(House.GROUP).signedVersion(seat);
    var node = house.rooms.node();
    var connect = new Command.Connect(client, node.name(), node.epoch(), signed, takeOver);
    house.room(session).hello(this, seat, id, connect);
  }

  /** Asks and waits for {@code done}. */
  public TestWindow must(Command command) {
    var answer = answer(ask(command));
    if (!(answer instanceof Said.Done)) {
      throw new AssertionError(command + ": " + answer);
    }
    return this;
  }

  /** Asks under a new id and gives the id. */
  public String ask(Command command) {
    var id = client + "-" + ++ids;
    ask(id, command);
    return id;
  }

  public void ask(String id, Command command) {
    house.room(session).ask(this, id, command);
  }

  public Said answer(String id) {
    return awaitSaid(s -> answers(s, id));
  }

  public boolean answered(String id) {
    return all().stream().anyMatch(s -> answers(s, id));
  }

  private static boolean answers(Said said, String id) {
    return (said instanceof Said.Done done && done.id().equals(id))
        || (said instanceof Said.Refused refused && refused.id().equals(id));
  }

  /** From the agreement to the waiting room. */
  public TestWindow walkIn() {
    toCheckIn();
    if (view().stage() == Stage.CHECK_IN) {
      must(checkIn(new CheckIn(null, null, null, null, null, false)));
    }
    return must(new Command.DeviceReady());
  }

  /**
   * From the agreement to what follows today's questions, the group's half of the signature too.
   */
  TestWindow toCheckIn() {
    var name = Private.of(seat, Private.Kind.SIGNATURE, "A Name");
    var sign = new Command.SignAgreement(1, List.of("c1", "c2"), name);
    house.rooms.sign(house.room(session), House.GROUP, seat, client + "-sign", sign);
    must(sign);
    if (view().stage() == Stage.ATTESTATION) {
      var nothing = new Attestation(null, null, null, null, null, null, false, false);
      must(new Command.Attest(Private.of(seat, Private.Kind.ATTESTATION, nothing)));
    }
    return this;
  }

  /** A check-in with the one before it. */
  public CareCommand checkIn(CheckIn said) {
    var give = new CareCommand.GiveCheckIn(Private.of(seat, Private.Kind.CHECK_IN, said), null);
    return house.rooms.checkIn(house.room(session), House.GROUP, seat, give);
  }

  public synchronized View view() {
    return Objects.requireNonNull(last);
  }

  public View awaitView(Predicate<View> which) {
    patiently().until(() -> last() != null && which.test(view()));
    return view();
  }

  public TestWindow awaitCircle() {
    awaitView(v -> v.stage() == Stage.CIRCLE);
    return this;
  }

  public Said awaitSaid(Predicate<Said> which) {
    patiently().until(() -> all().stream().anyMatch(which));
    return all().stream().filter(which).findFirst().orElseThrow();
  }

  /** The last one of this kind. */
  public <T extends Said> T awaitLast(Class<T> kind, Predicate<T> which) {
    patiently().until(() -> lastOf(kind) != null && which.test(need(kind)));
    return need(kind);
  }

  public <T extends Said> List<T> every(Class<T> kind) {
    return all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <T extends Said> T need(Class<T> kind) {
    return Objects.requireNonNull(lastOf(kind));
  }

  private <T extends Said> @Nullable T lastOf(Class<T> kind) {
    var all = every(kind);
    return all.isEmpty() ? null : all.getLast();
  }

  public synchronized List<Said> all() {
    return List.copyOf(said);
  }

  private synchronized @Nullable View last() {
    return last;
  }

  private synchronized void hear(Said one) {
    said.add(one);
  }

  @Override
  public void welcome(SeatId welcomed, SessionId session) {
    hear(new Said.Welcome());
  }

  @Override
  public void turnedAway(String id, Refusal refusal) {
    hear(new Said.TurnedAway(id, refusal.rule()));
  }

  @Override
  public synchronized void show(View view, Instant now) {
    if (!view.equals(last)) {
      hear(new Said.Shown(view));
    }
    last = view;
  }

  @Override
  public void done(String id) {
    hear(new Said.Done(id));
  }

  @Override
  public void refused(String id, Refusal refusal) {
    hear(new Said.Refused(id, refusal.rule()));
  }

  @Override
  public void links(long fence, List<LinkSpec> links, boolean levels, List<IceServer> iceServers) {
    hear(new Said.Links(fence, links, levels, iceServers));
  }

  @Override
  public void picture(Picture picture) {
    hear(new Said.Sized(picture));
  }

  @Override
  public void answer(String id, long fence, LinkId link, String sdp) {
    hear(new Said.Answer(id, fence));
  }

  @Override
  public void candidate(long fence, LinkId link, IceCandidate candidate) {
    hear(new Said.Candidate(fence, candidate.candidate()));
  }

  @Override
  public void slots(long version, List<Playing> playing) {
    hear(new Said.Slots(playing));
  }

  @Override
  public void levels(List<Speaking> speaking) {
    hear(new Said.Levels(speaking));
  }

  @Override
  public void feed(FeedName name, boolean whole, List<Feeds.Line> lines) {
    hear(new Said.Fed(name, whole, lines));
  }

  @Override
  public void shares(boolean measured, List<Share> shares) {
    hear(new Said.Shared(measured, shares));
  }

  @Override
  public void voices(List<SeatId> seats) {
    hear(new Said.Voices(seats));
  }

  @Override
  public void warmth(SeatId at) {
    hear(new Said.Warm(at));
  }

  @Override
  public void networks(List<Network> networks) {
    hear(new Said.Networked(networks));
  }

  @Override
  public void farewell(Farewell why) {
    hear(new Said.Bye(why));
  }

  /** Looks often: tests are made of hundreds of short waits. */
  private static ConditionFactory patiently() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).atMost(PATIENCE);
  }
}
