package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the practice's pages, by roles and accessible names. */
final class Staff implements AutoCloseable {
  final Page page;
  private final BrowserContext context;
  private final String base;
  private final List<Request> finished = new ArrayList<>();

  Staff(Chromium chromium, String base) {
    this.context = chromium.context();
    this.base = base;
    this.page = context.newPage();
    // Only those: of one that a page has gone away from, the end would be waited for in vain.
    page.onRequestFinished(finished::add);
  }

  Staff open(String path) {
    page.navigate(base + path);
    return this;
  }

  Staff signIn(String name, String password) {
    heading("Sign in");
    fill("Sign-in name", name);
    fill("Password", password);
    press("Sign in");
    return this;
  }

  Staff heading(String title) {
    assertThat(
            page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setLevel(1).setName(title).setExact(true)))
        .isVisible();
    return this;
  }

  /** By everybody, as far as a machine can tell. */
  Staff usable() {
    Look.briefly(page);
    return this;
  }

  void fill(String field, String text) {
    field(field).fill(text);
  }

  Locator field(String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  void press(String button) {
    button(button).click();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** From now on this browser has a key that answers by itself, as if somebody touched it. */
  void holdsSecurityKey() {
    var key = new JsonObject();
    key.addProperty("protocol", "ctap2");
    key.addProperty("transport", "usb");
    key.addProperty("hasUserVerification", true);
    key.addProperty("isUserVerified", true);
    key.addProperty("automaticPresenceSimulation", true);
    var options = new JsonObject();
    options.add("options", key);
    var devices = context.newCDPSession(page);
    devices.send("WebAuthn.enable");
    devices.send("WebAuthn.addVirtualAuthenticator", options);
  }

  /** In the window over the page. */
  void confirm(String button) {
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  Staff goTo(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
    return this;
  }

  void reads(String words) {
    assertThat(page.getByText(words).first()).isVisible();
  }

  Locator row(String of) {
    return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(of));
  }

  /** All that ever came to this browser. */
  List<String> received() {
    return finished.stream().map(Staff::answer).toList();
  }

  private static String answer(Request request) {
    try {
      var response = request.response();
      return response == null ? "" : response.text();
    } catch (PlaywrightException e) {
      return ""; // An answer without a body, or one a later page has pushed out.
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
