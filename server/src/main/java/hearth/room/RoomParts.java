package hearth.room;

import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.schema.EventCodec;
import hearth.media.MediaPlane;
import hearth.practice.SessionId;
import hearth.room.Ledger.Written;
import hearth.session.Command;
import hearth.session.Event;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What every room is made of. */
record RoomParts(
    Journal journal,
    EventCodec<Event.Recorded> codec,
    MediaPlane plane,
    IceServers iceServers,
    Node node,
    InstantSource clock,
    Timer timer,
    Tally tally,
    Contact contact,
    Forgetting forgetting) {

  /** Times that another node may be first to open the session. */
  private static final int TRIES = 3;

  /** Far more links than are made between two events. */
  private static final long LINKS_BETWEEN_EVENTS = 1024;

  /**
   * The room of this session, running; null when it has never been opened and cannot be.
   *
   * @param opening its first event, should it not have one yet
   */
  @Nullable RoomHost load(
      SessionId session, Event.@Nullable SessionOpened opening, Reporting.Group group) {
    var ledger = new Ledger(journal, codec, session);
    var roomClock = new RoomClock(clock);
    for (int i = 0; i < TRIES; i++) {
      ledger.catchUp(_ -> {});
      roomClock.notBefore(ledger.latest());
      if (ledger.room().isOpen()) {
        if (ledger.course().live()) {
          roomClock.goOnFrom(ledger.latest());
        }
        return assemble(session, ledger, roomClock, group);
      }
      if (opening == null) {
        return null;
      }
      var recorded = new Event.Recorded(opening, roomClock.instant(), null, null);
      if (ledger.append(List.of(recorded), ledger.room().evolve(recorded)) == Written.NOT_SAVED) {
        break;
      }
    }
    throw new JournalUnavailable("session " + session + " could not be opened", null);
  }

  private RoomHost assemble(
      SessionId session, Ledger ledger, RoomClock roomClock, Reporting.Group group) {
    var mailbox = new Mailbox();
    Consumer<Runnable> post = task -> mailbox.tell(new Mail.Task(task));
    var peers =
        new Peers(
            new Members(session), () -> ledger.room().seats().size(), fences(ledger), iceServers);
    var director = new MediaDirector(session, plane, peers, post, timer);
    var fleeting = new Fleeting(director, post, timer, roomClock);
    var announcements = new Announcements(session, director, fleeting, tally, roomClock);
    var desk = new MediaDesk(session, announcements, director, peers, post, tally);
    var loop =
        new RoomLoop(
            session,
            ledger,
            announcements,
            director,
            roomClock,
            timer,
            mailbox,
            new Summons(session, contact),
            new Reporting(session, group, timer));
    mailbox.tell(new Mail.ByServer(new Command.LoseEarlier(node.name(), node.epoch())));
    loop.start();
    return new RoomHost(session, loop, desk, fleeting);
  }

  /**
   * A page that comes back after a restart must see its old links replaced, whatever the clock says
   * now: fences follow the stream's length, which only grows.
   */
  private static LongSupplier fences(Ledger ledger) {
    var last = new AtomicLong();
    return () ->
        last.updateAndGet(
            before -> Math.max(before + 1, ledger.head().seq() * LINKS_BETWEEN_EVENTS));
  }
}
