package hearth.door.oidc;

/** How a trip to the provider ended. */
public sealed interface Arrival {
  /** The provider vouches for them. */
  record Known(Identity identity) implements Arrival {}

  /** Nobody was signed in. What the provider said of it is in the log and on no screen. */
  record Refused(Why why) implements Arrival {}

  /** Why nobody was signed in; each has words for a person. */
  enum Why {
    /** This browser did not set out for it, set out too long ago, or has been back already. */
    STALE,
    /** The provider did not sign them in, or they thought better of it. */
    DECLINED,
    /** What the provider told is not to be believed. */
    DOUBTED,
    /** The provider does not answer. */
    AWAY
  }
}
