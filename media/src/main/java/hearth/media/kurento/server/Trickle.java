package hearth.media.kurento.server;

import hearth.media.IceCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Candidates of one endpoint, both ways. */
final class Trickle {
  /** Of one side; a browser with many networks has some dozens. */
  private static final int MOST = 200;

  private static final int LONGEST = 1_000;

  private final Consumer<IceCandidate> browser;
  private final List<IceCandidate> held = new ArrayList<>();
  private boolean open;
  private int taken;

  Trickle(Consumer<IceCandidate> browser) {
    this.browser = browser;
  }

  /** The server's: held back until the browser has the answer, which it needs first. */
  void found(IceCandidate candidate) {
    synchronized (this) {
      if (!open) {
        if (held.size() < MOST) {
          held.add(candidate);
        }
        return;
      }
    }
    browser.accept(candidate);
  }

  /** The answer is out. */
  void open() {
    List<IceCandidate> early = letGo();
    while (!early.isEmpty()) {
      early.forEach(browser);
      early = letGo();
    }
  }

  private synchronized List<IceCandidate> letGo() {
    List<IceCandidate> early = List.copyOf(held);
    held.clear();
    open = early.isEmpty();
    return early;
  }

  /**
   * The browser's, as the server takes it; null where the server has no use for it: the end of
   * candidates (RFC 8838, section 8.2), and a {@code .local} name, which it cannot look up (the
   * address behind shows as peer-reflexive).
   */
  synchronized org.kurento.client.@Nullable IceCandidate usable(IceCandidate candidate) {
    String line = candidate.candidate();
    if (!line.startsWith("candidate:") || line.length() > LONGEST || ++taken > MOST) {
      return null;
    }
    String[] words = line.split(" ", 6);
    if (words.length < 6 || words[4].endsWith(".local")) {
      return null;
    }
    int index = Math.max(0, candidate.mLineIndex());
    String mid = candidate.mid();
    return new org.kurento.client.IceCandidate(
        line, mid == null ? Integer.toString(index) : mid, index);
  }
}
