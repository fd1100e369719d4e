package hearth.permissions;

import static hearth.permissions.Plays.ANNA;
import static hearth.permissions.Plays.TOM;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.Arrangement;
import hearth.session.RetreatCommand;
import hearth.session.SceneKind;
import hearth.session.SceneText;
import hearth.session.StudioCommand;
import hearth.session.TurnCommand;
import java.util.List;

/** What has happened to a member in the circle before some commands have a sense. */
enum Given {
  NOTHING,
  OFFERED_THE_FLOOR,
  SPEAKING,
  IN_TURN,
  ASKED_TO_UNMUTE,
  INVITED,
  OFFERED_A_PART,
  PLAYING,
  CALLED_BACK,
  ON_STAGE;

  Plays happened(Plays play) {
    return switch (this) {
      case NOTHING -> play;
      case OFFERED_THE_FLOOR -> play.does(TOM, new TurnCommand.GiveFloor(ANNA));
      case SPEAKING -> OFFERED_THE_FLOOR.happened(play).does(ANNA, new TurnCommand.AcceptFloor());
      case IN_TURN -> play.does(TOM, new TurnCommand.StartRound(ANNA));
      case ASKED_TO_UNMUTE -> play.does(TOM, new TurnCommand.AskToUnmute(ANNA));
      case INVITED -> play.does(TOM, new RetreatCommand.OfferPrivateRoom(ANNA));
      case OFFERED_A_PART -> offered(play, SceneKind.BREAKOUTS, "1", ANNA);
      case PLAYING -> OFFERED_A_PART.happened(play).does(TOM, new StudioCommand.OpenScenes());
      case CALLED_BACK -> PLAYING.happened(play).does(TOM, new StudioCommand.BringBack(null));
      case ON_STAGE ->
          offered(play, SceneKind.STAGE, "stage", TOM).does(TOM, new StudioCommand.OpenScenes());
    };
  }

  /** This person is to play <i>self</i>, with the therapist. */
  private static Plays offered(Plays play, SceneKind kind, String breakout, SeatId self) {
    var text = new SceneText(null, "A scene", "", "", List.of());
    play.does(TOM, new StudioCommand.Arrange(kind, Arrangement.BY_HAND, 2, 0));
    play.does(TOM, new StudioCommand.Place(self, breakout, null));
    play.does(TOM, new StudioCommand.Place(TOM, breakout, null));
    play.does(TOM, new StudioCommand.SetScene(null, Private.of(TOM, Private.Kind.SCENE, text)));
    return play.does(TOM, new StudioCommand.ShowParts());
  }
}
