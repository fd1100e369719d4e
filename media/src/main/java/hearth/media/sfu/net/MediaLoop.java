package hearth.media.sfu.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One thread that owns one UDP port. All state of the media plane is touched on this thread only,
 * so none of it needs a lock; {@link #execute} is the one way in.
 */
public final class MediaLoop implements AutoCloseable {
  /** Larger datagrams are dropped: nothing we speak exceeds an Ethernet frame. */
  public static final int MAX_DATAGRAM = 1_600;

  /** Spare bytes behind each received datagram, for SRTP tags and headers written in place. */
  public static final int SPARE = 256;

  /**
   * Tasks waiting at once. Signalling makes a handful a second; a full queue means that the loop is
   * stuck.
   */
  private static final int MAX_TASKS = 65_536;

  /** Datagrams read from one address before the others, tasks and timers have their turn. */
  private static final int READ_BURST = 64;

  private final List<LocalSocket> sockets;
  private final DatagramSink sink;
  private final Selector selector;
  private final Thread thread;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Timers timers = new Timers();
  private final ByteBuffer in = ByteBuffer.allocateDirect(MAX_DATAGRAM + 1);
  private final ByteBuffer out = ByteBuffer.allocateDirect(MAX_DATAGRAM + SPARE);
  private final byte[] packet = new byte[MAX_DATAGRAM + SPARE];
  private volatile boolean closed;

  private MediaLoop(String name, List<LocalSocket> sockets, Selector selector, DatagramSink sink) {
    this.sockets = sockets;
    this.selector = selector;
    this.sink = sink;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /** Binds the port (0: any free one) on every address and starts the thread. */
  public static MediaLoop open(
      String name, List<InetAddress> addresses, int port, DatagramSink sink) throws IOException {
    List<LocalSocket> sockets = LocalSocket.openAll(addresses, port);
    Selector selector = Selector.open();
    for (int i = 0; i < sockets.size(); i++) {
      sockets.get(i).channel().register(selector, SelectionKey.OP_READ, i);
    }
    MediaLoop loop = new MediaLoop(name, sockets, selector, sink);
    loop.thread.start();
    return loop;
  }

  public List<InetSocketAddress> addresses() {
    return sockets.stream().map(LocalSocket::address).toList();
  }

  /**
   * Runs the task on the loop, in the order of calls; no datagram that is sent to us after this
   * returns is heard before it. Any thread; never blocks.
   */
  public void execute(Runnable task) {
    if (closed) {
      throw new RejectedExecutionException("the media loop is closed");
    }
    if (waiting.incrementAndGet() > MAX_TASKS) {
      waiting.decrementAndGet();
      throw new RejectedExecutionException("the media loop is stuck");
    }
    tasks.add(task);
    if (!onLoop()) {
      selector.wakeup();
    }
  }

  public boolean onLoop() {
    return Thread.currentThread() == thread;
  }

  /** Runs the task after this time. Loop's thread only. */
  public void after(long nanos, Runnable task) {
    timers.at(System.nanoTime() + nanos, task);
  }

  /** Sends now. Loop's thread only. Returns false when the kernel did not take it. */
  public boolean send(Path path, byte[] data, int offset, int length) {
    if (length > out.capacity()) {
      return false;
    }
    out.clear().put(data, offset, length).flip();
    return sockets.get(path.local()).send(out, path.remote());
  }

  private void run() {
    while (!closed) {
      try {
        await();
        for (SelectionKey key : selector.selectedKeys()) {
          read((int) key.attachment());
        }
        selector.selectedKeys().clear();
        runTasks();
        guarded(() -> timers.runDue(System.nanoTime()));
      } catch (IOException e) {
        sink.failed(new UncheckedIOException(e));
      }
    }
    runTasks();
    release();
  }

  private void await() throws IOException {
    long nanos = waiting.get() == 0 ? timers.untilNext(System.nanoTime()) : 0;
    if (nanos == 0) {
      selector.selectNow();
    } else {
      // Rounded up, so that a timer due in less than a millisecond does not spin.
      selector.select(nanos == Long.MAX_VALUE ? 0 : TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
    }
  }

  private void read(int local) throws IOException {
    LocalSocket socket = sockets.get(local);
    for (int i = 0; i < READ_BURST; i++) {
      in.clear();
      InetSocketAddress from = (InetSocketAddress) socket.channel().receive(in);
      if (from == null) {
        return;
      }
      int length = in.flip().remaining();
      if (length > MAX_DATAGRAM) {
        sink.tooLarge();
        continue;
      }
      in.get(packet, 0, length);
      // Between the arrival of a datagram and its hearing: who has left must not be heard.
      runTasks();
      guarded(() -> sink.datagram(local, from, packet, length));
    }
  }

  private void runTasks() {
    for (int left = waiting.get(); left > 0; left--) {
      Runnable task = tasks.poll();
      if (task != null) {
        waiting.decrementAndGet();
        guarded(task);
      }
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      sink.failed(e);
    }
  }

  private void release() {
    try {
      for (LocalSocket socket : sockets) {
        socket.channel().close();
      }
      selector.close();
    } catch (IOException e) {
      sink.failed(new UncheckedIOException(e));
    }
  }

  /**
   * Runs the tasks that wait, then ends the thread and frees the port; returns when both are done.
   */
  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    if (onLoop()) {
      return;
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        // The loop ends in any case, and its port must be free when this returns.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
