package hearth.session;

import hearth.practice.Private;
import hearth.practice.Role;
import org.jspecify.annotations.Nullable;

/**
 * One person's way in.
 *
 * @param admitted let in by staff; staff themselves need no admission
 */
record Gate(
    boolean signed,
    @Nullable Private<Attestation> attestation,
    boolean devicesChecked,
    boolean admitted) {
  static final Gate SHUT = new Gate(false, null, false, false);

  /** The first stage that is not done; the check-in is passed over until a group asks for it. */
  Stage stage(Role role, boolean started) {
    if (!signed) {
      return Stage.AGREEMENT;
    }
    if (!role.staff() && attestation == null) {
      return Stage.ATTESTATION;
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
    return new Gate(true, attestation, devicesChecked, admitted);
  }

  Gate with(Private<Attestation> attested) {
    return new Gate(signed, attested, devicesChecked, admitted);
  }

  Gate withDevicesChecked() {
    return new Gate(signed, attestation, true, admitted);
  }

  Gate withAdmission() {
    return new Gate(signed, attestation, devicesChecked, true);
  }

  /** Gone out: who comes back shows their devices and is admitted anew. */
  Gate fromOutside() {
    return new Gate(signed, attestation, false, false);
  }
}
