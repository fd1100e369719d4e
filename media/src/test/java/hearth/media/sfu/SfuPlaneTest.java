package hearth.media.sfu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SfuPlaneTest {
  @Test
  @DisplayName("the rehearsal ends, and closing leaves neither thread nor port behind")
  void rehearsalAndEnd() throws Exception {
    InetSocketAddress address;
    try (SfuPlane plane = SfuPlane.open(SfuSettings.loopback().withWarmUp(true))) {
      address = plane.addresses().getFirst();
      plane.warm().toCompletableFuture().get(50, TimeUnit.SECONDS);
      assertThat(plane.counters().dropped()).isEmpty();
      assertThat(plane.counters().slots()).isEmpty();
    }
    new DatagramSocket(address).close();
    assertThat(mediaThreads()).isEmpty();
  }

  @Test
  @DisplayName("a plane that is closed in the middle of its rehearsal breaks it off")
  void brokenOff() throws Exception {
    SfuPlane plane = SfuPlane.open(SfuSettings.loopback().withWarmUp(true));
    await().until(() -> mediaThreads().contains("media-rehearsal-loop"));
    CompletionStage<Void> warm = plane.warm();
    plane.close();
    assertThat(warm.toCompletableFuture()).isDone();
    assertThat(mediaThreads()).isEmpty();
  }

  private static List<String> mediaThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("media-"))
        .toList();
  }

  @Test
  @DisplayName("this machine is 127.0.0.1 and its first other address")
  void machine() {
    List<InetAddress> addresses = SfuSettings.machine(0).addresses();
    assertThat(addresses.getFirst()).isEqualTo(InetAddress.ofLiteral("127.0.0.1"));
    assertThat(addresses).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
    assertThat(addresses.stream().skip(1)).noneMatch(InetAddress::isLoopbackAddress);
  }
}
