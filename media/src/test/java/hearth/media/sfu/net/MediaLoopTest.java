package hearth.media.sfu.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MediaLoopTest implements DatagramSink {
  private record Heard(Path path, int length, byte first) {}

  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final AtomicInteger tooLarge = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private MediaLoop loop;

  @Override
  public void datagram(int local, InetSocketAddress from, byte[] buffer, int length) {
    if (buffer[0] == 13) {
      throw new IllegalStateException("unlucky");
    }
    heard.add(new Heard(new Path(local, from), length, buffer[0]));
  }

  @Override
  public void tooLarge() {
    tooLarge.incrementAndGet();
  }

  @Override
  public void failed(RuntimeException why) {
    failed.incrementAndGet();
  }

  @BeforeEach
  void open() throws Exception {
    List<InetAddress> two =
        List.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.getByName("127.0.0.2"));
    loop = MediaLoop.open("media-loop-test", two, 0, this);
  }

  @AfterEach
  void close() {
    loop.close();
  }

  private static void send(DatagramSocket socket, InetSocketAddress to, int first, int length)
      throws Exception {
    byte[] data = new byte[length];
    data[0] = (byte) first;
    socket.send(new DatagramPacket(data, length, to));
  }

  @Test
  @DisplayName("one port on several addresses; the answer leaves from the address that was asked")
  void severalAddresses() throws Exception {
    assertThat(loop.addresses().get(0).getPort()).isEqualTo(loop.addresses().get(1).getPort());
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"))) {
      socket.setSoTimeout(5_000);
      for (InetSocketAddress address : loop.addresses()) {
        send(socket, address, 7, 100);
        Heard got = heard.poll(5, TimeUnit.SECONDS);
        assertThat(got).isNotNull();
        assertThat(loop.addresses().get(got.path.local())).isEqualTo(address);
        loop.execute(() -> loop.send(got.path, new byte[] {1, 2, 3}, 1, 2));
        DatagramPacket answer = new DatagramPacket(new byte[10], 10);
        socket.receive(answer);
        assertThat(answer.getSocketAddress()).isEqualTo(address);
        assertThat(answer.getLength()).isEqualTo(2);
      }
    }
  }

  @Test
  @DisplayName("too large datagrams are counted, a failing one is reported, and the next is heard")
  void badDatagrams() throws Exception {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"))) {
      send(socket, loop.addresses().getFirst(), 1, MediaLoop.MAX_DATAGRAM + 1);
      send(socket, loop.addresses().getFirst(), 13, 50);
      send(socket, loop.addresses().getFirst(), 2, MediaLoop.MAX_DATAGRAM);
      Heard got = heard.poll(5, TimeUnit.SECONDS);
      assertThat(got).isNotNull();
      assertThat(got.first).isEqualTo((byte) 2);
      assertThat(got.length).isEqualTo(MediaLoop.MAX_DATAGRAM);
      assertThat(tooLarge).hasValue(1);
      assertThat(failed).hasValue(1);
    }
  }

  @Test
  @DisplayName("tasks run in order on the loop's own thread, timers when they are due")
  void tasksAndTimers() throws Exception {
    BlockingQueue<String> ran = new LinkedBlockingQueue<>();
    CompletableFuture<Boolean> onLoop = new CompletableFuture<>();
    loop.execute(() -> loop.after(20_000_000, () -> ran.add("late")));
    loop.execute(() -> loop.after(5_000_000, () -> ran.add("early")));
    loop.execute(() -> ran.add("now"));
    loop.execute(() -> onLoop.complete(loop.onLoop()));
    assertThat(onLoop.get(5, TimeUnit.SECONDS)).isTrue();
    await().untilAsserted(() -> assertThat(ran).containsExactly("now", "early", "late"));
  }

  @Test
  @DisplayName("close frees port and thread, runs what waited, and refuses what comes after")
  void closes() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    loop.execute(ran::incrementAndGet);
    InetSocketAddress address = loop.addresses().getFirst();
    loop.close();
    assertThat(ran).hasValue(1);
    new DatagramSocket(address).close();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("media-loop-test"));
    assertThatThrownBy(() -> loop.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
  }
}
