package hearth.media;

/** One person in a media space. Opaque; safe in logs. */
public record MemberId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
