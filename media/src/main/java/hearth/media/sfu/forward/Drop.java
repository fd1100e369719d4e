package hearth.media.sfu.forward;

import java.util.Locale;

/** Why something went no further. The names are the operator's labels. */
enum Drop {
  /** From an address that no link uses. */
  UNKNOWN_SOURCE,
  /** A connectivity check for nobody here. */
  UNKNOWN_UFRAG,
  /** Not what its first byte says it is. */
  MALFORMED,
  TOO_LARGE,
  /** A wrong password, signature or tag. */
  NOT_AUTHENTIC,
  /** More wrong passwords in a second than are looked at. */
  FLOODED,
  REPLAYED,
  /** More SSRCs than one link may have. */
  TOO_MANY_SOURCES,
  /** Authentic, but on an SSRC that no m-line carries. */
  UNKNOWN_SSRC,
  /** Authentic, but with a payload type that was not agreed. */
  UNKNOWN_PAYLOAD,
  /** Media before the handshake is complete. */
  NO_KEYS,
  /** More in a second than one browser may send. */
  TOO_MUCH,
  /** No receiver is granted it. */
  NOT_GRANTED,
  /** Granted, but the receiver's link does not carry. */
  NO_LINK,
  /** A picture that cannot be shown before the key frame that was asked for. */
  NO_KEY_FRAME,
  /** Sent before the slot's present source began there. */
  TOO_LATE,
  /** Had come before, by retransmission or the other way round. */
  DUPLICATE,
  /** More handshake datagrams than wait. */
  HANDSHAKE_FLOODED,
  /** The kernel did not take it. */
  NOT_SENT,
  /** The cipher did not take it. */
  NOT_PROTECTED,
  UNKNOWN_LINK,
  BAD_CANDIDATE,
  /** A fault of ours; see the log. */
  FAILED;

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
