package hearth.media.sfu.sdp;

import org.jspecify.annotations.Nullable;

/** The way media flow on an m-line, seen from whoever wrote it (RFC 8866, section 6.7). */
public enum Direction {
  SENDRECV("sendrecv"),
  SENDONLY("sendonly"),
  RECVONLY("recvonly"),
  INACTIVE("inactive");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** As it is spelled in an attribute. */
  public String attribute() {
    return attribute;
  }

  public boolean sends() {
    return this == SENDRECV || this == SENDONLY;
  }

  public boolean receives() {
    return this == SENDRECV || this == RECVONLY;
  }

  static @Nullable Direction of(String attribute) {
    for (Direction direction : values()) {
      if (direction.attribute.equals(attribute)) {
        return direction;
      }
    }
    return null;
  }
}
