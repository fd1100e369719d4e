package hearth.room;

import hearth.practice.SeatId;
import hearth.session.Command;

/** What lies in a room's mailbox. */
sealed interface Mail {
  /** What the rules decide. */
  sealed interface Decided extends Mail {}

  /** A window asks for a seat; {@code id} is its hello's. */
  record Hello(Viewer viewer, SeatId seat, String id, Command.Connect connect) implements Decided {}

  /** A person's command. */
  record Ask(Viewer viewer, String id, Command command) implements Decided {}

  /** Nothing has been heard of this window for a while. */
  record Silent(Viewer viewer) implements Decided {}

  /** It speaks again. */
  record Awake(Viewer viewer) implements Decided {}

  /** Its socket is closed. */
  record Gone(Viewer viewer) implements Decided {}

  /** A loss that could not be written when it happened. */
  record StillLost(SeatId seat, String client) implements Decided {}

  /**
   * The server's own: earlier lives' connections are lost, a flag was taken elsewhere, a text is
   * new.
   */
  record ByServer(Command command) implements Decided {}

  /** The room's alarm has rung: what follows by itself is due. */
  record Due(long ring) implements Decided {}

  /** Something small from a browser that is not answered: a candidate, a level, a preference. */
  record Unanswered(Runnable run) implements Mail {}

  /** Anything else that belongs on the room's thread. */
  record Task(Runnable run) implements Mail {}
}
