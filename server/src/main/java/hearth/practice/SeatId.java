package hearth.practice;

/** One person's place in one group: the same all programme long. Opaque; safe in logs. */
public record SeatId(String value) implements Person {
  public SeatId {
    if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String text() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
