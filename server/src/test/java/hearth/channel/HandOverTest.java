package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.practice.SeatId;
import hearth.room.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long a group is without a lead, over real sockets and in real time. */
final class HandOverTest {
  private static final Duration BOUND = Duration.ofSeconds(5);

  /** For so long a therapist may be away without handing over. */
  private static final Duration A_RELOAD = Duration.ofSeconds(1);

  private final Hearth hearth = new Hearth();

  @AfterEach
  void close() {
    hearth.close();
  }

  @Test
  @DisplayName("VG2 VG3 a silent therapist is followed within 5 s, and leads again at a word")
  void handOver() throws IOException {
    var first = hearth.open(TOM).hello("tom").walkIn();
    first.must("startSession", "");
    var anna = hearth.open(ANNA).hello("anna").walkIn();
    first.must("admit", "'seat':'" + ANNA + "'");
    first.close();
    try (var tom = raw()) {
      tom.send("{'type':'hello','id':'h','protocol':1,'client':'tom'}");
      await().until(() -> leads(anna, TOM));
      var jo = hearth.open(JO).hello("jo").walkIn().awaitStage("circle");
      assertThat(jo.section("me").path("observing").asBoolean()).isTrue();
      speaks(tom);
      var noticed = took(() -> leads(jo, JO));
      hearth.house.pass(A_RELOAD);
      var handedOver = took(() -> !jo.section("me").path("observing").asBoolean());
      assertThat(noticed.plus(A_RELOAD).plus(handedOver)).isLessThan(BOUND);
      jo.must("turnMicrophone", "'on':true");
      await().until(() -> leads(anna, JO));
      speaks(tom);
      assertThat(took(() -> leads(jo, TOM) && leads(anna, TOM))).isLessThan(BOUND.dividedBy(5));
      assertThat(jo.section("me").path("microphone").asBoolean()).isTrue();
    }
  }

  private RawSocket raw() throws IOException {
    var path = Hearth.path(House.SESSION.value(), TOM.value());
    return new RawSocket(hearth.server.port(), path, "Cookie: " + hearth.cookie(TOM), 1024 * 1024);
  }

  private static void speaks(RawSocket socket) throws IOException {
    socket.frame(0x8A, "pong".getBytes(StandardCharsets.UTF_8));
  }

  private static boolean leads(Browser screen, SeatId seat) {
    var leads = screen.section("circle").path("leads");
    return leads.size() == 1 && leads.path(0).asString().equals(seat.value());
  }

  private static Duration took(BooleanSupplier so) {
    long start = System.nanoTime();
    await().atMost(BOUND.multipliedBy(4)).until(so::getAsBoolean);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
