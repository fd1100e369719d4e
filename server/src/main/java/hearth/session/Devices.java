package hearth.session;

import org.jspecify.annotations.Nullable;

/**
 * One person's microphone and camera. Nobody but that person ever turns one on.
 *
 * @param turnBackOn what was on before another page took the seat; null when nothing was
 */
record Devices(boolean microphone, boolean camera, View.@Nullable TurnBackOn turnBackOn) {
  static final Devices OFF = new Devices(false, false, null);

  static Decision turnMicrophone(Asked ask, boolean on) {
    var me = ask.me();
    if (on && me.observing()) {
      return Decision.refused(Rule.CO1);
    }
    if (on && ask.room().watches(me)) {
      return Decision.refused(Rule.BR12);
    }
    var held = on ? microphoneHeldBy(ask.room(), me) : null;
    if (held != null) {
      return Decision.refused(held);
    }
    return Decision.unless(
        me.devices().microphone() == on, new Event.MicrophoneTurned(me.seat(), on));
  }

  /** Why this microphone may not be turned on; null when it may. */
  private static @Nullable Rule microphoneHeldBy(Room room, Participant me) {
    if (room.mayBeHeard(me)) {
      return null;
    }
    if (room.waits(me.seat())) {
      return Rule.VG6;
    }
    return room.holds().hushes(me.seat()) ? Rule.HU1 : Rule.FL9;
  }

  static Decision turnCamera(Asked ask, boolean on) {
    var me = ask.me();
    if (on && me.observing()) {
      return Decision.refused(Rule.CO1);
    }
    if (on && ask.room().watches(me)) {
      return Decision.refused(Rule.BR12);
    }
    if (on && !ask.room().mayBeSeen(me)) {
      return Decision.refused(Rule.CA1);
    }
    return Decision.unless(me.devices().camera() == on, new Event.CameraTurned(me.seat(), on));
  }

  Devices microphoneTurned(boolean on) {
    return new Devices(on, camera, null);
  }

  Devices cameraTurned(boolean on) {
    return new Devices(microphone, on, null);
  }

  /** Off, where it was off before. */
  Devices asBefore(Devices before) {
    return new Devices(microphone && before.microphone(), camera && before.camera(), turnBackOn);
  }

  Devices microphoneHeld() {
    return new Devices(
        false, camera, turnBackOn == null ? null : offer(false, turnBackOn.camera()));
  }

  Devices cameraStopped() {
    return new Devices(
        microphone, false, turnBackOn == null ? null : offer(turnBackOn.microphone(), false));
  }

  /** Off; a page that saw nothing on passes on what the page before it remembered. */
  Devices onAnotherPage() {
    return microphone || camera ? new Devices(false, false, offer(microphone, camera)) : this;
  }

  private static View.@Nullable TurnBackOn offer(boolean microphone, boolean camera) {
    return microphone || camera ? new View.TurnBackOn(microphone, camera) : null;
  }
}
