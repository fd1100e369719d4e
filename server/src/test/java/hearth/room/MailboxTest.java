package hearth.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class MailboxTest {
  private final Mailbox mailbox = new Mailbox();
  private final Mail.Task task = new Mail.Task(() -> {});
  private final Mail.Unanswered candidate = new Mail.Unanswered(() -> {});

  @Test
  @DisplayName("Everybody's candidates at once find room, and crowd out nobody's command")
  void candidates() throws InterruptedException {
    for (int i = 0; i < 16 * 16 * 30; i++) {
      assertThat(mailbox.offerUnanswered(candidate)).isTrue();
    }
    for (int i = 0; i < Mailbox.MOST; i++) {
      assertThat(mailbox.offer(task)).isTrue();
    }
    assertThat(mailbox.offer(task)).isFalse();
    assertThat(all()).hasSize(16 * 16 * 30 + Mailbox.MOST);
    assertThat(mailbox.offer(task)).isTrue();
  }

  @Test
  @DisplayName("Candidates have a bound of their own, and what was taken makes room again")
  void bound() throws InterruptedException {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < Mailbox.MOST_UNANSWERED; i++) {
        assertThat(mailbox.offerUnanswered(candidate)).isTrue();
      }
      assertThat(mailbox.offerUnanswered(candidate)).isFalse();
      assertThat(mailbox.offer(task)).isTrue();
      assertThat(all()).hasSize(Mailbox.MOST_UNANSWERED + 1);
    }
  }

  @Test
  @DisplayName("What must not be lost always finds room, and all keeps its order")
  void order() throws InterruptedException {
    assertThat(mailbox.offer(task)).isTrue();
    assertThat(mailbox.offerUnanswered(candidate)).isTrue();
    mailbox.tell(task);
    assertThat(all()).containsExactly(task, candidate, task);
  }

  private List<Mail> all() throws InterruptedException {
    List<Mail> all = new ArrayList<>();
    var last = new Mail.Task(() -> {});
    mailbox.tell(last);
    while (all.isEmpty() || !all.getLast().equals(last)) {
      all.addAll(mailbox.take());
    }
    all.removeLast();
    return all;
  }
}
