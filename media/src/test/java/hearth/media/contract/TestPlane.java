package hearth.media.contract;

import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import java.util.Set;

/** A plane under test, and how its browsers join. */
public interface TestPlane extends AutoCloseable {
  MediaPlane plane();

  /** Joins without opening any link. */
  TestMember join(MediaSpace space, Heard events, MemberId member, PeerSpec spec);

  /**
   * Opens the member's links and returns when they carry.
   *
   * @param sources what the browser tries to publish, granted or not
   */
  void connect(TestMember member, Set<Source> sources);

  /** Returns when the counters say all that has happened. */
  default void count() {}

  /** The test is over, and the plane closed; also all that it needed. */
  default void end() {
    close();
  }

  @Override
  void close();
}
