package hearth.room;

import hearth.journal.Journal;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.media.MediaPlane;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.programme.GroupCommand;
import hearth.session.CareCommand;
import hearth.session.Command;
import hearth.session.Decider;
import hearth.session.Decision;
import hearth.session.Event;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every room of this node, loaded from the journal when it is first needed. */
public final class Rooms implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
  private static final int PAGE = 500;

  private final RoomParts parts;
  private final Journal journal;
  private final Groups groups;
  private final Runnable stopTimers;
  private final ConcurrentMap<SessionId, RoomHost> hosts = new ConcurrentHashMap<>();
  private final ToGroup toGroup;
  private final Publishing publishing;
  private final Changes changes;

  public Rooms(
      Journal journal,
      EventCodec<Event.Recorded> codec,
      Groups groups,
      MediaPlane plane,
      IceServers iceServers,
      Node node,
      InstantSource clock,
      Tally tally,
      Contact contact,
      Forgetting forgetting) {
    this(
        journal,
        codec,
        groups,
        plane,
        iceServers,
        node,
        clock,
        tally,
        contact,
        forgetting,
        timers());
  }

  private Rooms(
      Journal journal,
      EventCodec<Event.Recorded> codec,
      Groups groups,
      MediaPlane plane,
      IceServers iceServers,
      Node node,
      InstantSource clock,
      Tally tally,
      Contact contact,
      Forgetting forgetting,
      ScheduledExecutorService timers) {
    this(
        groups,
        new RoomParts(
            journal,
            codec,
            plane,
            iceServers,
            node,
            clock,
            timer(timers),
            tally,
            contact,
            forgetting),
        timers::shutdownNow);
  }

  /** With timers of the caller's. */
  Rooms(Groups groups, RoomParts parts, Runnable stopTimers) {
    this.journal = parts.journal();
    this.groups = groups;
    this.parts = parts;
    this.stopTimers = stopTimers;
    this.toGroup = new ToGroup(groups, parts.forgetting(), hosts);
    this.publishing = new Publishing(groups, hosts);
    this.changes = new Changes(groups, hosts);
  }

  /** How many sessions that are not over have a room in this node. */
  public int count() {
    return (int) hosts.values().stream().filter(host -> !host.recent().ended()).count();
  }

  public Node node() {
    return parts.node();
  }

  public Groups groups() {
    return groups;
  }

  /** How new agreements come to groups and rooms. */
  public Publishing publishing() {
    return publishing;
  }

  /** How what is changed of a group comes to its rooms. */
  public Changes changes() {
    return changes;
  }

  /**
   * The room of this session of this group; null when the group has no such session, or cannot open
   * it yet. Waits for the journal, and throws when it fails.
   */
  public @Nullable RoomHost open(GroupId group, SessionId session) {
    var host = hosts.computeIfAbsent(session, id -> load(group, id));
    if (host != null) {
      // Changed before this room was loaded, or by another node.
      catchUp(host, groups.get(group));
    }
    return host;
  }

  private static void catchUp(RoomHost host, Group group) {
    var agreement = group.agreement();
    var changed = group.asOf(host.session());
    if (agreement != null) {
      host.renew(agreement);
    }
    if (changed != null && host.recent().isBehind(changed)) {
      host.groupChanged(changed);
    }
  }

  /** Loads every session that is going on, so that it goes on with nobody there. */
  public void resume() {
    StreamId after = null;
    do {
      var page = journal.streams("group/", after, PAGE);
      page.forEach(this::resume);
      after = page.size() < PAGE ? null : page.getLast();
    } while (after != null);
  }

  /**
   * The group's half of a signature: durable in the group's stream before the room hears of it, and
   * only if the room would take it. Waits for the journal.
   *
   * @return why not; null when the room may be asked now, with the same id
   */
  public @Nullable Refusal sign(
      RoomHost host, GroupId group, SeatId seat, String id, Command.SignAgreement sign) {
    var issued = new Command.Issued(seat, id, parts.clock().instant(), sign);
    if (Decider.decide(host.recent(), issued) instanceof Decision.Refused) {
      // The room says so itself, in the order of this person's other answers.
      return null;
    }
    Private<String> name = sign.fullName();
    var rule = groups.decide(group, seat, id, new GroupCommand.Sign(seat, sign.version(), name));
    return rule == null ? null : Refusal.of(rule);
  }

  /** A check-in with the one before it, which the group keeps. */
  public CareCommand.GiveCheckIn checkIn(
      RoomHost host, GroupId group, SeatId seat, CareCommand.GiveCheckIn give) {
    var before = groups.get(group).checkInBefore(host.session(), seat);
    return new CareCommand.GiveCheckIn(give.checkIn(), before);
  }

  /**
   * Whether this session is over; then its group knows when this returns, and what is kept of it.
   * Waits for the journal.
   */
  public boolean over(GroupId group, SessionId session) {
    var host = open(group, session);
    if (host == null || !host.recent().ended()) {
      return false;
    }
    toGroup.reports(group, session).hears(new Reporting.Report(host.recent().carried(), true));
    return true;
  }

  @Override
  public void close() {
    hosts.values().forEach(RoomHost::close);
    stopTimers.run();
  }

  private void resume(StreamId stream) {
    try {
      var group = new GroupId(stream.value().substring("group/".length()));
      var session = groups.sessionAtHand(group);
      if (session != null && journal.head(StreamId.session(session)).seq() > 0) {
        open(group, session);
      }
    } catch (RuntimeException e) {
      // One group that cannot be read must not keep the others shut.
      LOG.error("{} could not be resumed", stream, e);
    }
  }

  private @Nullable RoomHost load(GroupId group, SessionId session) {
    return parts.load(session, groups.get(group).open(session), toGroup.reports(group, session));
  }

  private static ScheduledExecutorService timers() {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("room-timers").factory());
  }

  private static Timer timer(ScheduledExecutorService timers) {
    return (wait, then) -> {
      if (!timers.isShutdown()) {
        var _ = timers.schedule(then, wait.toMillis(), TimeUnit.MILLISECONDS);
      }
    };
  }
}
