package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.Picture;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.FeedName;
import hearth.session.Feeds;
import hearth.session.View;
import java.time.Instant;
import java.util.List;

/**
 * One window of one person, as the room speaks to it. Every method returns at once and never
 * throws: a window that cannot keep up is its own trouble. Called on the room's thread; {@link
 * #refused} and {@link #turnedAway} perhaps on the asker's.
 */
public interface Viewer {
  /** The hello was taken; the whole view follows. */
  void welcome(SeatId seat, SessionId session);

  /** The hello with this id was refused; another may follow on the same socket. */
  void turnedAway(String id, Refusal refusal);

  /** All that this window shows now. */
  void show(View view, Instant now);

  /** The command is durable and in force. */
  void done(String id);

  void refused(String id, Refusal refusal);

  /**
   * Which links to have open: under a fence above the last one all of them anew, under the same
   * those that are new.
   *
   * @param levels whether the window shall say how loud its microphone is
   */
  void links(long fence, List<LinkSpec> links, boolean levels, List<IceServer> iceServers);

  /** How large a picture to send at most from now on. */
  void picture(Picture picture);

  void answer(String id, long fence, LinkId link, String sdp);

  void candidate(long fence, LinkId link, IceCandidate candidate);

  void slots(long version, List<Playing> playing);

  /** Who is speaking, loudest first. */
  void levels(List<Speaking> speaking);

  /**
   * Lines of one feed.
   *
   * @param whole all that this window may read so far; else those that are new
   */
  void feed(FeedName name, boolean whole, List<Feeds.Line> lines);

  /**
   * Staff: how long each member has been heard.
   *
   * @param measured whether the media plane has told a voice so far
   */
  void shares(boolean measured, List<Share> shares);

  /** Staff: who is speaking in the breakouts, in the circle's order. */
  void voices(List<SeatId> seats);

  /** Somebody is with the one who sits here. */
  void warmth(SeatId seat);

  /** Whose network bears less than all. */
  void networks(List<Network> networks);

  /** The last word; nothing follows. */
  void farewell(Farewell why);

  /** What one slot plays. */
  record Playing(int slot, SeatId seat, boolean microphone, boolean camera) {}

  /** How long one member has been heard. */
  record Share(SeatId seat, int seconds) {}

  record Network(SeatId seat, NetworkState state) {}

  /**
   * One voice.
   *
   * @param dBov −127 … 0
   */
  record Speaking(SeatId seat, int dBov) {}
}
