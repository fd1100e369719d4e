package hearth.media.kurento.standin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with replies, call by call; see {@link Standin} for the names. A reply that is
 * late, held or lost is one to a call that was done. A transaction's reply is late, held or lost
 * with any call in it, while an error hits only that call. Thread-safe.
 */
public final class Faults {
  private record Wanted(int times, Refusal refusal) {}

  private final Loop loop;
  private final Map<String, Duration> late = new HashMap<>();
  private final Map<String, List<Runnable>> held = new HashMap<>();
  private final Map<String, Integer> lost = new HashMap<>();
  private final Map<String, Wanted> refused = new HashMap<>();

  Faults(Loop loop) {
    this.loop = loop;
  }

  /** Replies to this call come so much later, until {@link #calm}. */
  public synchronized void late(String call, Duration by) {
    late.put(call, by);
  }

  /** Replies to this call are held until {@link #release} or {@link #calm}. */
  public synchronized void hold(String call) {
    held.computeIfAbsent(call, _ -> new ArrayList<>());
  }

  /** Sends what was held, in the order in which it was due, and holds no more. */
  public synchronized void release(String call) {
    List<Runnable> waiting = held.remove(call);
    if (waiting != null) {
      waiting.forEach(loop::run);
    }
  }

  /** How many replies are held at this call. */
  public synchronized int holding(String call) {
    return held.getOrDefault(call, List.of()).size();
  }

  /** The next so many replies to this call never come. */
  public synchronized void lose(String call, int times) {
    lost.put(call, times);
  }

  /** The next so many of this call are not done, and answered with this error. */
  public synchronized void refuse(String call, int times, int code, String type, String message) {
    refused.put(call, new Wanted(times, new Refusal(code, type, message)));
  }

  /** All as usual again; what was held is sent. */
  public synchronized void calm() {
    late.clear();
    lost.clear();
    refused.clear();
    List.copyOf(held.keySet()).forEach(this::release);
  }

  synchronized @Nullable Refusal refusal(String call) {
    Wanted wanted = refused.remove(call);
    if (wanted == null) {
      return null;
    }
    if (wanted.times() > 1) {
      refused.put(call, new Wanted(wanted.times() - 1, wanted.refusal()));
    }
    return wanted.refusal();
  }

  /** Sends it, now or later or never. */
  synchronized void send(List<String> calls, double due, Runnable sending) {
    double wait = due;
    Consumer<Runnable> way = null;
    for (String call : calls) {
      Integer left = lost.remove(call);
      if (left != null) {
        if (left > 1) {
          lost.put(call, left - 1);
        }
        return;
      }
      wait = Math.max(wait, (double) late.getOrDefault(call, Duration.ZERO).toMillis());
      List<Runnable> waiting = held.get(call);
      if (waiting != null) {
        way = waiting::add;
      }
    }
    if (way != null) {
      way.accept(sending);
    } else if (wait > 0) {
      loop.after(wait, sending);
    } else {
      sending.run();
    }
  }
}
