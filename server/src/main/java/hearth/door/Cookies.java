package hearth.door;

import hearth.door.oidc.Departure;
import hearth.door.oidc.Oidc;
import hearth.practice.SeatId;
import java.time.Duration;

/**
 * What cookies are called, and how they are set. Each seat has its own, so that two people in two
 * tabs of one browser stay two people.
 *
 * @param secure under TLS the name begins with {@code __Host-}: a browser takes it only with
 *     Secure, for this host alone and the whole of it
 */
public record Cookies(boolean secure) {
  public String nameFor(SeatId seat) {
    return (secure ? "__Host-hearth-" : "hearth-") + seat;
  }

  /** The header that sets it. SameSite and HttpOnly keep it from other pages and from scripts. */
  public String header(Pass pass) {
    return header(pass, Door.COOKIE_LIFE);
  }

  /** The same for a pass that is worth less long. */
  public String header(Pass pass, Duration life) {
    return nameFor(pass.seat()) + "=" + pass.cookie() + kept() + "; Max-Age=" + life.toSeconds();
  }

  /** What the cookie of somebody signed in to their account is called. */
  public String ofAccount() {
    return secure ? "__Host-hearth-account" : "hearth-account";
  }

  /** The header that sets it; a browser that is closed keeps it no longer. */
  public String header(SignIns.Begun begun) {
    return ofAccount() + "=" + begun.cookie() + kept();
  }

  /** The header by which a browser forgets it. */
  public String forgetAccount() {
    return ofAccount() + "=" + kept() + "; Max-Age=0";
  }

  /** What the cookie of somebody on the way to the provider and back is called. */
  public String ofTrip() {
    return secure ? "__Host-hearth.oidc" : "hearth.oidc";
  }

  /** Lax: the way back begins on the provider's site. */
  public String header(Departure departure) {
    return ofTrip() + "=" + departure.cookie() + onTrip() + "; Max-Age=" + Oidc.TRIP.toSeconds();
  }

  /** The header by which a browser forgets it: a way back is taken once. */
  public String forgetTrip() {
    return ofTrip() + "=" + onTrip() + "; Max-Age=0";
  }

  private String onTrip() {
    return "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }

  private String kept() {
    return "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
  }
}
