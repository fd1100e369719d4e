package hearth.permissions;

import static hearth.permissions.Plays.BEN;
import static hearth.permissions.Plays.CLEO;
import static hearth.permissions.Plays.DORA;
import static hearth.permissions.Plays.KIM;
import static hearth.permissions.Plays.TOM;

import hearth.session.CareCommand;
import hearth.session.Command;
import hearth.session.FlagAnswer;
import hearth.session.RetreatCommand;

/**
 * The same room around everybody who asks: Tom leads, Kim observes, Ben sits in the circle and has
 * said that he is not safe, Cleo waits, Dora was removed.
 */
final class Situations {
  private Situations() {}

  /** Staff wait before the start only, so there the others do as well. */
  static Plays play(Plays play, Who who, Where where) {
    play.waits(TOM).waits(KIM).waits(BEN).waits(CLEO);
    play.does(BEN, new CareCommand.SayNotSafe());
    if (where == Where.WAITING && who.staff()) {
      return play.waits(who.seat());
    }
    play.does(TOM, new Command.StartSession()).does(TOM, new Command.Admit(BEN));
    play.comes(DORA).does(TOM, new Command.Remove(DORA));
    return stand(play, who, where);
  }

  private static Plays stand(Plays play, Who who, Where where) {
    var seat = who.seat();
    return switch (where) {
      case AGREEMENT -> play.comes(seat);
      case ATTESTATION -> play.comes(seat).signs(seat);
      case CHECK_IN -> play.comes(seat).signs(seat).attests(seat);
      case DEVICE_CHECK -> play.arrives(seat);
      case WAITING -> play.waits(seat);
      case CIRCLE -> sits(play, who);
      case PRIVATE_ROOM -> together(sits(play, who), who);
      case PAUSED -> sits(play, who).does(seat, new RetreatCommand.Pause());
      case LEFT -> sits(play, who).does(seat, new Command.Leave());
      case REMOVED -> sits(play, who).does(TOM, new Command.Remove(seat));
      case ENDED ->
          sits(play, who)
              .does(TOM, new CareCommand.TakeFlag("s5-1", FlagAnswer.SPOKE))
              .does(TOM, new Command.EndSession());
      case ENDED_FLAGGED -> sits(play, who).does(TOM, new Command.EndSession());
    };
  }

  private static Plays sits(Plays play, Who who) {
    play.waits(who.seat());
    return switch (who) {
      case THERAPIST, OBSERVING -> play;
      case PROMOTED -> play.does(TOM, new Command.Promote(who.seat()));
      case MEMBER -> play.does(TOM, new Command.Admit(who.seat()));
    };
  }

  private static Plays together(Plays play, Who who) {
    return who.staff()
        ? play.does(who.seat(), new RetreatCommand.OfferPrivateRoom(BEN))
            .does(BEN, new RetreatCommand.AcceptPrivateRoom())
        : play.does(TOM, new RetreatCommand.OfferPrivateRoom(who.seat()))
            .does(who.seat(), new RetreatCommand.AcceptPrivateRoom());
  }
}
