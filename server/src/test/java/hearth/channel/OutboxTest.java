package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class OutboxTest {
  private final List<String> sent = new ArrayList<>();
  private final List<Consumer<Boolean>> onTheirWay = new ArrayList<>();
  private final List<CloseCode> closed = new ArrayList<>();
  private final Outbox outbox =
      new Outbox(
          new Outbox.Line() {
            @Override
            public void send(String text, Consumer<Boolean> went) {
              sent.add(text);
              onTheirWay.add(went);
            }

            @Override
            public void close(CloseCode code, String reason) {
              closed.add(code);
            }
          });

  @Test
  @DisplayName("One message is on its way at a time, in order, and a close comes last")
  void inOrder() {
    outbox.add("a");
    outbox.add("b");
    outbox.closeAfter(CloseCode.ENDED, "");
    outbox.add("too late");
    assertThat(sent).containsExactly("a");
    arrive();
    assertThat(sent).containsExactly("a", "b");
    assertThat(closed).isEmpty();
    arrive();
    assertThat(closed).containsExactly(CloseCode.ENDED);
    assertThat(sent).hasSize(2);
  }

  @Test
  @DisplayName("A reader who does not read is told apart at the bound of messages")
  void boundOfMessages() {
    assertThat(outbox.add("on its way")).isTrue();
    for (int i = 0; i < Limits.OUTBOX_MESSAGES; i++) {
      assertThat(outbox.add("m")).isTrue();
    }
    assertThat(outbox.add("one too many")).isFalse();
    arrive();
    assertThat(sent).hasSize(1);
  }

  @Test
  @DisplayName("A reader who does not read is told apart at the bound of bytes")
  void boundOfBytes() {
    String half = "é".repeat(Limits.OUTBOX_BYTES / 4);
    assertThat(outbox.add(half)).isTrue();
    assertThat(outbox.add(half)).isTrue();
    assertThat(outbox.add("x")).isFalse();
  }

  @Test
  @DisplayName("What has left makes room again")
  void roomAgain() {
    String half = "x".repeat(Limits.OUTBOX_BYTES / 2);
    for (int i = 0; i < 10; i++) {
      assertThat(outbox.add(half)).isTrue();
      arrive();
    }
  }

  @Test
  @DisplayName("A message that could not be sent ends the sending")
  void broken() {
    outbox.add("a");
    outbox.add("b");
    onTheirWay.removeFirst().accept(false);
    assertThat(sent).containsExactly("a");
  }

  private void arrive() {
    onTheirWay.removeFirst().accept(true);
  }
}
