package hearth.practice;

import hearth.practice.Agreement.Clause;
import java.util.List;

/**
 * Hearth's own agreement, which a practice that has written none begins with. Not a word of it
 * tells which group it is.
 */
public final class FirstAgreement {
  public static final String TEXT =
      """
      We meet to help one another with what weighs on us, and with the people in our lives. That \
      needs trust, and trust needs a few promises. Please read them slowly. If one of them is hard \
      for you to keep, tell your therapist before you sign: you will find a way together.

      You agree to each line by ticking it, and to all of them by signing with your full name. \
      Your signature stays with the practice, sealed; the others see only the name you chose.\
      """;

  public static final List<Clause> CLAUSES =
      List.of(
          new Clause(
              "stays",
              "What is said here stays here. I tell nobody outside who is in this group or what"
                  + " was said, and nothing by which somebody could be known."),
          new Clause(
              "limits",
              "I know the limits of that: staff must speak to others when somebody is in danger of"
                  + " serious harm, when a child is at risk, or when the law demands it. They tell"
                  + " the person first whenever they can."),
          new Clause(
              "no-recording",
              "I do not record, photograph or take screenshots, and let no app or device do it for"
                  + " me."),
          new Clause(
              "nobody-else",
              "Nobody else is in the room with me, and nobody can overhear us. If somebody comes"
                  + " in, I turn off my microphone and camera at once and say so."),
          new Clause(
              "respect",
              "I meet everyone with respect. I speak of myself, I do not judge or mock, and I leave"
                  + " everyone their own pace. I may pass, and so may anybody."),
          new Clause(
              "outside",
              "If I am in touch with somebody of the group outside of it, I tell the group, so that"
                  + " it does not become a secret among some of us."),
          new Clause(
              "after-the-end",
              "These promises bind me after the group has ended too, and after I have left it."),
          new Clause(
              "when-worried",
              "I know what staff do when they are worried about me: they speak with me first, in"
                  + " private where they can. If I am in danger, or they cannot reach me, they may"
                  + " call the emergency contact I name, my doctor, or the emergency service."));

  private FirstAgreement() {}
}
