package hearth.journal.schema;

import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupEvent;
import hearth.session.Attestation;
import hearth.session.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A session and a group in which everything happens that can, in an order that makes sense. */
final class Story {
  static final SeatId THERAPIST = new SeatId("t1");
  static final SeatId CO_THERAPIST = new SeatId("c1");
  static final SeatId MEMBER = new SeatId("m1");
  static final SessionId SESSION = new SessionId("s5");
  static final GroupId GROUP = new GroupId("g1");
  static final String SECRET = "Plaintext-Marker";

  private static final Instant START = Instant.parse("2026-03-02T18:00:00.250Z");

  private Story() {}

  static List<Event.Recorded> ofSession() {
    return recorded(
        sessionEvents(),
        (event, i) -> new Event.Recorded(event, START.plusSeconds(i), MEMBER, "c-" + i));
  }

  static List<GroupEvent.Recorded> ofGroup() {
    return recorded(
        groupEvents(),
        (event, i) -> new GroupEvent.Recorded(event, START.plusSeconds(i), null, null));
  }

  private static List<Event> sessionEvents() {
    return List.of(
        new Event.SessionOpened(
            SESSION,
            GROUP,
            "Tuesday circle",
            5,
            14,
            Phase.MIDDLE,
            Duration.ofMinutes(90),
            agreement(),
            List.of(
                new Event.Place(THERAPIST, Role.THERAPIST, name(THERAPIST)),
                new Event.Place(CO_THERAPIST, Role.CO_THERAPIST, name(CO_THERAPIST)),
                new Event.Place(MEMBER, Role.MEMBER, name(MEMBER))),
            null,
            null),
        new Event.Connected(THERAPIST, "tab-1", "node-1", 1),
        new Event.Connected(MEMBER, "tab-2", "node-1", 1),
        new Event.AgreementSigned(THERAPIST, 1, agreement().hash()),
        new Event.AgreementSigned(MEMBER, 1, agreement().hash()),
        new Event.Attested(MEMBER, Private.of(MEMBER, Private.Kind.ATTESTATION, attestation())),
        new Event.DeviceChecked(THERAPIST),
        new Event.DeviceChecked(MEMBER),
        new Event.SessionStarted(THERAPIST),
        new Event.Admitted(MEMBER),
        new Event.MicrophoneTurned(MEMBER, true),
        new Event.CameraTurned(MEMBER, true),
        new Event.HandRaised(MEMBER),
        new Event.HandLowered(MEMBER),
        new Event.Hushed(MEMBER),
        new Event.SpeechAllowed(MEMBER),
        new Event.AllHushed(),
        new Event.AllSpeechAllowed(),
        new Event.CameraStopped(MEMBER),
        new Event.CameraAllowed(MEMBER),
        new Event.Promoted(CO_THERAPIST),
        new Event.Locked(),
        new Event.Unlocked(),
        new Event.Lost(MEMBER, "tab-2"),
        new Event.Left(MEMBER),
        new Event.Removed(MEMBER),
        new Event.SessionEnded());
  }

  private static List<GroupEvent> groupEvents() {
    return List.of(
        new GroupEvent.GroupFounded(GROUP, "Tuesday circle", 14, 3, 11, Duration.ofMinutes(90)),
        new GroupEvent.SeatGiven(THERAPIST, Role.THERAPIST, name(THERAPIST), 1),
        new GroupEvent.SeatGiven(MEMBER, Role.MEMBER, name(MEMBER), 2),
        new GroupEvent.AgreementPublished(agreement()),
        new GroupEvent.SessionPlanned(SESSION, 5),
        new GroupEvent.AgreementSigned(
            MEMBER,
            1,
            agreement().hash(),
            Private.of(MEMBER, Private.Kind.SIGNATURE, SECRET + " Anna Example")),
        new GroupEvent.SessionEnded(SESSION));
  }

  private static Private<String> name(SeatId seat) {
    return Private.of(seat, Private.Kind.NAME, SECRET + " Zoë " + seat);
  }

  private static Attestation attestation() {
    return new Attestation(true, null, SECRET + " at home", "030 1", null, null, false, true);
  }

  private static Agreement agreement() {
    var clause = new Agreement.Clause("stays", "What is said here stays here.");
    return Agreement.of(1, "We keep this circle safe.", List.of(clause));
  }

  private interface Recorder<E, R> {
    R record(E event, int number);
  }

  private static <E, R> List<R> recorded(List<E> events, Recorder<E, R> recorder) {
    var all = new ArrayList<R>();
    for (var event : events) {
      all.add(recorder.record(event, all.size() + 1));
    }
    return all;
  }
}
