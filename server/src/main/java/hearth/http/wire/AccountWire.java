package hearth.http.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signing in, and the accounts of a practice. */
public sealed interface AccountWire {
  /** {@code GET /api/sign-in}: the ways in there are. */
  record Ways(@Nullable String provider) implements AccountWire {}

  /** {@code POST /api/sign-in}. */
  record SignIn(String signInName, String password) implements AccountWire {}

  /**
   * What came of it.
   *
   * @param ticket null: signed in. Else the second factor is asked for, within five minutes, with
   *     this ticket
   * @param passkey whether a passkey will do, here
   * @param code whether a code of an app will do; a recovery code always does
   */
  record SignedIn(@Nullable String ticket, boolean passkey, boolean code) implements AccountWire {
    /** There is nothing more to ask. */
    public static final SignedIn IN = new SignedIn(null, false, false);
  }

  /** {@code POST /api/sign-in/second}: six digits of the app, or a recovery code. */
  record SecondFactor(String ticket, String code) implements AccountWire {}

  /** {@code POST /api/sign-in/passkey/begin}. */
  record Ticket(String ticket) implements AccountWire {}

  /**
   * What a passkey is asked to sign, by <i>navigator.credentials.get</i>; bytes are in base64url.
   *
   * @param host by which it knows us
   * @param held ids of those that may answer
   */
  record PasskeyAsked(String challenge, String host, List<String> held) implements AccountWire {}

  /** {@code POST /api/sign-in/passkey}: what it answered; {@code user} where it says. */
  record PasskeyShown(
      String ticket,
      String credential,
      String clientData,
      String authenticatorData,
      String signature,
      @Nullable String user)
      implements AccountWire {}

  /** {@code POST /api/sign-out}. */
  record SignOut(boolean everywhere) implements AccountWire {}

  /** {@code POST /api/set-up/look}: the secret of a set-up link. */
  record SetUpLook(String secret) implements AccountWire {}

  /** Whose it is. */
  record SetUpFor(String name, String signInName) implements AccountWire {}

  /** {@code POST /api/set-up}: a password is chosen, and the person is signed in by that. */
  record SetUp(String secret, String password) implements AccountWire {}

  /**
   * {@code GET /api/me}.
   *
   * @param secondFactor whether there is an app or a passkey
   * @param app whether there is an app
   * @param recoveryCodes how many are left
   * @param signIns browsers that are signed in, this one with them
   */
  record Me(
      String account,
      String name,
      String signInName,
      boolean administrator,
      boolean secondFactor,
      boolean app,
      List<PasskeyRow> passkeys,
      int recoveryCodes,
      List<SignInRow> signIns,
      List<MyGroup> groups)
      implements AccountWire {}

  /**
   * A browser that is signed in; {@code agent} is a few words of ours, as <i>Firefox, Linux</i>.
   */
  record SignInRow(String id, String agent, Instant since, Instant seen, boolean here)
      implements AccountWire {}

  /**
   * A group this account is staff of.
   *
   * @param session the number of the session at hand, null when the programme is over
   */
  record MyGroup(
      String group,
      String name,
      String role,
      String seat,
      @Nullable Integer session,
      int of,
      @Nullable Instant next)
      implements AccountWire {}

  /** {@code POST /api/me/enter}: this browser gets the seat's cookie. */
  record Enter(String group) implements AccountWire {}

  /** The seat to go to, at {@code /s/{seat}}. */
  record Entered(String seat) implements AccountWire {}

  /** {@code POST /api/me/name}. */
  record MyName(String name) implements AccountWire {}

  /** {@code POST /api/me/password}. */
  record ChangePassword(String current, String next) implements AccountWire {}

  /** {@code POST /api/me/second-factor/begin}, {@code …/remove}, {@code …/recovery-codes}. */
  record Confirmed(String password) implements AccountWire {}

  /**
   * A secret for an authenticator app; it counts once a code was given.
   *
   * @param secret in Base32, for typing in
   * @param uri {@code otpauth://…}
   * @param qr its picture, a row a text, {@code #} for dark
   */
  record SecondFactorBegun(String secret, String uri, List<String> qr) implements AccountWire {}

  /** {@code POST /api/me/second-factor/confirm}. */
  record Code(String code) implements AccountWire {}

  /** One of one's own; {@code seen} is when it last signed in, null for not yet. */
  record PasskeyRow(String id, String name, Instant since, @Nullable Instant seen)
      implements AccountWire {}

  /**
   * {@code POST /api/me/passkeys/begin}: what is to be made, by
   * <i>navigator.credentials.create</i>; bytes are in base64url.
   *
   * @param host by which it knows us
   * @param user by which it knows the account, and tells nobody whose that is
   * @param algorithms of its key, the first liked best
   * @param held ids of those there are: their device makes no other
   */
  record PasskeyToMake(
      String challenge, String host, String user, List<Integer> algorithms, List<String> held)
      implements AccountWire {}

  /**
   * {@code POST /api/me/passkeys/finish}: answered by recovery codes; none where there are some.
   */
  record PasskeyMade(String name, String clientData, String attestation) implements AccountWire {}

  /** {@code POST /api/me/passkeys/remove}. */
  record PasskeyRemoved(String id, String password) implements AccountWire {}

  /** Told once. */
  record RecoveryCodes(List<String> codes) implements AccountWire {}

  /** {@code GET /api/practice/accounts}. */
  record Accounts(List<AccountRow> accounts) implements AccountWire {}

  /**
   * One account.
   *
   * @param state {@code invited} (has set no password yet), {@code active}, {@code closed}
   * @param setUpUntil until when its set-up link is good; null for none
   */
  record AccountRow(
      String account,
      String name,
      String signInName,
      boolean administrator,
      String state,
      boolean secondFactor,
      @Nullable Instant setUpUntil,
      @Nullable Instant seen,
      List<GroupRole> groups)
      implements AccountWire {}

  /** A role in a group. */
  record GroupRole(String group, String name, String role) implements AccountWire {}

  /** {@code POST /api/practice/accounts}, and {@code …/accounts/{account}} to change one. */
  record AccountDetails(String name, String signInName, boolean administrator)
      implements AccountWire {}

  /** A link for setting a password, {@code /set-up#{secret}}; told once. */
  record SetUpLink(String account, String secret, Instant until) implements AccountWire {}
}
