package hearth.programme;

/** Why a group refuses a command: the number SPEC.md gives it and words for a person. */
public enum GroupRule {
  PG1("This group has not been founded."),
  PG2("This group has been founded already."),
  PG3("A programme has a name, 12 to 16 sessions and its phases in order."),
  PG4("A group has room for 2 therapists, 3 co-therapists and 12 members, 16 people in all."),
  PG5("This seat, or this place in the order, is given already."),
  PG6("A new agreement has the next version, and a plain text with lines to tick."),
  PG7("A session has a number of the programme and an id, each used once."),
  PG8("There is no such session in this group."),
  PG9("Only someone of the group can sign, with their full name, a text that was published."),
  PG16("Only a member of this group can check in, for a session that was planned."),
  PG18("A safety flag is of a member of this group."),
  PG20("Only a seat of staff is an account's, and one account has one seat in a group."),
  PG21("A programme cannot have fewer sessions than were planned already."),
  PG23("There is no such seat in this group, or the name has not 1 to 80 letters."),
  PG24("Only a seat of this group can be taken back or given back."),
  PG25("Their safety flag has not been taken yet. One of staff needs to take it first.");

  private final String words;

  GroupRule(String words) {
    this.words = words;
  }

  /** Short, warm and exact; for the person who was refused. */
  public String words() {
    return words;
  }
}
