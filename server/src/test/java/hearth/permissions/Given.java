package hearth.permissions;

import static hearth.permissions.Plays.ANNA;
import static hearth.permissions.Plays.TOM;

import hearth.session.RetreatCommand;
import hearth.session.TurnCommand;

/** What has happened to a member in the circle before some commands have a sense. */
enum Given {
  NOTHING,
  OFFERED_THE_FLOOR,
  SPEAKING,
  IN_TURN,
  ASKED_TO_UNMUTE,
  INVITED;

  Plays happened(Plays play) {
    return switch (this) {
      case NOTHING -> play;
      case OFFERED_THE_FLOOR -> play.does(TOM, new TurnCommand.GiveFloor(ANNA));
      case SPEAKING -> OFFERED_THE_FLOOR.happened(play).does(ANNA, new TurnCommand.AcceptFloor());
      case IN_TURN -> play.does(TOM, new TurnCommand.StartRound(ANNA));
      case ASKED_TO_UNMUTE -> play.does(TOM, new TurnCommand.AskToUnmute(ANNA));
      case INVITED -> play.does(TOM, new RetreatCommand.OfferPrivateRoom(ANNA));
    };
  }
}
