package hearth.room;

import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.Journal;
import hearth.journal.StreamId;
import hearth.journal.memory.MemoryJournal;
import hearth.journal.schema.EventCodec;
import hearth.media.MediaPlane;
import hearth.media.MemberId;
import hearth.media.SpaceId;
import hearth.media.fake.FakePlane;
import hearth.media.fake.FakeSpace;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.RegistryUnavailable;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A practice with one group of five in its fifth session; everything real but sound and picture.
 */
public final class House implements AutoCloseable {
  static {
    // These rooms answer in well under a millisecond; waiting a tenth of a second for each would be
    // most of the suite.
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(Duration.ofMillis(2));
  }

  public static final GroupId GROUP = new GroupId("g-1");
  public static final SessionId SESSION = new SessionId("session-5");
  public static final SeatId TOM = new SeatId("seat-1");
  public static final SeatId JO = new SeatId("seat-2");
  public static final SeatId ANNA = new SeatId("seat-3");
  public static final SeatId BEN = new SeatId("seat-4");
  public static final SeatId CLEO = new SeatId("seat-5");
  public static final Agreement AGREEMENT =
      Agreement.of(
          1,
          "What is said here stays here.",
          List.of(
              new Agreement.Clause("c1", "It stays."), new Agreement.Clause("c2", "No taping.")));

  /** A way through closed networks, with a credential for one seat. */
  static final IceServers TURN =
      seat -> List.of(new IceServer(List.of("turn:turn.example"), "until-9", "for-" + seat));

  public final Journal journal;
  public final Registry registry;
  public final PracticeKey key;
  public final FakePlane plane = new FakePlane();
  public final Groups groups;
  public final TestTimer timer = new TestTimer();
  public final TestClock clock;

  /** What the practice's contact has been told. */
  public final List<Contact.News> told = new CopyOnWriteArrayList<>();

  public final Rooms rooms;

  /** Nothing can be forgotten just now. */
  volatile boolean stuck;

  public House() {
    this(PracticeKey.random(), new MemoryRegistry());
  }

  private House(PracticeKey key, Registry registry) {
    this(memory(key), registry, key, new TestClock(), "node", 1, null);
    var _ = found();
  }

  House(
      Journal journal,
      Registry registry,
      PracticeKey key,
      TestClock clock,
      String node,
      long epoch,
      @Nullable MediaPlane otherPlane) {
    this.journal = journal;
    this.registry = registry;
    this.key = key;
    var vault = Vault.open(key, registry);
    this.clock = clock;
    this.groups = new Groups(journal, EventCodec.group(vault), clock);
    this.rooms =
        new Rooms(
            groups,
            new RoomParts(
                journal,
                EventCodec.session(vault),
                otherPlane == null ? plane : otherPlane,
                TURN,
                new Node(node, epoch),
                clock,
                timer,
                Tally.NONE,
                told::add,
                this::forgetChat),
            () -> {});
  }

  /** The same practice after its server died and started again. */
  public House restarted() {
    return new House(journal, registry, key, clock, "node", rooms.node().epoch() + 1, null);
  }

  /** Another server of the same practice. */
  House beside() {
    return new House(journal, registry, key, clock, "other", 1, null);
  }

  /** The same practice on a journal or a plane of the test's own. */
  House on(Journal other) {
    return new House(other, registry, key, clock, "node", rooms.node().epoch() + 1, null);
  }

  /** Time passes, for the clock and for whoever waits. */
  public void pass(Duration time) {
    clock.pass(time);
    timer.pass(time);
  }

  private void forgetChat(SessionId session, Set<SeatId> seats) {
    if (stuck) {
      throw new RegistryUnavailable("the keys cannot be reached", null);
    }
    var vault = Vault.open(key, registry);
    var stream = StreamId.session(session).value();
    seats.forEach(seat -> vault.destroy(seat, Private.Kind.CHAT, stream));
  }

  public RoomHost room() {
    return room(SESSION);
  }

  RoomHost room(SessionId session) {
    return Objects.requireNonNull(rooms.open(GROUP, session));
  }

  public FakeSpace space() {
    return plane.space(new SpaceId(SESSION.value()));
  }

  public static MemberId member(SeatId seat) {
    return Members.name(SESSION, seat);
  }

  @Override
  public void close() {
    rooms.close();
    plane.close();
  }

  private static Journal memory(PracticeKey key) {
    return new MemoryJournal(new ChainKey(key.derive("chain")), AppendObserver.NONE);
  }

  /** In a journal in which nothing stands yet. */
  House found() {
    must(new GroupCommand.Found(GROUP, "Thursday", 14, 3, 11, Duration.ofMinutes(90)));
    give(TOM, Role.THERAPIST, "Tom", 1);
    give(JO, Role.CO_THERAPIST, "Jo", 2);
    give(ANNA, Role.MEMBER, "Anna", 3);
    give(BEN, Role.MEMBER, "Ben", 4);
    give(CLEO, Role.MEMBER, "Cleo", 5);
    must(new GroupCommand.PublishAgreement(AGREEMENT));
    must(new GroupCommand.PlanSession(SESSION, 5));
    return this;
  }

  private void give(SeatId seat, Role role, String name, int order) {
    var owned = Private.of(seat, Private.Kind.NAME, name);
    must(new GroupCommand.GiveSeat(seat, role, owned, order));
  }

  private void must(GroupCommand command) {
    var refused = groups.decide(GROUP, null, null, command);
    if (refused != null) {
      throw new IllegalStateException(refused.name());
    }
  }
}
