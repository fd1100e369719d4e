package hearth.session;

/** Why a command is refused: the number SPEC.md gives it and words for the person refused. */
public enum Rule {
  AG1("Please read and sign our agreement first."),
  AG2("The agreement is not the one you were shown. Please read it once more."),
  AG3("Please tick every line of the agreement."),
  AG4("Please write your full name, in up to 200 characters."),

  AT1("Please answer today's questions first. Not now is an answer too."),
  AT2("These questions are for members; there are none for you."),
  AT3("Please keep each answer to 500 characters."),
  AT5("You have answered for today already."),

  CI1("Please answer the check-in first. Not now is an answer too."),
  CI2("The check-in is for members; there is none for you."),
  CI3("Please keep each answer to 1,000 characters."),
  CI5("Please choose one of the answers that are offered."),
  CI6("This group's check-in does not ask these nine questions."),
  CI7("You have given your check-in for this session already."),

  SF2("Only members can say this; please speak with your colleagues."),
  SF3("Only the therapists can read or take a safety flag."),

  SU1("Only members can call for support."),
  SU3("Only the therapists can take a call for support."),

  DC1("Please look at your camera and sound first."),

  WR1("You are in the waiting room. This works once you have been let in."),
  WR2("Only the therapists can let people in."),
  WR3("This person is not in the waiting room."),
  WR6("Only the therapists can send someone back to the waiting room."),
  WR7("Only a member in the circle can be sent back to the waiting room."),

  ST1("This session is not open."),
  ST2("Only the therapists can start the session."),
  ST3("Please start the session first."),
  ST6("Only the therapists can end the session."),
  ST8("The session has ended."),

  HU1("Your microphone is held for now, until a therapist lets you speak."),
  HU2("Only the therapists can hush people or let them speak."),
  HU3("Only members can be hushed."),
  HU4("This person is not in the circle."),

  CA1("Your camera is held for now, until a therapist allows it again."),
  CA2("Only the therapists can stop or allow a camera."),
  CA3("Only a member's camera can be stopped."),
  CA4("This person is not in the circle."),

  HA2("Only the therapists can lower someone else's hand."),

  FL1("Only the therapists can give the floor or say who can be heard."),
  FL2("Only a member who is in the circle can be given the floor."),
  FL3("Only a round gives the floor as things are set. Choose another setting first."),
  FL4("A round is going on. End it first, or go to the next turn."),
  FL5("Nobody has offered you the floor just now."),
  FL6("You do not have the floor."),
  FL9("You can turn your microphone on once you have the floor."),

  RN1("Only the therapists can lead a round."),
  RN2("A round is going on already."),
  RN3("A round needs a member in the circle to begin with."),
  RN5("It is not your turn just now."),
  RN8("This is the first turn of the round."),

  TT2("A turn timer takes between 15 seconds and 60 minutes."),

  AS1("Only the therapists can ask someone to turn their microphone on."),
  AS2("Only a member in the circle can be asked, and not while they have stepped out."),
  AS3("Their microphone is held just now. Let them speak first."),

  AE1("Only the therapists can change the agenda."),
  AE3("A step has 1 to 80 letters and 1 to 240 minutes; an agenda has up to 12 steps."),
  AE4("There is no such step on the agenda."),
  AE5("This step is at hand. Go to another one first."),
  AE7("The end can be moved by an hour at a time, and not into the past."),
  AE8("The next meeting is to be within a year from now."),

  SP1("Only the therapists can put someone on stage or let someone be kept in sight."),
  SP2("Only someone in the circle can be on stage or be kept in sight."),
  SP3("There is room for four on stage."),
  SP5("One person can keep two others in sight."),

  PA2("You are in a private room. Leave it first, then pause."),

  PV1("Only the therapists can offer a private room."),
  PV2("You are observing. Ask to be promoted, then offer a private room."),
  PV3("Only a member in the circle can be offered a private room."),
  PV4("One of you is in a private room, or has been offered one, already."),
  PV5("There is no private room offered to you just now."),

  CH2("You are of staff yourself: write to a member, or in the staff channel."),
  CH3("Only a member who waits or is in the circle can be written to."),
  CH4("Only staff write in the staff channel."),
  CH5("Members write to everyone or to staff, not to one another."),
  CH6("A line has 1 to 1,000 letters."),
  CH7("This session's pages are full; nothing more can be written."),
  CH12("Only the therapists can write to everyone who waits."),
  CH13("Nobody is waiting just now."),

  CH14("You are in a breakout: write to those in it, or to staff."),
  CH15("You are in the circle: write to everyone."),

  SN1("Only the therapists can prepare scenes."),
  SN2("A scene needs a title of up to 80 letters; situation 600, aim 300, six prompts of 160."),
  SN3("They cannot be placed like that. Try another size, or place them by hand."),
  SN4("This person cannot be given a part."),
  SN5("They cannot be placed together. Try another room."),
  SN6("There is no such breakout."),
  SN7("There can be up to six breakouts, and six people in a scene."),
  SN8("A scene takes between 1 and 60 minutes."),
  SN9("Give everyone a part first, and each room its scene."),
  SN10("Show everyone their part first, then open."),
  SN11("Somebody would be alone in a breakout. Place them with others first."),
  SN12("Scenes are open. Bring everyone back first, then prepare others."),
  SN13("Nothing is prepared just now."),
  SN14("There is no part offered to you just now."),
  SN15("They are together now. Move one of them first."),

  BR1("Only the therapists can lead the scenes."),
  BR2("No scene is open just now."),
  BR3("Those who play in this scene can do this, and the therapists."),
  BR4("Whose scene it is can stop it, and the therapists."),
  BR5("Mark a point first, then go back to it."),
  BR6("This scene is over."),
  BR7("You are in the circle: the therapists are with you."),
  BR8("This person is in no scene just now."),
  BR9("The scene goes on. You can go back to the circle at any time."),
  BR10("More time is 1 to 30 minutes, and two hours in all."),
  BR11("There is no role-play to talk about just now."),
  BR12("You are watching. Microphone and camera come back as they were."),
  BR13("You are in a breakout. Ask for help there, and a therapist comes."),

  SG1("Who watches a scene on the stage can ask to take over a part."),
  SG2("Nobody has this part just now."),
  SG3("They do not ask to take over a part any more."),

  PR1("There is no such seat in this group."),
  PR2("This seat is open in another window. Take over here?"),

  LV1("You have left. Open your link again to come back."),

  RM1("Only the therapists can ask someone to leave."),
  RM2("Only members can be asked to leave."),
  RM4("This session is over for you. Please speak with your therapist."),
  RM6("Only the therapists can allow someone back."),

  LK1("The room is locked. Unlock it to let people in."),
  LK2("Only the therapists can lock or unlock the room."),

  CO1("You are observing. A therapist can promote you to be seen and heard."),
  CO2("Only a therapist can promote a co-therapist."),
  CO4("Only a co-therapist in the circle can be promoted."),

  VG6("Microphones are held until a therapist is back.");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** Short, warm and exact; for the person who was refused. */
  public String words() {
    return words;
  }
}
