package hearth.channel.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.NetworkState;
import hearth.session.FeedName;
import hearth.session.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Server → browser. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface ServerMessage {
  /** The hello was taken; the whole view follows. */
  @JsonTypeName("welcome")
  record Welcome(int protocol, SeatId seat, SessionId session) implements ServerMessage {}

  /**
   * What the screen shows. {@code sections} holds the changed ones whole, by name; null for one
   * that is no longer there.
   *
   * @param seq counts from 1 on each socket
   * @param now the server's clock, to draw deadlines by
   */
  @JsonTypeName("view")
  record ViewChanged(long seq, Stage stage, Map<String, @Nullable Object> sections, Instant now)
      implements ServerMessage {}

  /** The command is durable and in force. */
  @JsonTypeName("done")
  record Done(String id) implements ServerMessage {}

  /** The command was not carried out, and nothing changed. */
  @JsonTypeName("refused")
  record Refused(String id, String rule, String words) implements ServerMessage {}

  /**
   * The connections to have open. A fence above the one at hand: close all links and make these
   * anew. The same fence: keep those that are named again, close those that are not, make those
   * that are new. None at all: sound and picture are away and come back by themselves.
   *
   * @param levels whether the browser shall say how loud its microphone is
   * @param iceServers for every connection
   * @param relayOnly the browser names no address of its own: {@code iceTransportPolicy} relay
   */
  @JsonTypeName("links")
  record Links(
      long fence, List<Link> links, boolean levels, List<IceServer> iceServers, boolean relayOnly)
      implements ServerMessage {}

  /** Where a browser finds a way through a closed network; the credential is for this time only. */
  record IceServer(List<String> urls, @Nullable String username, @Nullable String credential) {}

  /**
   * One RTCPeerConnection to offer: m-lines in this order, one sendonly for each of {@code
   * publishes}, then for each of {@code slots} one recvonly audio and one recvonly video.
   */
  record Link(String id, List<Source> publishes, List<Integer> slots) {}

  /**
   * How large a camera's picture shall be sent at most from now on.
   *
   * @param height in pixels
   */
  @JsonTypeName("picture")
  record Picture(int height, int framesPerSecond, int bitsPerSecond) implements ServerMessage {}

  @JsonTypeName("answer")
  record Answer(String id, long fence, String link, String sdp) implements ServerMessage {}

  @JsonTypeName("candidate")
  record Candidate(long fence, String link, String candidate, @Nullable String mid, int mLineIndex)
      implements ServerMessage {}

  /** What every slot plays; one that is not listed is empty. */
  @JsonTypeName("slots")
  record Slots(long version, List<Slot> slots) implements ServerMessage {}

  record Slot(int slot, SeatId seat, boolean microphone, boolean camera) {}

  /** Who is speaking, loudest first, in dBov (−127 … 0). */
  @JsonTypeName("levels")
  record Levels(List<Level> levels) implements ServerMessage {}

  record Level(SeatId seat, int dBov) {}

  /**
   * Lines of one feed: those so far when {@code whole}, else the ones that are new. A member's
   * {@code staff} feed is theirs alone; staff have all of them in one.
   */
  @JsonTypeName("feed")
  record Feed(FeedName name, boolean whole, List<Line> lines) implements ServerMessage {}

  /**
   * One line.
   *
   * @param line its number in the session, rising
   * @param with in {@code staff}: the member whose line it is, or to whom it was written
   */
  record Line(
      long line, SeatId from, String name, @Nullable SeatId with, Instant at, String text) {}

  /**
   * Staff: how long each member has been heard in this session, in the circle's order; not kept.
   *
   * @param measured whether the media plane can measure it now
   */
  @JsonTypeName("shares")
  record Shares(boolean measured, List<Share> shares) implements ServerMessage {}

  record Share(SeatId seat, int seconds) {}

  /** Staff: who is speaking in the breakouts, in the circle's order; not how loud, not kept. */
  @JsonTypeName("voices")
  record Voices(List<SeatId> seats) implements ServerMessage {}

  /** Somebody is with the one who sits here. */
  @JsonTypeName("warmth")
  record Warmth(SeatId seat) implements ServerMessage {}

  /** Whose network bears less than all; who is not named has a good one. */
  @JsonTypeName("networks")
  record Networks(List<NetworkOf> networks) implements ServerMessage {}

  record NetworkOf(SeatId seat, NetworkState state) {}

  @JsonTypeName("pong")
  record Pong(String id, Instant now) implements ServerMessage {}

  /**
   * Last before a close.
   *
   * @param mayReturn whether the same browser may come back, and {@code afterMs} when
   */
  @JsonTypeName("bye")
  record Bye(String why, boolean mayReturn, long afterMs) implements ServerMessage {}
}
