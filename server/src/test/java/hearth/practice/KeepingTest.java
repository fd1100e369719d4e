package hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.Door;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private static final Keeping.House PLAIN = new Keeping.House(false, false, false, false);

  private static String page(Keeping.House house, boolean phq9) {
    var page = Keeping.of(house, phq9, Role.MEMBER);
    return page.kept().stream()
            .map(row -> String.join("\n", row.what(), row.which(), row.who(), row.until()))
            .collect(Collectors.joining("\n"))
        + String.join("\n", page.never())
        + String.join("\n", page.server());
  }

  @Test
  @DisplayName("KP1 every kind of private content has a row")
  void kinds() {
    var told = EnumSet.noneOf(Private.Kind.class);
    Keeping.of(PLAIN, true, Role.MEMBER).kept().forEach(row -> told.addAll(row.kinds()));
    assertThat(told).containsExactlyInAnyOrder(Private.Kind.values());
  }

  @Test
  @DisplayName("KP2 the page says how this server is set up, and no more")
  void settings() {
    var plain = page(PLAIN, false);
    assertThat(plain).doesNotContain("media servers", "relay", "contact is told", "PHQ-9");
    assertThat(page(new Keeping.House(true, false, false, false), false))
        .contains("the practice's media servers")
        .doesNotContain("through this server and");
    assertThat(page(new Keeping.House(false, true, false, false), false))
        .contains("A relay may carry");
    assertThat(page(new Keeping.House(false, false, false, true), false))
        .contains("The practice's contact is told");
    assertThat(page(PLAIN, true)).contains("PHQ-9");
  }

  @Test
  @DisplayName("KP2 nothing is told of what does not exist")
  void nothingElse() {
    for (var absent : List.of("a note", "notes", "inventory", "export")) {
      assertThat(page(new Keeping.House(true, true, true, true), true)).doesNotContain(absent);
    }
  }

  @Test
  @DisplayName("KP3 staff are told of their account, and not of what is asked of members alone")
  void staff() {
    var rows =
        Keeping.of(PLAIN, true, Role.THERAPIST).kept().stream().map(Keeping.Kept::what).toList();
    assertThat(rows).doesNotContain("Your check-in", "What you say of today");
    var provided = new Keeping.House(false, false, true, false);
    assertThat(Keeping.of(provided, true, Role.CO_THERAPIST).toString()).contains("that provider");
    assertThat(Keeping.of(PLAIN, true, Role.CO_THERAPIST).toString()).doesNotContain("provider");
    assertThat(rows).contains("Your signature", "How you come in", "Sound and picture");
  }

  @Test
  @DisplayName(
      "KP2 KP3 how long a browser has its seat is as the door says; notes wait with staff alone")
  void browser() {
    var days = Door.COOKIE_LIFE.toDays() + " days after its last visit";
    var member = Keeping.of(PLAIN, true, Role.MEMBER).toString();
    assertThat(member).contains(days, "Nothing of what was said or written.");
    assertThat(Keeping.of(PLAIN, true, Role.CO_THERAPIST).toString())
        .contains("only notes that are not saved yet: sealed")
        .doesNotContain("Nothing of what was said or written.");
  }
}
