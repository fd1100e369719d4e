package hearth.media.kurento.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.kurento.client.KurentoObject;

/**
 * What is to be released on one server, until it has confirmed. A release is asked for again as
 * long as the server lives; to release twice is no error.
 */
final class Releases {
  private record Release(KurentoObject object, CompletableFuture<Void> done) {}

  private final Calls calls;
  private final Map<String, Release> waiting = new ConcurrentHashMap<>();
  private volatile boolean over;

  Releases(Calls calls) {
    this.calls = calls;
  }

  /** Completes when the server has confirmed, or its life is over; never fails. */
  CompletableFuture<Void> release(KurentoObject object) {
    Release made = new Release(object, new CompletableFuture<>());
    Release earlier = waiting.putIfAbsent(object.getId(), made);
    if (earlier != null) {
      return earlier.done;
    }
    ask(made);
    if (over) {
      made.done.complete(null);
    }
    return made.done;
  }

  /** Releases what came too late for anybody. */
  void drop(KurentoObject object) {
    var _ = release(object);
  }

  private void ask(Release release) {
    var _ =
        calls
            .<Void>make("release", release.object::release)
            .whenComplete((value, thrown) -> asked(release, thrown == null));
  }

  private void asked(Release release, boolean confirmed) {
    if (confirmed) {
      waiting.remove(release.object.getId());
      release.done.complete(null);
    }
  }

  /** Asks again for what was not confirmed. */
  void again() {
    waiting.values().forEach(this::ask);
  }

  void end() {
    over = true;
    waiting.values().forEach(release -> release.done.complete(null));
    waiting.clear();
  }
}
