package hearth.http.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups, their people, invitations and agreements. */
public sealed interface GroupWire {
  /**
   * {@code GET /api/practice/groups}: an administrator's are all, others' those they are staff of.
   */
  record Groups(List<GroupRow> groups) implements GroupWire {}

  /**
   * One group.
   *
   * @param session the number of the session at hand, null when the programme is over
   * @param unsigned people who have not signed the newest agreement
   * @param uninvited members without an invitation that is good or was used
   * @param role the caller's own in it; null for an administrator who is not its staff
   */
  record GroupRow(
      String group,
      String name,
      @Nullable Integer session,
      int of,
      int members,
      int unsigned,
      int uninvited,
      @Nullable Schedule schedule,
      @Nullable Instant next,
      boolean closed,
      @Nullable String role)
      implements GroupWire {}

  /**
   * When a group meets.
   *
   * @param first the first day, ISO 8601; the weekday is that of this day
   * @param time {@code 18:30}
   * @param zone {@code Europe/Berlin}
   */
  record Schedule(String first, String time, String zone) implements GroupWire {}

  /** {@code POST /api/practice/groups}, and {@code …/groups/{group}} to change one. */
  record GroupDetails(
      String name,
      int of,
      int initialUntil,
      int finalFrom,
      int minutes,
      @Nullable Schedule schedule,
      boolean phq9,
      boolean pin)
      implements GroupWire {}

  /** {@code GET /api/practice/groups/{group}}. */
  record GroupPage(
      String group,
      GroupDetails details,
      @Nullable Integer session,
      boolean started,
      @Nullable Instant next,
      boolean closed,
      @Nullable String role,
      @Nullable String ownSeat,
      boolean mayLead,
      int agreementVersion,
      List<SeatRow> seats)
      implements GroupWire {}

  /**
   * One person of a group.
   *
   * @param account who signs in here, for staff; null for members and where nobody does
   * @param invitation null for none ever
   * @param signed the newest version signed, 0 for none
   * @param gone when they left the programme; null while they are in it
   */
  record SeatRow(
      String seat,
      String role,
      String name,
      @Nullable String account,
      @Nullable Invitation invitation,
      int signed,
      @Nullable Instant signedAt,
      @Nullable Instant gone)
      implements GroupWire {}

  /**
   * How an invitation stands; never its secret.
   *
   * @param state {@code open}, {@code used}, {@code expired}, {@code revoked}
   * @param devices browsers that may sit in the seat
   */
  record Invitation(
      String state, Instant made, Instant until, @Nullable Instant used, boolean pin, int devices)
      implements GroupWire {}

  /** {@code POST …/groups/{group}/seats}; {@code account} for staff alone. */
  record NewSeat(String role, String name, @Nullable String account) implements GroupWire {}

  /** What it became. */
  record NewSeatMade(String seat) implements GroupWire {}

  /** {@code POST /api/practice/groups}: the group there is now. */
  record Founded(String group) implements GroupWire {}

  /** {@code POST …/seats/{seat}/hold}: who signs in here; null for nobody. */
  record Hold(@Nullable String account) implements GroupWire {}

  /** {@code POST …/seats/{seat}}: another name. */
  record Rename(String name) implements GroupWire {}

  /**
   * {@code POST …/seats/{seat}/invitation}: a new link, in place of any before.
   *
   * @param signOut whether browsers that came in by earlier links lose the seat
   */
  record Invite(boolean signOut) implements GroupWire {}

  /** {@code /join#{secret}}, and the PIN to tell on another way; told once. */
  record InvitationLink(String secret, @Nullable String pin, Instant until) implements GroupWire {}

  /**
   * {@code GET …/groups/{group}/agreement}, and {@code GET /api/practice/agreement}.
   *
   * @param newest a practice that has written none has version 0, Hearth's own; null for none
   * @param versions newest first
   * @param suggested lines of Hearth's own text
   * @param people how many are in the group; 0 on the practice's own page
   * @param running a session is going on, which keeps the text it was opened with
   */
  record AgreementPage(
      @Nullable AgreementText newest,
      List<AgreementVersion> versions,
      List<ClauseText> suggested,
      int people,
      boolean running)
      implements GroupWire {}

  /** One text, exactly as it is shown. */
  record AgreementText(int version, String text, List<ClauseText> clauses, String hash)
      implements GroupWire {}

  /** One line to tick. */
  record ClauseText(String id, String text) implements GroupWire {}

  /**
   * A version there was.
   *
   * @param by who published it; null for one that Hearth itself began with
   * @param signed how many of those in the group have signed it
   */
  record AgreementVersion(int version, String hash, Instant at, @Nullable String by, int signed)
      implements GroupWire {}

  /**
   * {@code POST …/agreement}: a new version.
   *
   * @param after the newest version the writer saw; another one since then is refused
   */
  record Publish(int after, String text, List<ClauseText> clauses) implements GroupWire {}

  /** {@code GET …/agreement/{version}}: a text there was. */
  record Published(AgreementText text, Instant at) implements GroupWire {}
}
