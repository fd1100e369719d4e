package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The practice's pages as somebody of staff uses them, by roles and accessible names. */
final class Desk {
  private static final String ASK =
      """
      async ({ path, body }) => {
        const headers = { 'Content-Type': 'application/json' };
        const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
        const answer = await fetch(path, request);
        return answer.status + ' ' + await answer.text();
      }
      """;

  private Desk() {}

  static Person signIn(Person person, String signInName, String password) {
    person.open().heading("Sign in");
    person.page.getByLabel("Sign-in name").fill(signInName);
    person.page.getByLabel("Password", exactly()).fill(password);
    person.press("Sign in");
    person.heading("Groups");
    return person;
  }

  static Locator link(Person person, String name) {
    return person.page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** To a group's page, coming anew: by its name in the list, or from the card of one's own. */
  static void toGroup(Person person, String group) {
    person.page.navigate(person.page.url().replaceFirst("^(https?://[^/]+).*", "$1/practice"));
    person.heading("Groups");
    var card =
        person
            .page
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(group))
            .getByRole(AriaRole.LINK);
    link(person, group).or(card).first().click();
    person.heading(group);
  }

  static void toPart(Person person, String part) {
    person
        .page
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Group").setExact(true))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(part))
        .click();
  }

  static Locator row(Person person, String name) {
    return person
        .page
        .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("People"))
        .getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    person.page.getByRole(
                        AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(name))));
  }

  static void fill(Person person, String label, String text) {
    person.page.getByLabel(label, exactly()).fill(text);
  }

  static void choose(Person person, String label, String option) {
    person.page.getByLabel(label, exactly()).selectOption(option);
  }

  /** The link that stands on the page, told once. */
  static String toldLink(Person person) {
    return person.page.getByLabel("Link", exactly()).inputValue();
  }

  /** Nobody is shut out, and nothing is cut off on a telephone. */
  static void everybodyCanUse(Person person) {
    Look.briefly(person.page);
  }

  /** What the server answers this browser: the status, and the body. */
  static String get(Person person, String path) {
    return String.valueOf(person.page.evaluate(ASK, asked(path, null)));
  }

  static String post(Person person, String path, Map<String, Object> body) {
    return String.valueOf(person.page.evaluate(ASK, asked(path, body)));
  }

  private static Map<String, Object> asked(String path, @Nullable Map<String, Object> body) {
    var asked = new HashMap<String, Object>();
    asked.put("path", path);
    asked.put("body", body);
    return asked;
  }

  static void says(Person person, String words) {
    assertThat(person.page.getByText(words).first()).isVisible();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
