package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Pass;
import hearth.practice.Role;
import hearth.room.Groups;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether the sender of a request may ask it. A group of others is not there at all. */
final class Gatekeeper {
  private final Door door;
  private final Cookies cookies;
  private final Groups groups;
  private final Callers callers;

  Gatekeeper(Door door, Cookies cookies, Groups groups, Callers callers) {
    this.door = door;
    this.cookies = cookies;
    this.groups = groups;
    this.callers = callers;
  }

  /** When it does not, the exchange has been refused. */
  boolean lets(Access access, Exchange exchange) throws IOException {
    return switch (access) {
      case ANYONE -> {
        exchange.by(callers.of(exchange.request()));
        yield true;
      }
      case SEAT -> letsSeat(exchange);
      case STAFF_SEAT -> letsSeat(exchange) && letsStaff(exchange);
      case DESK -> letsDesk(exchange);
      case ACCOUNT, STAFF, THERAPISTS, ADMINISTRATORS -> letsAccount(access, exchange);
    };
  }

  private boolean letsSeat(Exchange exchange) throws IOException {
    var seat = exchange.seat();
    var held = door.pass(seat, exchange.cookies(cookies.nameFor(seat)));
    return seated(held != null && groups.get(held.group()).admits(seat) ? held : null, exchange);
  }

  private boolean letsDesk(Exchange exchange) throws IOException {
    var seat = exchange.seat();
    var held = door.pass(seat, exchange.cookies(cookies.nameFor(seat)));
    var pass = held != null && groups.get(held.group()).isIn(seat) ? held : null;
    return seated(pass, exchange) && letsStaff(exchange) && hasSigned(exchange);
  }

  private static boolean seated(@Nullable Pass pass, Exchange exchange) throws IOException {
    exchange.by(pass);
    if (pass == null) {
      exchange.refuse(401, "notSignedIn", "Please open your personal link again.");
    }
    return pass != null;
  }

  private boolean hasSigned(Exchange exchange) throws IOException {
    boolean signed = groups.get(exchange.pass().group()).signedVersion(exchange.seat()) > 0;
    if (!signed) {
      exchange.refuse(403, "agreement", "Please sign the group's agreement first.");
    }
    return signed;
  }

  private boolean letsStaff(Exchange exchange) throws IOException {
    var role = groups.get(exchange.pass().group()).role(exchange.seat());
    boolean staff = role != null && role.staff();
    if (!staff) {
      exchange.refuse(403, "staff", "Only staff can do this.");
    }
    return staff;
  }

  private boolean letsAccount(Access access, Exchange exchange) throws IOException {
    var caller = callers.of(exchange.request());
    exchange.by(caller);
    if (caller == null) {
      exchange.refuse(401, "signIn", "Please sign in.");
      return false;
    }
    if (access == Access.ACCOUNT || caller.administrator()) {
      return access == Access.ACCOUNT || access == Access.ADMINISTRATORS || isThere(exchange);
    }
    if (access == Access.ADMINISTRATORS) {
      exchange.refuse(403, "administrators", "Only administrators of the practice can do this.");
      return false;
    }
    var role = role(caller, exchange);
    if (role == null) {
      return noGroup(exchange);
    }
    if (access == Access.THERAPISTS && role != Role.THERAPIST) {
      exchange.refuse(403, "therapists", "Only therapists of this group can do this.");
      return false;
    }
    return true;
  }

  private @Nullable Role role(Caller caller, Exchange exchange) {
    var group = groups.get(exchange.group());
    var seat = group.seatOf(caller.account());
    return seat == null ? null : group.role(seat);
  }

  private boolean isThere(Exchange exchange) throws IOException {
    return groups.get(exchange.group()).isFounded() || noGroup(exchange);
  }

  private static boolean noGroup(Exchange exchange) throws IOException {
    exchange.refuse(404, "noGroup", "There is no such group here.");
    return false;
  }
}
