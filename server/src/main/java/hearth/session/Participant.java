package hearth.session;

import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person of the group, as this session knows them.
 *
 * @param connection null until a browser of theirs is there, and again once they have left; a
 *     removed person's may come and go, and changes nothing
 * @param promoted a co-therapist who is seen and heard
 * @param goneAt when they left or were removed; null while they are expected or there
 */
record Participant(
    Event.Place place,
    Gate gate,
    Devices devices,
    Standing standing,
    @Nullable Connection connection,
    boolean promoted,
    @Nullable Instant goneAt) {
  /** Whether this person is still of the session. */
  enum Standing {
    EXPECTED,
    LEFT,
    REMOVED
  }

  static Participant of(Event.Place place, Gate gate) {
    return new Participant(place, gate, Devices.OFF, Standing.EXPECTED, null, false, null);
  }

  SeatId seat() {
    return place.seat();
  }

  Role role() {
    return place.role();
  }

  /** The chosen name, or what stands for an erased one. */
  String name() {
    return place.name().or("a " + (role() == Role.CO_THERAPIST ? "co-therapist" : role()));
  }

  Stage stage(Course course) {
    return course.ended() || standing != Standing.EXPECTED
        ? Stage.ENDED
        : gate.stage(role(), course.started());
  }

  boolean here() {
    return connection != null && connection.live();
  }

  /** Hears and sees, and is neither heard nor seen. */
  boolean observing() {
    return role() == Role.CO_THERAPIST && !promoted;
  }

  Participant with(Event.Place next) {
    return new Participant(next, gate, devices, standing, connection, promoted, goneAt);
  }

  Participant with(Gate next) {
    return new Participant(place, next, devices, standing, connection, promoted, goneAt);
  }

  Participant with(Devices next) {
    return new Participant(place, gate, next, standing, connection, promoted, goneAt);
  }

  Participant signed() {
    return with(gate.withSignature());
  }

  Participant attested(Private<Attestation> attestation) {
    return with(gate.with(attestation));
  }

  Participant onceMoreConnected(Connection next) {
    boolean samePage = connection != null && connection.client().equals(next.client());
    var kept = samePage ? devices : devices.onAnotherPage();
    var back = standing == Standing.REMOVED ? standing : Standing.EXPECTED;
    var gone = back == Standing.REMOVED ? goneAt : null;
    return new Participant(place, gate, kept, back, next, promoted, gone);
  }

  Participant lost(String client) {
    var held = connection;
    return held == null || !held.client().equals(client)
        ? this
        : new Participant(place, gate, devices, standing, held.lost(), promoted, goneAt);
  }

  /** By their own choice: their browser has done all it came for. */
  Participant left(Instant at) {
    return new Participant(
        place, gate.fromOutside(), Devices.OFF, Standing.LEFT, null, promoted, at);
  }

  /** Their page stays, and is shown why it is over. */
  Participant removed(Instant at) {
    return new Participant(
        place, gate.fromOutside(), Devices.OFF, Standing.REMOVED, connection, promoted, at);
  }

  Participant allowedBack() {
    return new Participant(place, gate, Devices.OFF, Standing.EXPECTED, connection, promoted, null);
  }

  Participant sentBack() {
    return with(gate.backToWaiting()).with(Devices.OFF);
  }

  Participant withPromotion() {
    return new Participant(place, gate, devices, standing, connection, true, goneAt);
  }
}
