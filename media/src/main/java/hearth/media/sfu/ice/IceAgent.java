package hearth.media.sfu.ice;

import hearth.media.sfu.net.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The lite side of one ICE session (RFC 8445, section 2.5): it sends no checks of its own, answers
 * those that prove knowledge of our password, and sends to the path that the browser last
 * nominated. So a browser whose address changed goes on by nominating from the new one. Loop's
 * thread only.
 */
public final class IceAgent {
  /** What one request came to. */
  public enum Outcome {
    ANSWERED,
    /** Answered, and from now on we send to its path. */
    SELECTED,
    /** Answered with an error. */
    REFUSED,
    NOT_AUTHENTIC,
    /** Not looked at: from a new path, after too many wrong passwords in this second. */
    FLOODED
  }

  /**
   * Paths remembered per session: a browser has a handful of candidates; the least recently used is
   * forgotten.
   */
  private static final int MAX_PATHS = 16;

  /**
   * Wrong passwords looked at per second; each costs an HMAC, so somebody who only knows the ufrag
   * must not have many.
   */
  private static final int MAX_WRONG = 50;

  private static final long SECOND = 1_000_000_000L;

  private final IceCredentials ours;
  private final String theirUfrag;
  private final StunKey key;
  private final SequencedMap<Path, Boolean> paths = new LinkedHashMap<>(16, 0.75f, true);
  private final PathListener listener;
  private @Nullable Path selected;
  private boolean nominated;
  private byte[] reply = {};
  private long wrongSince;
  private int wrong;

  /** Told when a path may be used by this session, and when it no longer may. */
  public interface PathListener {
    void opened(Path path);

    void forgotten(Path path);
  }

  public IceAgent(IceCredentials ours, String theirUfrag, PathListener listener) {
    this.ours = ours;
    this.theirUfrag = theirUfrag;
    this.listener = listener;
    this.key = new StunKey(ours.password());
  }

  public IceCredentials ours() {
    return ours;
  }

  public String theirUfrag() {
    return theirUfrag;
  }

  /** Takes a request for our ufrag; the answer to send, if any, is in {@link #reply}. */
  public Outcome hear(BindingRequest request, byte[] message, Path from, long nowNanos) {
    if (wrong >= MAX_WRONG && nowNanos - wrongSince < SECOND && !paths.containsKey(from)) {
      return Outcome.FLOODED;
    }
    if (!request.fromUfrag().equals(theirUfrag) || !key.signed(message, request.integrityAt())) {
      countWrong(nowNanos);
      return Outcome.NOT_AUTHENTIC;
    }
    if (request.unknown() >= 0) {
      reply = BindingResponse.unknownAttribute(message, request.unknown(), key);
      return Outcome.REFUSED;
    }
    if (request.controlled()) {
      reply = BindingResponse.roleConflict(message, key);
      return Outcome.REFUSED;
    }
    reply = BindingResponse.success(message, from.remote(), key);
    open(from);
    return select(from, request.useCandidate()) ? Outcome.SELECTED : Outcome.ANSWERED;
  }

  /**
   * Before any nomination the latest path that was checked serves, so that DTLS need not wait for
   * one.
   */
  private boolean select(Path from, boolean nominates) {
    if (nominated && !nominates) {
      return false;
    }
    nominated |= nominates;
    boolean moved = !from.equals(selected);
    selected = from;
    return moved;
  }

  private void open(Path path) {
    if (paths.put(path, true) == null) {
      listener.opened(path);
    }
    if (paths.size() > MAX_PATHS) {
      Path oldest = paths.firstEntry().getKey();
      paths.remove(oldest);
      listener.forgotten(oldest);
    }
  }

  private void countWrong(long nowNanos) {
    if (nowNanos - wrongSince >= SECOND) {
      wrongSince = nowNanos;
      wrong = 0;
    }
    wrong++;
  }

  /** The bytes to send back after {@link #hear} answered or refused. */
  public byte[] reply() {
    return reply;
  }

  /** Where to send; null until the first valid request. */
  public @Nullable Path selected() {
    return selected;
  }

  public boolean knows(Path path) {
    return paths.containsKey(path);
  }

  /** Forgets all paths, as when the link ends. */
  public void close() {
    List<Path> gone = List.copyOf(paths.keySet());
    paths.clear();
    selected = null;
    gone.forEach(listener::forgotten);
  }
}
