package hearth.media.sfu.dtls;

import hearth.media.sfu.sdp.Fingerprint;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All associations under one identity. Any thread. */
public final class DtlsSessions {
  private final DtlsSession.Terms terms;
  private final Set<Thread> running = ConcurrentHashMap.newKeySet();

  public DtlsSessions(DtlsSession.Terms terms) {
    this.terms = terms;
  }

  /** The hash of our certificate, as our answers carry it. */
  public Fingerprint fingerprint() {
    return terms.identity().fingerprint();
  }

  /** Begins to listen for a handshake. */
  public DtlsSession start(String name, Fingerprint expected, DtlsSession.Listener listener) {
    DtlsSession session = new DtlsSession(terms, expected, listener);
    Thread thread =
        Thread.ofVirtual()
            .name(name)
            .unstarted(
                () -> {
                  try {
                    session.run();
                  } finally {
                    running.remove(Thread.currentThread());
                  }
                });
    running.add(thread);
    thread.start();
    return session;
  }

  /** Waits until sessions that were closed have said good-bye, at most this long in all. */
  public void awaitEnd(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    for (Thread thread : running) {
      thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }
  }
}
