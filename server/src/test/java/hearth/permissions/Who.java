package hearth.permissions;

import hearth.practice.SeatId;

/** The one who asks; everybody else of the group is there to be asked about. */
enum Who {
  THERAPIST("Therapist", Plays.LENA),
  OBSERVING("Co-therapist, observing", Plays.JO),
  PROMOTED("Co-therapist, promoted", Plays.MIA),
  MEMBER("Member", Plays.ANNA);

  final String words;
  private final String id;

  Who(String words, SeatId seat) {
    this.words = words;
    this.id = seat.value();
  }

  SeatId seat() {
    return new SeatId(id);
  }

  boolean staff() {
    return this != MEMBER;
  }
}
