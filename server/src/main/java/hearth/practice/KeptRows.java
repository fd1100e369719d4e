package hearth.practice;

import static hearth.practice.Private.Kind.AGENDA;
import static hearth.practice.Private.Kind.ATTESTATION;
import static hearth.practice.Private.Kind.CHAT;
import static hearth.practice.Private.Kind.CHECK_IN;
import static hearth.practice.Private.Kind.NAME;
import static hearth.practice.Private.Kind.NOTE;
import static hearth.practice.Private.Kind.SCENE;
import static hearth.practice.Private.Kind.SIGNATURE;

import java.util.List;
import java.util.Set;

/** The words of {@link Keeping}, a row for each kind of thing. */
final class KeptRows {
  private static final String ERASED = "Sealed on the server, until it is erased.";
  private static final String STAFF_OF_GROUP = "You, and the staff of your group.";

  private KeptRows() {}

  static Keeping.Kept name() {
    return new Keeping.Kept(
        "Your name here",
        "The name your group knows you by; it need not be the one in your papers.",
        "Your group, its staff, and the administrators of the practice.",
        ERASED,
        Set.of(NAME));
  }

  static Keeping.Kept signature() {
    return new Keeping.Kept(
        "Your signature",
        "Which text you signed and when, and the full name you typed.",
        "Staff of your group and administrators see that you have signed, and when. The full name"
            + " is shown to you alone.",
        ERASED,
        Set.of(SIGNATURE));
  }

  static Keeping.Kept attestation() {
    return new Keeping.Kept(
        "What you say of today",
        "Where you are, whom to call, whether you can speak freely.",
        "The staff of this session; nobody else, and no later session shows it.",
        ERASED,
        Set.of(ATTESTATION));
  }

  static Keeping.Kept checkIn(boolean phq9) {
    return new Keeping.Kept(
        "Your check-in",
        phq9
            ? "Your mood, what happened this week, and the nine questions (PHQ-9)."
            : "Your mood and what happened this week.",
        "The staff of your group.",
        ERASED + " Staff are shown it beside the next one.",
        Set.of(CHECK_IN));
  }

  static Keeping.Kept flags(Keeping.House house) {
    return new Keeping.Kept(
        "When you may not be safe",
        "That you said so, or called for support; who of staff has seen it, and what they did.",
        house.contact()
            ? STAFF_OF_GROUP
                + " The practice's contact is told without a name when no staff are there."
            : STAFF_OF_GROUP,
        "It stays on the screens of staff until one of them has answered. " + ERASED,
        Set.of(CHECK_IN));
  }

  static Keeping.Kept words() {
    return new Keeping.Kept(
        "What you write",
        "To everyone, or to staff.",
        "Whom you write to: all who are in the circle then, or all of staff.",
        "Gone when the session ends: its keys are destroyed, and nobody can read it any more.",
        Set.of(CHAT));
  }

  static Keeping.Kept plan() {
    return new Keeping.Kept(
        "The plan of a session",
        "Its steps, and when you meet next.",
        "Everybody in the circle.",
        ERASED,
        Set.of(AGENDA));
  }

  static Keeping.Kept scenes() {
    return new Keeping.Kept(
        "Scenes of role-play",
        "What is on a scene's card, and what staff say into it.",
        "Those who are in the scene, and staff.",
        "Gone when the session ends, like what you write.",
        Set.of(SCENE));
  }

  static Keeping.Kept notes() {
    return new Keeping.Kept(
        "Notes of staff",
        "What staff write down of the work: on the group, and on each member.",
        "The staff of your group. Administrators of the practice cannot read them; who opens or"
            + " takes them away is on record.",
        ERASED,
        Set.of(NOTE));
  }

  static Keeping.Kept actions() {
    return new Keeping.Kept(
        "That you were here",
        "Who came and left, whose hand was up, whose turn it was, who paused or stepped out, who"
            + " was held, who played a scene with whom. Without names, and without what was said.",
        "During the session, those whom it concerns. Afterwards the staff of your group.",
        "On the server, as long as the practice is.",
        Set.of());
  }

  static Keeping.Kept speaking() {
    return new Keeping.Kept(
        "How long each has spoken",
        "So that quiet people are not forgotten.",
        "Staff, during the session.",
        "Not kept.",
        Set.of());
  }

  static Keeping.Kept media(Keeping.House house) {
    var passing =
        house.mediaServers()
            ? "They pass through the practice's media servers and are gone."
            : "They pass through this server and are gone.";
    return new Keeping.Kept(
        "Sound and picture",
        house.relays()
            ? passing + " A relay may carry them there; it can neither hear nor see them."
            : passing,
        "Who is with you in the circle, or alone with you in a private room.",
        "Not kept. Nothing is recorded.",
        Set.of());
  }

  static Keeping.Kept account(Keeping.House house) {
    var account =
        "Your account: its name, and which browsers are signed in. Of your password there is only"
            + " what can check it.";
    return new Keeping.Kept(
        "How you come in",
        house.provider()
            ? account + " Who signs in at the practice's own provider is known to that provider."
            : account,
        "You and the administrators; of the browsers you alone.",
        "Until the account is erased.",
        Set.of());
  }

  static Keeping.Kept invitation() {
    return new Keeping.Kept(
        "How you come in",
        "That a link was made for you and used, and how many browsers have your seat. Of the link"
            + " itself there is only what can check it.",
        "Staff of your group, and administrators.",
        "A browser has your seat for 60 days after its last visit.",
        Set.of());
  }

  /**
   * In the browser.
   *
   * @param staff whose notes wait there, sealed, while they cannot be sent
   */
  static Keeping.Kept browser(boolean staff) {
    var written =
        staff
            ? "Of what was written only notes that are not saved yet: sealed, until their tab"
                + " closes."
            : "Nothing of what was said or written.";
    return new Keeping.Kept(
        "In your own browser",
        "What lets you in, which camera and microphone you chose, and whom you can call, so that it"
            + " is there without a connection. "
            + written,
        "Whoever uses this browser.",
        "Until you clear it.",
        Set.of());
  }

  static Keeping.Kept contact() {
    return new Keeping.Kept(
        "When no staff are there",
        "The practice's contact is told that a group is without its staff, or that somebody needs"
            + " support. No name, and nothing of what was said.",
        "Whomever the practice has chosen.",
        "Hearth keeps nothing of it.",
        Set.of());
  }

  static List<String> neverKept() {
    return List.of(
        "No recording of sound or picture, anywhere. There is no switch for it.",
        "No pictures of faces, no transcripts, and no program that reads or rates what you say.",
        "Your browser loads nothing from another site: no trackers, and no advertisements.",
        "No program can keep a person from taking a picture of a screen. The agreement asks"
            + " everyone not to.");
  }

  static List<String> ofServer(Keeping.House house) {
    var where = house.mediaServers() ? "the media servers" : "this server";
    return List.of(
        "What is sealed can be opened with the practice's key alone. Whoever has that key and the"
            + " server's disk could read it: the practice decides who that is.",
        "Sound and picture are encrypted on every way to "
            + where
            + " and from there. Inside, they are open for the moment in which they are passed on.");
  }
}
