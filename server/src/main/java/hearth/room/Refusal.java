package hearth.room;

import hearth.programme.GroupRule;
import hearth.session.Rule;

/** A rule's name and its words for the person who was refused. */
public record Refusal(String rule, String words) {
  /** JN1: the journal could not keep it. */
  public static final Refusal NOT_SAVED =
      new Refusal("JN1", "This could not be saved just now. Please try again.");

  /** JN2: more is waiting in this room than it can take. */
  public static final Refusal BUSY =
      new Refusal("JN2", "The room is very busy. Please try again in a moment.");

  /** ME1: sound and picture are for the circle. */
  public static final Refusal NO_LINK =
      new Refusal("ME1", "Sound and picture begin in the circle.");

  /** ME2: an offer for links that have been replaced. */
  public static final Refusal OLD_LINK = new Refusal("ME2", "This connection has been replaced.");

  /** ME3: an offer that cannot be served. */
  public static final Refusal BAD_OFFER =
      new Refusal("ME3", "Sound and picture could not be connected from this browser.");

  public static Refusal of(Rule rule) {
    return new Refusal(rule.name(), rule.words());
  }

  public static Refusal of(GroupRule rule) {
    return new Refusal(rule.name(), rule.words());
  }
}
