package hearth.media;

/** One media space: a session with all its breakouts. Opaque; safe in logs. */
public record SpaceId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
