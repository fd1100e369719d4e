package hearth.session;

import hearth.practice.Private;
import hearth.practice.Role;
import org.jspecify.annotations.Nullable;

/**
 * One person's way in.
 *
 * @param checkedIn also where the session asks for none
 * @param admitted let in by staff; staff themselves need no admission
 * @param sentBack was in the circle, and staff sent them back to wait
 */
record Gate(
    boolean signed,
    @Nullable Private<Attestation> attestation,
    boolean checkedIn,
    boolean devicesChecked,
    boolean admitted,
    boolean sentBack) {
  static final Gate SHUT = new Gate(false, null, false, false, false, false);

  /** Of a session that was opened before there were check-ins. */
  static final Gate WITHOUT_CHECK_IN = SHUT.withCheckIn();

  /** The first stage that is not done. */
  Stage stage(Role role, boolean started) {
    if (!signed) {
      return Stage.AGREEMENT;
    }
    if (!role.staff() && attestation == null) {
      return Stage.ATTESTATION;
    }
    if (!role.staff() && !checkedIn) {
      return Stage.CHECK_IN;
    }
    if (!devicesChecked) {
      return Stage.DEVICE_CHECK;
    }
    return admitted || (role.staff() && started) ? Stage.CIRCLE : Stage.WAITING;
  }

  static Decision deviceReady(Asked ask) {
    return Decision.unless(ask.me().gate().devicesChecked, new Event.DeviceChecked(ask.by()));
  }

  Gate withSignature() {
    return new Gate(true, attestation, checkedIn, devicesChecked, admitted, sentBack);
  }

  Gate withoutSignature() {
    return new Gate(false, attestation, checkedIn, devicesChecked, admitted, sentBack);
  }

  Gate with(Private<Attestation> attested) {
    return new Gate(signed, attested, checkedIn, devicesChecked, admitted, sentBack);
  }

  Gate withCheckIn() {
    return new Gate(signed, attestation, true, devicesChecked, admitted, sentBack);
  }

  Gate withDevicesChecked() {
    return new Gate(signed, attestation, checkedIn, true, admitted, sentBack);
  }

  Gate withAdmission() {
    return new Gate(signed, attestation, checkedIn, devicesChecked, true, false);
  }

  /** Waits again, with all that is done still done. */
  Gate backToWaiting() {
    return new Gate(signed, attestation, checkedIn, devicesChecked, false, true);
  }

  /** Gone out: who comes back shows their devices and is admitted anew. */
  Gate fromOutside() {
    return new Gate(signed, attestation, checkedIn, false, false, false);
  }
}
