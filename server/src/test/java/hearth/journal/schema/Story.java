package hearth.journal.schema;

import hearth.audit.AuditEvent;
import hearth.journal.StreamId;
import hearth.notes.Moment;
import hearth.notes.NoteEvent;
import hearth.notes.NotePart;
import hearth.notes.NoteWords;
import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.Phase;
import hearth.practice.PracticeEvent;
import hearth.practice.Private;
import hearth.practice.ProblemArea;
import hearth.practice.Role;
import hearth.practice.Scene;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.practice.SignInChange;
import hearth.programme.GroupEvent;
import hearth.programme.Schedule;
import hearth.session.AgendaEvent;
import hearth.session.Attestation;
import hearth.session.Audience;
import hearth.session.CareEvent;
import hearth.session.CheckIn;
import hearth.session.Event;
import hearth.session.FlagAnswer;
import hearth.session.FloorPolicy;
import hearth.session.Ladder;
import hearth.session.PartAnswer;
import hearth.session.RetreatEvent;
import hearth.session.SceneKind;
import hearth.session.ScenePart;
import hearth.session.SceneText;
import hearth.session.SpotlightEvent;
import hearth.session.StepKind;
import hearth.session.StudioEvent;
import hearth.session.StudioView;
import hearth.session.TurnEvent;
import hearth.session.VigilEvent;
import hearth.session.WordEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session with its notes, a group, a practice and its audit trail, in which everything happens
 * that can, in an order that makes sense.
 */
final class Story {
  static final SeatId THERAPIST = new SeatId("t1");
  static final SeatId CO_THERAPIST = new SeatId("c1");
  static final SeatId MEMBER = new SeatId("m1");
  static final SessionId SESSION = new SessionId("s5");
  static final AccountId ACCOUNT = new AccountId("a1");
  static final GroupId GROUP = new GroupId("g1");
  static final StreamId NOTES = StreamId.notes(SESSION, CO_THERAPIST);
  static final StreamId TRAIL = StreamId.audit(YearMonth.of(2026, 3));
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

  static List<NoteEvent.Recorded> ofNotes() {
    return recorded(
        noteEvents(),
        (event, i) -> new NoteEvent.Recorded(event, START.plusSeconds(i), CO_THERAPIST, "s-" + i));
  }

  static List<AuditEvent.Recorded> ofTrail() {
    return recorded(
        auditEvents(),
        (event, i) -> new AuditEvent.Recorded(event, START.plusSeconds(i), CO_THERAPIST, null));
  }

  static List<PracticeEvent.Recorded> ofPractice() {
    return recorded(
        practiceEvents(),
        (event, i) -> new PracticeEvent.Recorded(event, START.plusSeconds(i), ACCOUNT, null));
  }

  private static List<NoteEvent> noteEvents() {
    return List.of(
        new NoteEvent.LineWritten("l1", 1, "sitting-1", note(MEMBER, NotePart.ROUND)),
        new NoteEvent.LineWritten("l2", 1, "sitting-1", note(GROUP, null)),
        new NoteEvent.LineStruck("l1", 2),
        new NoteEvent.LineRestored("l1", 3),
        new NoteEvent.LineRedacted("l1", 4, note(MEMBER, NotePart.ROUND)));
  }

  private static Private<NoteWords> note(Owner owner, @Nullable NotePart part) {
    var moment =
        part == null
            ? new Moment(START, null, null, null)
            : new Moment(START, SECRET + " round", MEMBER, SECRET + " scene");
    var area = part == null ? null : ProblemArea.GRIEF;
    var words =
        new NoteWords(SECRET + " #grief", part, List.of("grief"), List.of(MEMBER), area, moment);
    return Private.of(owner, Private.Kind.NOTE, words);
  }

  private static List<AuditEvent> auditEvents() {
    return List.of(
        new AuditEvent.NotesOpened(GROUP, SESSION),
        new AuditEvent.NoteHistoryOpened(GROUP, SESSION, CO_THERAPIST, "l1"),
        new AuditEvent.BriefOpened(GROUP),
        new AuditEvent.NotesSearched(GROUP),
        new AuditEvent.NotesExported(GROUP, SESSION, null, "markdown"),
        new AuditEvent.NotesExported(GROUP, null, MEMBER, "pdf"));
  }

  private static List<PracticeEvent> practiceEvents() {
    var named = Private.of(ACCOUNT, Private.Kind.NAME, SECRET + " Okafor");
    return List.of(
        new PracticeEvent.AccountMade(ACCOUNT, named, true),
        new PracticeEvent.AccountRenamed(ACCOUNT, named),
        new PracticeEvent.AdministratorSet(ACCOUNT, false),
        new PracticeEvent.AccountClosed(ACCOUNT),
        new PracticeEvent.AccountReopened(ACCOUNT),
        new PracticeEvent.SignInChanged(ACCOUNT, SignInChange.PASSWORD_SET),
        new PracticeEvent.AgreementPublished(agreement()),
        new PracticeEvent.ScenePut(scene(ProblemArea.GRIEF)),
        new PracticeEvent.ScenePut(scene(null)),
        new PracticeEvent.SceneDropped("sc1"),
        new PracticeEvent.SceneRestored("sc1"));
  }

  private static Scene scene(@Nullable ProblemArea area) {
    var prompts = List.of("“Will you come?”", "Other: you would like to.");
    return new Scene(
        "sc1", area, "A day together", "It is a year ago.\nYou ring.", "Ask.", prompts);
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
            null,
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
        new Event.SessionEnded(),
        new TurnEvent.FloorOffered(MEMBER, THERAPIST),
        new TurnEvent.OfferEnded(MEMBER),
        new TurnEvent.FloorDeclined(MEMBER),
        new TurnEvent.FloorTaken(MEMBER),
        new TurnEvent.FloorEnded(MEMBER, true),
        new TurnEvent.FloorPolicySet(FloorPolicy.BY_HAND),
        new TurnEvent.TurnTimerSet(120),
        new TurnEvent.TurnTimerSet(null),
        new TurnEvent.UnmuteAsked(MEMBER, THERAPIST),
        new TurnEvent.UnmuteDeclined(MEMBER),
        new TurnEvent.RoundStarted(List.of(MEMBER, CO_THERAPIST)),
        new TurnEvent.TurnBegan(MEMBER),
        new TurnEvent.TurnOver(MEMBER, TurnEvent.Outcome.SPOKE),
        new TurnEvent.TurnTakenBack(CO_THERAPIST, MEMBER),
        new TurnEvent.TurnSkipped(CO_THERAPIST),
        new TurnEvent.RoundEnded(),
        new TurnEvent.OthersHushed(null),
        new AgendaEvent.StepPut("x", StepKind.OTHER, title(), 10, "closing"),
        new AgendaEvent.StepReached("x"),
        new AgendaEvent.StepDropped("linking"),
        new AgendaEvent.SessionExtended(15),
        new AgendaEvent.NextMeetingSet(START.plus(Duration.ofDays(7))),
        new SpotlightEvent.PutOnStage(MEMBER),
        new SpotlightEvent.TakenOffStage(MEMBER),
        new SpotlightEvent.PinGranted(MEMBER, THERAPIST),
        new SpotlightEvent.PinRevoked(MEMBER, THERAPIST),
        new CareEvent.CheckedIn(MEMBER, checkIn(), checkIn()),
        new CareEvent.SafetyFlagRaised("f1", MEMBER, concern()),
        new CareEvent.FlagRead("f1", THERAPIST),
        new CareEvent.FlagTaken("f1", THERAPIST, FlagAnswer.SPOKE),
        new CareEvent.SupportCalled(MEMBER),
        new CareEvent.CallWithdrawn(MEMBER),
        new CareEvent.CallTaken(MEMBER, THERAPIST),
        new RetreatEvent.Paused(MEMBER),
        new RetreatEvent.Resumed(MEMBER),
        new RetreatEvent.LadderChosen(MEMBER, Ladder.AUDIO),
        new RetreatEvent.PrivateRoomOffered(MEMBER, THERAPIST),
        new RetreatEvent.PrivateRoomDeclined(MEMBER, MEMBER),
        new RetreatEvent.PrivateRoomOpened(MEMBER, THERAPIST),
        new RetreatEvent.PrivateRoomClosed(MEMBER, THERAPIST),
        new WordEvent.Said(1, MEMBER, Audience.STAFF, null, chat()),
        new VigilEvent.HoldingBegan(),
        new VigilEvent.HoldingEnded(),
        new VigilEvent.ClosedUnattended(),
        new CareEvent.FlagSaidAgain("f1", MEMBER, concern()),
        new Event.SentBack(MEMBER),
        new Event.AllowedBack(MEMBER),
        new Event.AgreementRenewed(agreement()),
        new Event.ProgrammeChanged("Wednesdays", 16, Phase.MIDDLE, Duration.ofMinutes(100)),
        new Event.PlacesChanged(
            List.of(
                new Event.Place(THERAPIST, Role.THERAPIST, name(THERAPIST)),
                new Event.Place(CO_THERAPIST, Role.CO_THERAPIST, name(CO_THERAPIST)),
                new Event.Place(MEMBER, Role.MEMBER, name(MEMBER)))),
        new StudioEvent.PlanMade(
            SceneKind.BREAKOUTS,
            List.of(
                new StudioEvent.Company(
                    "1", List.of(new StudioEvent.Placing(MEMBER, ScenePart.SELF))))),
        new StudioEvent.BreakoutAdded("2"),
        new StudioEvent.Placed(THERAPIST, "1", ScenePart.OTHER),
        new StudioEvent.SceneSet(null, scene()),
        new StudioEvent.SceneMinutesSet(10),
        new StudioEvent.PartsShown(),
        new StudioEvent.PartAnswered(MEMBER, PartAnswer.READY),
        new StudioEvent.BreakoutDropped("2"),
        new StudioEvent.KeptApart(CO_THERAPIST, MEMBER),
        new StudioEvent.LetTogether(CO_THERAPIST, MEMBER),
        new StudioEvent.ScenesOpened(),
        new StudioEvent.SceneFrozen("1"),
        new StudioEvent.SceneWentOn("1"),
        new StudioEvent.RolesSwapped("1"),
        new StudioEvent.SceneMarked("1"),
        new StudioEvent.SceneRewound("1"),
        new StudioEvent.HelpAsked("1", MEMBER),
        new StudioEvent.HelpOver("1"),
        new StudioEvent.Visited(CO_THERAPIST, "1"),
        new StudioEvent.VisitLeft(CO_THERAPIST),
        new StudioEvent.SaidToRooms(THERAPIST, line()),
        new StudioEvent.Whispered(THERAPIST, MEMBER, line()),
        new StudioEvent.ScenesExtended(null, 5),
        new StudioEvent.CalledBack(null),
        new StudioEvent.ReadyToReturn(MEMBER),
        new StudioEvent.SceneStopped("1", MEMBER),
        new StudioEvent.SteppingOutBegan("1"),
        new StudioEvent.ScenesHeld(),
        new StudioEvent.BreakoutsMerged("2", "1"),
        new StudioEvent.SceneClosed("1"),
        new StudioEvent.SteppedOut(MEMBER),
        new StudioEvent.FeedbackBegan(),
        new StudioEvent.FeedbackWaived(),
        new StudioEvent.PlanMade(SceneKind.STAGE, List.of()),
        new StudioEvent.PlanDropped(),
        new StudioEvent.PlanMade(
            SceneKind.STAGE,
            List.of(
                new StudioEvent.Company(
                    "stage", List.of(new StudioEvent.Placing(THERAPIST, ScenePart.OTHER))))),
        new StudioEvent.SceneSet("stage", scene()),
        new StudioEvent.ScenesOpened(),
        new StudioEvent.TapInAsked(MEMBER, ScenePart.OTHER),
        new StudioEvent.TapInOver(MEMBER),
        new StudioEvent.TapInAsked(MEMBER, ScenePart.OTHER),
        new StudioEvent.TappedIn(MEMBER));
  }

  private static Private<SceneText> scene() {
    var text =
        new SceneText(
            ProblemArea.GRIEF,
            SECRET + " The call",
            SECRET + " You ring.",
            SECRET + " Ask.",
            List.of(SECRET + " Hello"));
    return Private.of(THERAPIST, Private.Kind.SCENE, text);
  }

  private static Private<String> line() {
    return Private.of(THERAPIST, Private.Kind.SCENE, SECRET + " Half-time");
  }

  private static Private<String> title() {
    return Private.of(THERAPIST, Private.Kind.AGENDA, SECRET + " a pause");
  }

  private static Private<String> chat() {
    return Private.of(MEMBER, Private.Kind.CHAT, SECRET + " hello");
  }

  private static Private<CheckIn> checkIn() {
    var items = List.of(0, 1, 2, 3, 0, 1, 2, 3, 1);
    return Private.of(
        MEMBER,
        Private.Kind.CHECK_IN,
        new CheckIn(4, SECRET + " a quarrel", "my brother", null, items, true));
  }

  private static Private<CareEvent.Concern> concern() {
    return Private.of(MEMBER, Private.Kind.CHECK_IN, new CareEvent.Concern(true, 1, null));
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
        new GroupEvent.SessionEnded(SESSION),
        new GroupEvent.PoliciesSet(true, null),
        new GroupEvent.CheckedIn(SESSION, MEMBER, checkIn()),
        new GroupEvent.FlagRaised(
            new Event.OpenFlag(
                "s5-1", MEMBER, Instant.parse("2026-03-02T17:00:00Z"), 5, concern(), null)),
        new GroupEvent.FlagTaken("s5-1", THERAPIST, FlagAnswer.SPOKE),
        new GroupEvent.SeatHeld(THERAPIST, new AccountId("a1")),
        new GroupEvent.PoliciesSet(true, true),
        new GroupEvent.ProgrammeChanged("Wednesdays", 16, 3, 13, Duration.ofMinutes(100)),
        new GroupEvent.ScheduleSet(
            new Schedule(
                LocalDate.of(2026, 3, 2), LocalTime.of(18, 30), ZoneId.of("Europe/Berlin"))),
        new GroupEvent.ScheduleSet(null),
        new GroupEvent.SeatNamed(MEMBER, name(MEMBER)),
        new GroupEvent.SeatTakenBack(MEMBER),
        new GroupEvent.SeatGivenBack(MEMBER),
        new GroupEvent.GroupClosed(),
        new GroupEvent.GroupReopened(),
        new GroupEvent.ApartKept(List.of(new StudioView.Apart(CO_THERAPIST, MEMBER))),
        new GroupEvent.PlayedTogether(List.of(List.of(MEMBER, THERAPIST))));
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
