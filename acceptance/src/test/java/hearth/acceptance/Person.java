package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hearth.media.Picture;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person at their browser, doing only what a person can: reading, clicking, typing, by roles
 * and accessible names.
 */
final class Person implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  final String name;
  final Page page;
  private final BrowserContext context;
  private final String link;
  private final List<String> received = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  Person(BrowserContext context, String name, String link) {
    this.context = context;
    this.name = name;
    this.link = link;
    this.page = context.newPage();
    page.onRequest(request -> asked.add(request.url()));
    page.onWebSocket(
        s -> {
          s.onFrameReceived(f -> received.add(f.text()));
          s.onFrameSent(f -> sent.add(f.text()));
        });
  }

  Person open() {
    page.navigate(link);
    return this;
  }

  Person sign() {
    heading("Our agreement");
    for (Locator box : page.getByRole(AriaRole.CHECKBOX).all()) {
      box.check();
    }
    page.getByLabel("Your full name").fill(name + " Example");
    press("I agree and sign");
    return this;
  }

  Person attest() {
    heading("Today");
    page.getByLabel("I am alone and cannot be overheard").check();
    page.getByLabel("I am not recording").check();
    page.getByLabel("Where are you right now?").fill("At home, " + name + " street");
    page.getByLabel("Call-back number").fill("555 0100");
    page.getByLabel("Emergency contact", new Page.GetByLabelOptions().setExact(true))
        .fill("A friend of " + name);
    page.getByLabel("Emergency contact's number").fill("555 0101");
    press("Continue");
    return this;
  }

  /** Leaves every answer at <i>Not now</i>. */
  Person checkIn() {
    heading("Check-in");
    press("Continue");
    return this;
  }

  Person joinWaitingRoom() {
    heading("Camera and sound");
    press("Join the waiting room");
    return this;
  }

  /** From the personal link to the waiting room. */
  Person arriveAsMember() {
    open().sign().attest().checkIn().joinWaitingRoom().heading("Waiting room");
    return this;
  }

  Person arriveAsStaff() {
    return open().sign().joinWaitingRoom();
  }

  Person seated() {
    heading("The circle");
    return this;
  }

  void heading(String text) {
    assertThat(
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(text)))
        .isVisible();
  }

  Locator button(String accessibleName) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(accessibleName).setExact(true));
  }

  void press(String accessibleName) {
    button(accessibleName).click();
  }

  /** Presses a button whose doing asks to be confirmed, and confirms it in the same words. */
  void pressAndConfirm(String accessibleName) {
    press(accessibleName);
    confirm(accessibleName);
  }

  /** Presses it in the window that stands over the page. */
  void confirm(String accessibleName) {
    windowButton(accessibleName).click();
  }

  Locator windowButton(String accessibleName) {
    return page.getByRole(AriaRole.DIALOG)
        .or(page.getByRole(AriaRole.ALERTDIALOG))
        .first()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(accessibleName).setExact(true));
  }

  void turnOn() {
    press("Turn microphone on");
    press("Turn camera on");
    assertThat(button("Turn microphone off")).isVisible();
    assertThat(button("Turn camera off")).isVisible();
  }

  int openConnections() {
    return ((Number) page.evaluate(PageScripts.OPEN_CONNECTIONS)).intValue();
  }

  void forceMicrophone() {
    page.evaluate(PageScripts.FORCE_MICROPHONE);
  }

  int soundPacketsSent() {
    return ((Number) page.evaluate(PageScripts.SOUND_PACKETS_SENT)).intValue();
  }

  /** What this camera is allowed to send, but for the height, which is what it does send. */
  Picture pictureSent() {
    var sent =
        ((List<?>) page.evaluate(PageScripts.PICTURE_SENT))
            .stream().map(each -> ((Number) each).intValue()).toList();
    return new Picture(sent.get(2), sent.get(1), sent.get(0));
  }

  Locator circle() {
    return page.getByRole(
        AriaRole.LIST, new Page.GetByRoleOptions().setName("Circle").setExact(true));
  }

  Locator seat(String person) {
    return circle()
        .getByRole(
            AriaRole.LISTITEM, new Locator.GetByRoleOptions().setName(person).setExact(true));
  }

  List<String> seatsInOrder() {
    return circle().getByRole(AriaRole.LISTITEM).all().stream()
        .map(seat -> seat.getAttribute("data-seat"))
        .toList();
  }

  /** What this browser receives right now, by the seat that the server's last slot map names. */
  List<Inbound> inbound() {
    JsonNode rows = JSON.valueToTree(page.evaluate(PageScripts.INBOUND));
    var links = new OfferedLinks(frames(), List.copyOf(sent));
    return Inbound.of(rows, links, lastOfType("slots"));
  }

  /** The seats that the server's last slot map names. */
  List<String> played() {
    return lastOfType("slots")
        .path("slots")
        .valueStream()
        .map(slot -> slot.get("seat").asString())
        .toList();
  }

  /** Every frame this person's sockets have received, in order. */
  List<String> frames() {
    page.evaluate("0");
    return List.copyOf(received);
  }

  /** Every frame this person's sockets have sent, in order. */
  List<String> sentFrames() {
    page.evaluate("0");
    return List.copyOf(sent);
  }

  /** Every address this person's page has asked for over HTTP, in order. */
  List<String> asked() {
    page.evaluate("0");
    return List.copyOf(asked);
  }

  private JsonNode lastOfType(String type) {
    JsonNode last = JSON.createObjectNode();
    for (String frame : frames()) {
      var node = JSON.readTree(frame);
      if (type.equals(node.path("type").asString(""))) {
        last = node;
      }
    }
    return last;
  }

  @Override
  public void close() {
    context.close();
  }
}
