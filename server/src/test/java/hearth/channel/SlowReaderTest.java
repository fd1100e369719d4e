package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.room.House;
import hearth.room.TestWindow;
import hearth.room.TestWindow.Said;
import hearth.session.Command;
import hearth.session.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sockets that do not read, and sockets that say nothing. */
final class SlowReaderTest {
  private final Hearth hearth = new Hearth();
  private final TestWindow tom = new TestWindow(hearth.house, TOM, "tom");

  @BeforeEach
  void begin() {
    tom.hello().walkIn().must(new Command.StartSession());
    hearth.open(ANNA).hello("anna").walkIn().close();
    tom.must(new Command.Admit(ANNA));
  }

  @AfterEach
  void close() {
    hearth.close();
  }

  private RawSocket raw(int receiveBuffer) throws IOException {
    var path = Hearth.path(House.SESSION.value(), ANNA.value());
    return new RawSocket(
        hearth.server.port(), path, "Cookie: " + hearth.cookie(ANNA), receiveBuffer);
  }

  @Test
  @DisplayName("4408 a reader that stops reading is cut at its bound, and nobody waits for it")
  void slow() throws IOException {
    var ben = hearth.open(BEN).hello("ben").walkIn();
    tom.must(new Command.Admit(BEN));
    try (var slow = raw(2048)) {
      slow.send("{'type':'hello','id':'h','protocol':1,'client':'anna'}");
      tom.awaitView(v -> presence(v) == View.Presence.HERE);
      for (int i = 0; presence(tom.view()) == View.Presence.HERE && i < 20_000; i++) {
        tom.must(i % 2 == 0 ? new Command.Lock() : new Command.Unlock());
        if (i % 100 == 0) {
          slow.frame(0x8A, new byte[0]); // It is alive, it only does not read.
        }
      }
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> presence(tom.view()) == View.Presence.TROUBLE);
      assertThat(slow.drain()).isLessThan(4L * Limits.OUTBOX_BYTES);
    }
    ben.must("raiseHand", "");
    assertThat(ben.isOpen()).isTrue();
  }

  @Test
  @DisplayName("3 s of silence show as trouble, and the first word mends it on the same socket")
  void silence() throws IOException {
    try (var mute = raw(64 * 1024)) {
      mute.send("{'type':'hello','id':'h','protocol':1,'client':'anna'}");
      tom.awaitView(v -> presence(v) == View.Presence.HERE);
      long start = System.nanoTime();
      tom.awaitView(v -> presence(v) == View.Presence.TROUBLE);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
      mute.frame(0x8A, "pong".getBytes(StandardCharsets.UTF_8));
      tom.awaitView(v -> presence(v) == View.Presence.HERE);
      assertThat(tom.every(Said.Bye.class)).isEmpty();
    }
    tom.awaitView(v -> presence(v) == View.Presence.TROUBLE);
  }

  private static View.Presence presence(View view) {
    return Objects.requireNonNull(view.sections().circle()).seats().stream()
        .filter(seat -> seat.name().equals("Anna"))
        .map(View.Seat::presence)
        .findAny()
        .orElse(View.Presence.TROUBLE);
  }
}
