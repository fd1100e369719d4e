package hearth.session;

import hearth.practice.Agreement;
import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person (or, for the last five, the server) asks of a room. */
public sealed interface Command
    permits Command.SignAgreement,
        Command.Attest,
        Command.DeviceReady,
        Command.StartSession,
        Command.Admit,
        Command.AdmitAll,
        Command.Hush,
        Command.HushAll,
        Command.LetSpeak,
        Command.LetAllSpeak,
        Command.StopCamera,
        Command.AllowCamera,
        Command.Promote,
        Command.SendBack,
        Command.Remove,
        Command.AllowBack,
        Command.Lock,
        Command.Unlock,
        Command.EndSession,
        Command.TurnMicrophone,
        Command.TurnCamera,
        Command.RaiseHand,
        Command.LowerHand,
        Command.Leave,
        Command.Connect,
        Command.Lose,
        Command.LoseEarlier,
        Command.RenewAgreement,
        Command.Tick,
        Command.GroupChanged,
        TurnCommand,
        AgendaCommand,
        CareCommand,
        RetreatCommand,
        SpotlightCommand,
        StudioCommand,
        WordCommand {
  /**
   * Who asks, under which id, when. The id is the browser's; the same id again has no second
   * effect.
   */
  record Issued(SeatId by, String id, java.time.Instant at, Command command) {}

  record SignAgreement(int version, List<String> clauses, Private<String> fullName)
      implements Command {}

  record Attest(Private<Attestation> attestation) implements Command {}

  record DeviceReady() implements Command {}

  record StartSession() implements Command {}

  record Admit(SeatId seat) implements Command {}

  record AdmitAll() implements Command {}

  record Hush(SeatId seat) implements Command {}

  record HushAll() implements Command {}

  record LetSpeak(SeatId seat) implements Command {}

  record LetAllSpeak() implements Command {}

  record StopCamera(SeatId seat) implements Command {}

  record AllowCamera(SeatId seat) implements Command {}

  record Promote(SeatId seat) implements Command {}

  /** From the circle to the waiting room. */
  record SendBack(SeatId seat) implements Command {}

  record Remove(SeatId seat) implements Command {}

  /** Who was removed may come again. */
  record AllowBack(SeatId seat) implements Command {}

  record Lock() implements Command {}

  record Unlock() implements Command {}

  record EndSession() implements Command {}

  record TurnMicrophone(boolean on) implements Command {}

  record TurnCamera(boolean on) implements Command {}

  record RaiseHand() implements Command {}

  /** Null lowers one's own; staff may lower anybody's. */
  record LowerHand(@Nullable SeatId seat) implements Command {}

  record Leave() implements Command {}

  /**
   * A browser of this person is there. Refused by {@link Rule#PR2} when another live browser holds
   * the seat and it does not take over.
   *
   * @param client random per page load: the same one coming back keeps microphone and camera,
   *     another has both off
   * @param node which server process, and {@code epoch} which life of it
   * @param signedVersion the newest agreement version this person has signed, 0 for none: the
   *     programme knows, the room is told
   */
  record Connect(String client, String node, long epoch, int signedVersion, boolean takeOver)
      implements Command {}

  /**
   * The browser with this client id fell silent or its socket closed; ignored when another has
   * taken over since.
   */
  record Lose(String client) implements Command {}

  /**
   * At a node's start: every connection that its earlier lives (epochs below this one) held is
   * lost.
   */
  record LoseEarlier(String node, long epoch) implements Command {}

  /**
   * The group has a newer text: as long as the session has not begun, everybody is asked for their
   * signature again.
   */
  record RenewAgreement(Agreement agreement) implements Command {}

  /** How the group is now, whatever the room knows of it. */
  record GroupChanged(Event.ProgrammeChanged programme, List<Event.Place> places)
      implements Command {}

  /** The room's alarm: what is due by now. */
  record Tick() implements Command {}
}
