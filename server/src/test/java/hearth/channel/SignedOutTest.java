package hearth.channel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.door.SetUps;
import hearth.journal.StreamId;
import hearth.office.AccountDesk;
import hearth.office.Known;
import hearth.office.Reply;
import hearth.office.SigningIn;
import hearth.practice.AccountId;
import hearth.programme.GroupCommand;
import hearth.room.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seat that was entered from the practice's pages")
class SignedOutTest {
  private static final String PASSWORD = "seven quiet otters";

  private final Hearth hearth = new Hearth();
  private String account = "";

  @BeforeEach
  void holdsASeat() {
    var desk = hearth.office.accounts();
    var boss = new AccountDesk.Details("Ruth", "ruth", true);
    assertThat(desk.make(null, boss)).isInstanceOf(Reply.Done.class);
    var link = done(desk.make(null, new AccountDesk.Details("Tom", "tom", false)));
    var hold = new GroupCommand.HoldSeat(House.TOM, link.account());
    assertThat(hearth.house.groups.decide(House.GROUP, null, null, hold)).isNull();
    account = setUp(link);
  }

  @AfterEach
  void close() {
    hearth.close();
  }

  private static <T> T done(Reply<T> reply) {
    return switch (reply) {
      case Reply.Done<T>(var value) -> value;
      case Reply.Refused<T>(var why) -> throw new AssertionError(why);
    };
  }

  private String setUp(SetUps.Link link) {
    var browser = new hearth.office.Browser("a test", null);
    var step = done(hearth.office.signingIn().setUp(link.secret(), PASSWORD, browser));
    return ((SigningIn.Step.In) step).begun().cookie();
  }

  private Known tom() {
    return requireNonNull(hearth.office.signingIn().of(account));
  }

  private AccountId id() {
    return tom().account().id();
  }

  private Browser entered() {
    var pass = done(hearth.office.myAccount().enter(tom(), House.GROUP));
    assertThat(pass.seat()).isEqualTo(House.TOM);
    var cookie = "hearth-" + House.TOM + "=" + pass.cookie();
    return hearth.open(new Browser(hearth.address(House.TOM), cookie));
  }

  private boolean left() {
    return hearth.house.journal.read(StreamId.session(House.SESSION), 0, 100).stream()
        .anyMatch(record -> record.content().type().equals("Left"));
  }

  @Test
  @DisplayName("AC13 closes with the sign-in, at once, and its person has left")
  void signedOut() {
    var window = entered();
    window.hello("tab");
    window.walkIn();
    var other = hearth.open(House.JO);
    hearth.office.signingIn().out(account);
    assertThat(window.closeCode()).isEqualTo(4401);
    assertThat(other.isOpen()).isTrue();
    await().until(this::left);
    assertThat(hearth.office.signingIn().of(account)).isNull();
  }

  @Test
  @DisplayName("AC15 closes with the account, also where a personal link opened it")
  void closed() {
    var window = entered();
    var byLink = hearth.open(House.TOM);
    var other = hearth.open(House.JO);
    done(hearth.office.accounts().close(new AccountId("ruth"), id()));
    assertThat(window.closeCode()).isEqualTo(4401);
    assertThat(byLink.closeCode()).isEqualTo(4401);
    assertThat(other.isOpen()).isTrue();
    assertThat(hearth.office.signingIn().of(account)).isNull();
  }

  @Test
  @DisplayName("AC15 closes with a reset")
  void reset() {
    var window = entered();
    done(hearth.office.accounts().reset(null, id()));
    assertThat(window.closeCode()).isEqualTo(4401);
    var browser = new hearth.office.Browser("a test", null);
    assertThat(hearth.office.signingIn().password("tom", PASSWORD, browser))
        .isInstanceOf(Reply.Refused.class);
  }
}
