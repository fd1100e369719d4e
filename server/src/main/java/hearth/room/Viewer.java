package hearth.room;

import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.Picture;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
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

  /** The last word; nothing follows. */
  void farewell(Farewell why);

  /** What one slot plays. */
  record Playing(int slot, SeatId seat, boolean microphone, boolean camera) {}

  /**
   * One voice.
   *
   * @param dBov −127 … 0
   */
  record Speaking(SeatId seat, int dBov) {}
}
