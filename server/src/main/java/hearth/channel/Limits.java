package hearth.channel;

import hearth.media.PeerSpec;
import java.time.Duration;

/** Every limit of the channel, in one place; docs/protocol.md tells them to people. */
public final class Limits {
  /** The only protocol there is. */
  public static final int PROTOCOL = 1;

  /** The subprotocol a browser must ask for. */
  public static final String SUBPROTOCOL = "hearth.v1";

  /** Bytes of one text frame; more closes with 1009. Room for an offer with 15 slots. */
  public static final int FRAME_BYTES = 256 * 1024;

  /** Characters of any message but an offer; more closes with 1009. */
  public static final int MESSAGE_CHARS = 16 * 1024;

  /** Characters of an offer's SDP. */
  public static final int SDP_CHARS = 200 * 1024;

  /** Characters of any other string. What a name or a place may have is the session's own rule. */
  public static final int TEXT_CHARS = 2_000;

  /** Characters of an id that a browser makes: of a command, a client, a link. */
  public static final int ID_CHARS = 64;

  /** Elements of a list. */
  public static final int LIST = 64;

  /** How deep a message may nest: the message and one list. */
  public static final int DEPTH = 2;

  /** Characters of a number. */
  public static final int NUMBER_CHARS = 20;

  /** Links one person may have: one to send and one for each other person. */
  public static final int LINKS = PeerSpec.MAX_SLOTS + 1;

  /** Candidates that a browser with many networks finds for one link, and the end of them. */
  public static final int CANDIDATES = 30;

  /** Candidates of ours for one link. */
  public static final int OUR_CANDIDATES = 12;

  /**
   * All links may have to be opened anew twice in a row: a media server that died, then another.
   */
  public static final int OPENINGS = 2 * LINKS;

  /** Messages a socket may send at once, and how many a second it earns back; then 4429. */
  public static final int BURST = 150 + OPENINGS * (1 + CANDIDATES);

  public static final int PER_SECOND = 40;

  /** The same for what costs the server real work: offers, relinks, signatures, hellos. */
  public static final int COSTLY_BURST = 20 + OPENINGS;

  public static final int COSTLY_PER_SECOND = 4;

  /**
   * Sockets of one seat at once: a window, another one that asks to take over, and their ghosts.
   */
  public static final int SOCKETS_PER_SEAT = 8;

  /** What may wait for a slow reader; then it is cut with 4408. */
  public static final int OUTBOX_MESSAGES = 256 + OPENINGS * (1 + OUR_CANDIDATES);

  public static final int OUTBOX_BYTES = 1024 * 1024;

  /** How long one message may take to leave, and a close to be answered. */
  public static final Duration SEND = Duration.ofSeconds(10);

  public static final Duration CLOSE = Duration.ofSeconds(2);

  /** How often the server pings. */
  public static final Duration PING = Duration.ofMillis(1_500);

  /** Silence after which a person counts as lost. */
  public static final Duration SILENCE = Duration.ofSeconds(3);

  /** Silence after which the socket itself is given up. */
  public static final Duration DEAD = Duration.ofSeconds(30);

  /** How long a fresh socket has for its hello. */
  public static final Duration HELLO = Duration.ofSeconds(10);

  private Limits() {}
}
