package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** What people read and press once they sit in the circle, by roles and accessible names. */
final class Screen {
  private Screen() {}

  static void reads(Person person, String words) {
    assertThat(shown(person, words)).isVisible();
  }

  static void readsWithin(Duration wait, Person person, String words) {
    assertThat(shown(person, words))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout((double) wait.toMillis()));
  }

  static void doesNotRead(Person person, String words) {
    assertThat(words(person, words)).hasCount(0);
  }

  /** Some words have a place for each size of the screen, and are seen in one of them. */
  private static Locator shown(Person person, String words) {
    return words(person, words).filter(new Locator.FilterOptions().setVisible(true)).first();
  }

  static Locator words(Person person, String words) {
    return person.page.getByText(words);
  }

  /** One of the rare things: behind the menu of the bar. */
  static void more(Person person, String item) {
    person.press("More");
    person.press(item);
  }

  /** One of the rare things in a scene, where there is little room for them. */
  static void inScene(Person person, String item) {
    person.press("More in the scene");
    person.press(item);
  }

  /** What staff do for one person now and then; opened when it is not open yet. */
  static void moreFor(Person staff, String name) {
    var more = staff.button("More for " + name);
    if (!"true".equals(more.getAttribute("aria-expanded"))) {
      more.click();
    }
  }

  static void moreFor(Person staff, String name, String action) {
    moreFor(staff, name);
    staff.press(action);
  }

  static void choose(Person person, String radio) {
    radio(person, radio).click();
    assertThat(radio(person, radio)).isChecked();
  }

  static Locator radio(Person person, String name) {
    return person.page.getByRole(
        AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** A tab that has something new says so behind its name. */
  static void tab(Person person, String name) {
    person.page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
  }

  static Locator region(Person person, String name) {
    return person.page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The lines of a list, in its order. */
  static Locator lines(Person person, String list) {
    return person
        .page
        .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(list).setExact(true))
        .getByRole(AriaRole.LISTITEM);
  }
}
