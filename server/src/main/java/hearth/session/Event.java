package hearth.session;

import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened in a room. Names and fields are a published format: additive only. */
public sealed interface Event
    permits Event.SessionOpened,
        Event.AgreementSigned,
        Event.AgreementRenewed,
        Event.Attested,
        Event.DeviceChecked,
        Event.SessionStarted,
        Event.Admitted,
        Event.Hushed,
        Event.AllHushed,
        Event.SpeechAllowed,
        Event.AllSpeechAllowed,
        Event.CameraStopped,
        Event.CameraAllowed,
        Event.Promoted,
        Event.SentBack,
        Event.Removed,
        Event.AllowedBack,
        Event.Locked,
        Event.Unlocked,
        Event.SessionEnded,
        Event.MicrophoneTurned,
        Event.CameraTurned,
        Event.HandRaised,
        Event.HandLowered,
        Event.Left,
        Event.Connected,
        Event.Lost,
        Event.ProgrammeChanged,
        Event.PlacesChanged,
        TurnEvent,
        AgendaEvent,
        CareEvent,
        RetreatEvent,
        SpotlightEvent,
        StudioEvent,
        WordEvent,
        VigilEvent {
  /**
   * An event with its time and cause.
   *
   * @param by whose command caused it, and {@code commandId} which; null for what the server did
   *     itself
   */
  record Recorded(Event event, Instant at, @Nullable SeatId by, @Nullable String commandId) {}

  /**
   * First of every session stream: all the room needs to know of the programme.
   *
   * @param checkIn what the check-in asks; null in a session that knows none
   * @param openFlags safety flags of earlier sessions that nobody has taken; null for none
   * @param apart who are not to be together; null for nobody
   * @param lastTime who were together when scenes were played last; null for nobody
   */
  record SessionOpened(
      SessionId session,
      GroupId group,
      String groupName,
      int number,
      int of,
      Phase phase,
      Duration length,
      Agreement agreement,
      List<Place> places,
      @Nullable CheckInAsks checkIn,
      @Nullable List<OpenFlag> openFlags,
      @Nullable List<StudioView.Apart> apart,
      @Nullable List<List<SeatId>> lastTime)
      implements Event {
    SessionOpened with(Agreement next) {
      return new SessionOpened(
          session, group, groupName, number, of, phase, length, next, places, checkIn, openFlags,
          apart, lastTime);
    }
  }

  /** What the week's check-in asks beyond what it asks everywhere. */
  record CheckInAsks(boolean phq9) {}

  /**
   * A safety flag that an earlier session left open.
   *
   * @param session the number of that session
   * @param again when its member last said it again; null when it was said once
   */
  record OpenFlag(
      String flag,
      SeatId seat,
      Instant at,
      int session,
      Private<CareEvent.Concern> concern,
      @Nullable Instant again) {}

  /** One seat of the group, in the order in which the circle shows them. */
  record Place(SeatId seat, Role role, Private<String> name) {}

  record AgreementSigned(SeatId seat, int version, String hash) implements Event {}

  /** The group's newer text, in place of that of the opening; nobody has signed it yet. */
  record AgreementRenewed(Agreement agreement) implements Event {}

  record Attested(SeatId seat, Private<Attestation> attestation) implements Event {}

  record DeviceChecked(SeatId seat) implements Event {}

  record SessionStarted(SeatId by) implements Event {}

  record Admitted(SeatId seat) implements Event {}

  record Hushed(SeatId seat) implements Event {}

  /** Everyone is hushed, those who come later too. */
  record AllHushed() implements Event {}

  record SpeechAllowed(SeatId seat) implements Event {}

  record AllSpeechAllowed() implements Event {}

  record CameraStopped(SeatId seat) implements Event {}

  record CameraAllowed(SeatId seat) implements Event {}

  record Promoted(SeatId seat) implements Event {}

  /** From the circle to the waiting room. */
  record SentBack(SeatId seat) implements Event {}

  record Removed(SeatId seat) implements Event {}

  /** Who was removed may come again, and is admitted anew. */
  record AllowedBack(SeatId seat) implements Event {}

  record Locked() implements Event {}

  record Unlocked() implements Event {}

  record SessionEnded() implements Event {}

  record MicrophoneTurned(SeatId seat, boolean on) implements Event {}

  record CameraTurned(SeatId seat, boolean on) implements Event {}

  record HandRaised(SeatId seat) implements Event {}

  record HandLowered(SeatId seat) implements Event {}

  record Left(SeatId seat) implements Event {}

  record Connected(SeatId seat, String client, String node, long epoch) implements Event {}

  record Lost(SeatId seat, String client) implements Event {}

  /** What {@link SessionOpened} told of the programme is so from now on. */
  record ProgrammeChanged(String groupName, int of, Phase phase, Duration length)
      implements Event {}

  /** Everybody of the group from now on, in the order in which the circle shows them. */
  record PlacesChanged(List<Place> places) implements Event {}
}
