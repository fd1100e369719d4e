package hearth.http;

/** Who may ask for something over HTTP; SPEC.md has the table of every route. */
enum Access {
  /** Whoever comes, signed in or not. */
  ANYONE("anyone"),
  /** The browser of the very seat in the path. */
  SEAT("that seat"),
  /** The same, where it is staff's. */
  STAFF_SEAT("that seat, of staff"),
  /**
   * The browser of that seat, where it is staff's, who have signed the group's agreement; also when
   * the group is closed: their notes outlast it. Administrators have no seat, so not they.
   */
  DESK("that seat, of staff who signed"),
  /** Whoever is signed in to an account. */
  ACCOUNT("any account"),
  /** Staff of the group in the path, and administrators. */
  STAFF("staff of the group"),
  /** Therapists of the group in the path, and administrators. */
  THERAPISTS("therapists of the group"),
  ADMINISTRATORS("administrators");

  private final String words;

  Access(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
