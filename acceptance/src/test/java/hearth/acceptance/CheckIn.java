package hearth.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A check-in that raises a safety flag. */
final class CheckIn {
  private static final int LAST = 8;

  private CheckIn() {}

  /**
   * From the link to the waiting room, having said so by both: the ninth question, and in words.
   */
  static Person notSafe(Person person) {
    person.open().sign().attest().heading("Check-in");
    for (int i = 0; i < LAST; i++) {
      answers(person, "Not at all").nth(i).check();
    }
    answers(person, "Several days").nth(LAST).check();
    person.page.getByLabel("I am not safe today").check();
    person.press("Continue");
    return person.joinWaitingRoom();
  }

  private static Locator answers(Person person, String words) {
    return person.page.getByRole(
        AriaRole.RADIO, new Page.GetByRoleOptions().setName(words).setExact(true));
  }
}
