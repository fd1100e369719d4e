package hearth.media;

/** One RTCPeerConnection of one member, unique within that member. */
public record LinkId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
