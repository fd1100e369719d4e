package hearth.door;

import hearth.practice.SeatId;

/**
 * What a seat's cookie is called. Each seat has its own, so that two people in two tabs of one
 * browser stay two people.
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
    return nameFor(pass.seat())
        + "="
        + pass.cookie()
        + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
        + Door.COOKIE_LIFE.toSeconds()
        + (secure ? "; Secure" : "");
  }
}
