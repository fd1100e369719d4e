package hearth.channel;

import hearth.desk.TestDesk;
import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.help.HelpLines;
import hearth.http.WebServer;
import hearth.office.Office;
import hearth.office.TestOffice;
import hearth.practice.Keeping;
import hearth.practice.SeatId;
import hearth.room.House;
import hearth.vault.Vault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A whole server on a free port of the loopback, and browsers' sockets to it. */
public final class Hearth implements AutoCloseable {
  public final House house;
  public final Door door;
  final Office office;
  final Channel channel;
  public final WebServer server;
  private final List<Browser> browsers = new ArrayList<>();

  public Hearth() {
    this(new House());
  }

  Hearth(House house) {
    this(house, WebServer.Listen.plain(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
  }

  Hearth(House house, WebServer.Listen listen) {
    this.house = house;
    this.door = new Door(house.registry, new SecureRandom(), Clock.systemUTC());
    this.office =
        TestOffice.open(house.journal, house.key, house.registry, house.groups, door, house.clock);
    var cookies = new Cookies(false);
    this.channel =
        new Channel(
            door,
            cookies,
            Origins.sameHost(),
            house.rooms,
            InstantSource.system(),
            System::nanoTime,
            new SimpleMeterRegistry());
    try {
      this.server =
          WebServer.start(
              listen,
              new WebServer.Parts(
                  door,
                  cookies,
                  Origins.sameHost(),
                  house.groups,
                  office,
                  TestOffice.groups(
                      office,
                      house.groups,
                      house.rooms.changes(),
                      door,
                      house.registry,
                      house.clock),
                  TestDesk.open(
                      house.journal,
                      Vault.open(house.key, house.registry),
                      house.groups,
                      house.key,
                      house.clock),
                  null,
                  house.rooms.publishing(),
                  new Keeping.House(false, false, false, false),
                  HelpLines.shipped(),
                  channel::addTo),
              InstantSource.system());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cookie of this seat, fresh. */
  String cookie(SeatId seat) {
    return "hearth-" + seat + "=" + door.admit(House.GROUP, seat).cookie();
  }

  String address(SeatId seat) {
    return "ws://127.0.0.1:" + server.port() + path(House.SESSION.value(), seat.value());
  }

  static String path(String session, String seat) {
    return "/channel/" + session + "?seat=" + seat;
  }

  /** A socket of this seat, open and silent. */
  Browser open(SeatId seat) {
    return open(new Browser(address(seat), cookie(seat)));
  }

  Browser open(Browser browser) {
    browsers.add(browser);
    return browser.connect();
  }

  @Override
  public void close() {
    browsers.forEach(Browser::close);
    channel.close();
    house.close();
    server.close();
  }
}
