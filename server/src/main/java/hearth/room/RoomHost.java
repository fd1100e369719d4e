package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.Quality;
import hearth.media.SlotId;
import hearth.practice.Agreement;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CareCommand;
import hearth.session.CareEvent;
import hearth.session.Command;
import hearth.session.Room;

/**
 * A live session's door: what a window may say to it. All methods return at once, from any thread;
 * answers come through the {@link Viewer}.
 */
public final class RoomHost {
  private final SessionId session;
  private final RoomLoop loop;
  private final MediaDesk media;
  private final Fleeting fleeting;

  RoomHost(SessionId session, RoomLoop loop, MediaDesk media, Fleeting fleeting) {
    this.session = session;
    this.fleeting = fleeting;
    this.loop = loop;
    this.media = media;
  }

  public SessionId session() {
    return session;
  }

  /** The room as it was after some recent batch; what is decided on it alone must bear that. */
  public Room recent() {
    return loop.recent();
  }

  /** A window asks for its seat; {@code id} is the hello's. */
  public void hello(Viewer viewer, SeatId seat, String id, Command.Connect connect) {
    if (!loop.offer(new Mail.Hello(viewer, seat, id, connect))) {
      viewer.turnedAway(id, Refusal.BUSY);
    }
  }

  /** A person's command. */
  public void ask(Viewer viewer, String id, Command command) {
    if (!loop.offer(new Mail.Ask(viewer, id, command))) {
      viewer.refused(id, Refusal.BUSY);
    }
  }

  /** Nothing has been heard of this window for a while. */
  public void silent(Viewer viewer) {
    loop.tell(new Mail.Silent(viewer));
  }

  /** It speaks again. */
  public void awake(Viewer viewer) {
    loop.tell(new Mail.Awake(viewer));
  }

  /** Its socket is closed. */
  public void gone(Viewer viewer) {
    loop.tell(new Mail.Gone(viewer));
  }

  public void offer(Viewer viewer, String id, long fence, LinkId link, String sdp) {
    if (!loop.offer(new Mail.Task(() -> media.offer(viewer, id, fence, link, sdp)))) {
      viewer.refused(id, Refusal.BUSY);
    }
  }

  public void relink(Viewer viewer, String id) {
    if (!loop.offer(new Mail.Task(() -> media.relink(viewer, id)))) {
      viewer.refused(id, Refusal.BUSY);
    }
  }

  public void candidate(Viewer viewer, long fence, LinkId link, IceCandidate candidate) {
    media.dropped(
        loop.offerUnanswered(
            new Mail.Unanswered(() -> media.candidate(viewer, fence, link, candidate))));
  }

  public void prefer(Viewer viewer, SlotId slot, Quality quality) {
    media.dropped(
        loop.offerUnanswered(new Mail.Unanswered(() -> media.prefer(viewer, slot, quality))));
  }

  /** The microphone's level as the browser measures it, in dBov. */
  public void level(Viewer viewer, int dBov) {
    media.dropped(loop.offerUnanswered(new Mail.Unanswered(() -> media.level(viewer, dBov))));
  }

  /** Somebody is with whoever is speaking. */
  public void withYou(Viewer viewer) {
    media.dropped(loop.offerUnanswered(new Mail.Unanswered(() -> fleeting.withYou(viewer))));
  }

  /** How this window's network is. */
  public void network(Viewer viewer, NetworkState state) {
    media.dropped(loop.offerUnanswered(new Mail.Unanswered(() -> fleeting.network(viewer, state))));
  }

  /** A flag of this group was taken in another session's room. */
  void takenElsewhere(CareEvent.FlagTaken taken) {
    loop.tell(new Mail.ByServer(new CareCommand.FlagTakenElsewhere(taken)));
  }

  /** The group has a newer text of its agreement. */
  void renew(Agreement agreement) {
    if (recent().isBehind(agreement)) {
      loop.tell(new Mail.ByServer(new Command.RenewAgreement(agreement)));
    }
  }

  /** How the group is now. */
  void groupChanged(Command.GroupChanged changed) {
    loop.tell(new Mail.ByServer(changed));
  }

  void close() {
    loop.close();
  }
}
