package hearth;

import hearth.channel.Channel;
import hearth.channel.RoomMeters;
import hearth.contact.HttpContact;
import hearth.demo.DemoBooks;
import hearth.desk.Courses;
import hearth.desk.Notebooks;
import hearth.desk.StaffDesk;
import hearth.desk.Trail;
import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Entrance;
import hearth.door.Invitations;
import hearth.door.PasswordCost;
import hearth.door.Pause;
import hearth.door.oidc.Oidc;
import hearth.http.CertificateFiles;
import hearth.http.WebServer;
import hearth.media.MediaPlane;
import hearth.office.GroupOffice;
import hearth.office.Office;
import hearth.office.PracticeStream;
import hearth.practice.GroupId;
import hearth.practice.SessionId;
import hearth.room.Contact;
import hearth.room.Groups;
import hearth.room.Rooms;
import hearth.room.SteadyClock;
import hearth.turn.TurnServers;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One node, put together by hand: first what it is made of, then, once told to, its listeners. */
final class House {
  private final Settings settings;
  private final Closing closing;
  private final Metrics metrics = new Metrics();
  private final InstantSource clock = new SteadyClock(InstantSource.system(), System::nanoTime);
  private final AtomicBoolean ready = new AtomicBoolean();
  private final MediaPlane plane;
  private final Groups groups;
  private final Rooms rooms;
  private final Door door;
  private final Office office;
  private final GroupOffice groupOffice;
  private final StaffDesk desk;
  private final DemoBooks demoBooks;

  /** Whatever is opened is handed to {@code closing} at once. */
  House(Settings settings, DataFolder folder, Closing closing) {
    this.settings = settings;
    this.closing = closing;
    var storage = closing.add(Storage.open(folder, metrics.appends()));
    plane = closing.add(Listeners.media(settings.media(), storage.owner()));
    groups = new Groups(storage.journal(), storage.groupEvents(), clock);
    rooms = rooms(storage);
    door = new Door(storage.registry(), new SecureRandom(), clock);
    office = office(storage, groups, door, clock);
    groupOffice = groupOffice(storage);
    desk = desk(storage);
    demoBooks =
        new DemoBooks(
            storage.journal(), storage.sessionEvents(), storage.noteEvents(), storage::forgetChat);
  }

  private Rooms rooms(Storage storage) {
    var node = storage.node();
    var tally = new RoomMeters(metrics.registry());
    var turn = settings.turn();
    var relays =
        new TurnServers(
            turn.urls(), turn.secret(), turn.only(), InstantSource.system(), new SecureRandom());
    return new Rooms(
        storage.journal(),
        storage.sessionEvents(),
        groups,
        plane,
        relays,
        node,
        clock,
        tally,
        contact(),
        storage::forgetChat);
  }

  /** What the practice's pages ask, also without a server. */
  static Office office(Storage storage, Groups groups, Door door, InstantSource clock) {
    var random = new SecureRandom();
    var entrance =
        Entrance.open(storage.registry(), storage.safe(), door, PasswordCost.USUAL, random, clock);
    var practice = new PracticeStream(storage.journal(), storage.practiceEvents(), clock);
    return Office.open(practice, entrance, groups, random, clock);
  }

  private GroupOffice groupOffice(Storage storage) {
    var random = new SecureRandom();
    var parts =
        new GroupOffice.Parts(
            office.practice(),
            groups,
            rooms.changes(),
            door,
            new Invitations(storage.registry(), random, clock),
            clock,
            random);
    return GroupOffice.open(parts, Pause.REAL);
  }

  private StaffDesk desk(Storage storage) {
    var journal = storage.journal();
    return new StaffDesk(
        groups,
        new Notebooks(journal, storage.noteEvents(), clock),
        new Trail(journal, storage.auditEvents(), clock),
        new Courses(journal, storage.sessionEvents()),
        storage.drafts(),
        clock);
  }

  private Contact contact() {
    var url = settings.contact();
    return url == null ? Contact.NONE : closing.add(new HttpContact(url));
  }

  private @Nullable Oidc oidc() {
    var chosen = settings.oidc();
    return chosen == null ? null : closing.add(new Oidc(chosen, new SecureRandom(), clock));
  }

  Groups groups() {
    return groups;
  }

  Door door() {
    return door;
  }

  Office office() {
    return office;
  }

  /** Where a demo writes what its group has behind it. */
  DemoBooks demoBooks() {
    return demoBooks;
  }

  /** Whether this session was ended; then its group has heard of it. */
  boolean over(GroupId group, SessionId session) {
    return rooms.over(group, session);
  }

  /** Where people and the operator come in. */
  record Listening(String site, String admin) {}

  /** People can come in when this returns. */
  Listening listen() {
    rooms.resume();
    var cookies = new Cookies(settings.secure());
    var origins = Listeners.origins(settings);
    var channel =
        new Channel(door, cookies, origins, rooms, clock, System::nanoTime, metrics.registry());
    var people =
        new WebServer.Parts(
            door,
            cookies,
            origins,
            groups,
            office,
            groupOffice,
            desk,
            oidc(),
            rooms.publishing(),
            settings.keeping(),
            settings.help(),
            channel::addTo);
    var web = closing.add(Listeners.web(settings, certificate(), people, clock));
    var operator = closing.add(Listeners.operator(settings, this::metrics, ready::get));
    closing.add(rooms);
    // First of all to be closed: it tells the browsers that they may come back, and when.
    closing.add(channel);
    ready.set(true);
    return new Listening(
        Listeners.site(settings, web.port()),
        Listeners.address("http", settings.admin().getAddress(), operator.port()));
  }

  private @Nullable CertificateFiles certificate() {
    var certificate = Listeners.certificate(settings, clock);
    if (certificate != null) {
      metrics.certificate(closing.add(certificate)::secondsLeft);
    }
    return certificate;
  }

  private String metrics() {
    return metrics.page(plane);
  }
}
