package hearth.channel.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import hearth.media.Quality;
import hearth.practice.ProblemArea;
import hearth.practice.SeatId;
import hearth.room.NetworkState;
import hearth.session.Arrangement;
import hearth.session.Audience;
import hearth.session.FlagAnswer;
import hearth.session.FloorPolicy;
import hearth.session.Ladder;
import hearth.session.PartAnswer;
import hearth.session.SceneKind;
import hearth.session.ScenePart;
import hearth.session.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Browser → server. {@code id} is the browser's, 1–64 characters, new for each command and the same
 * when it is sent again.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface ClientMessage {
  /**
   * First of every socket. {@code client} is random per page load; {@code takeOver} closes the
   * seat's other window.
   */
  @JsonTypeName("hello")
  record Hello(String id, int protocol, String client, @Nullable Boolean takeOver)
      implements ClientMessage {}

  /** Every clause's id must be there, and the version that is shown. */
  @JsonTypeName("signAgreement")
  record SignAgreement(String id, int version, List<String> clauses, String fullName)
      implements ClientMessage {}

  /** Null stands for <i>Not now</i>. */
  @JsonTypeName("attest")
  record Attest(
      String id,
      @Nullable Boolean alone,
      @Nullable Boolean notRecording,
      @Nullable String place,
      @Nullable String callBackNumber,
      @Nullable String emergencyContact,
      @Nullable String emergencyNumber,
      @Nullable Boolean cannotSpeakFreely,
      @Nullable Boolean textOnly)
      implements ClientMessage {}

  @JsonTypeName("deviceReady")
  record DeviceReady(String id) implements ClientMessage {}

  @JsonTypeName("startSession")
  record StartSession(String id) implements ClientMessage {}

  @JsonTypeName("admit")
  record Admit(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("admitAll")
  record AdmitAll(String id) implements ClientMessage {}

  @JsonTypeName("hush")
  record Hush(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("hushAll")
  record HushAll(String id) implements ClientMessage {}

  @JsonTypeName("letSpeak")
  record LetSpeak(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("letAllSpeak")
  record LetAllSpeak(String id) implements ClientMessage {}

  @JsonTypeName("stopCamera")
  record StopCamera(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("allowCamera")
  record AllowCamera(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("promote")
  record Promote(String id, SeatId seat) implements ClientMessage {}

  /** From the circle to the waiting room. */
  @JsonTypeName("sendBack")
  record SendBack(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("remove")
  record Remove(String id, SeatId seat) implements ClientMessage {}

  /** Who was removed may come again. */
  @JsonTypeName("allowBack")
  record AllowBack(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("lock")
  record Lock(String id) implements ClientMessage {}

  @JsonTypeName("unlock")
  record Unlock(String id) implements ClientMessage {}

  @JsonTypeName("endSession")
  record EndSession(String id) implements ClientMessage {}

  @JsonTypeName("turnMicrophone")
  record TurnMicrophone(String id, boolean on) implements ClientMessage {}

  @JsonTypeName("turnCamera")
  record TurnCamera(String id, boolean on) implements ClientMessage {}

  @JsonTypeName("raiseHand")
  record RaiseHand(String id) implements ClientMessage {}

  /** Without a seat: one's own. */
  @JsonTypeName("lowerHand")
  record LowerHand(String id, @Nullable SeatId seat) implements ClientMessage {}

  @JsonTypeName("leave")
  record Leave(String id) implements ClientMessage {}

  /** Staff invite a member to speak. */
  @JsonTypeName("giveFloor")
  record GiveFloor(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("endFloor")
  record EndFloor(String id) implements ClientMessage {}

  @JsonTypeName("acceptFloor")
  record AcceptFloor(String id) implements ClientMessage {}

  @JsonTypeName("declineFloor")
  record DeclineFloor(String id) implements ClientMessage {}

  /** Of the floor, and of one's turn in a round. */
  @JsonTypeName("finishTurn")
  record FinishTurn(String id) implements ClientMessage {}

  @JsonTypeName("pass")
  record Pass(String id) implements ClientMessage {}

  @JsonTypeName("askToUnmute")
  record AskToUnmute(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("declineUnmute")
  record DeclineUnmute(String id) implements ClientMessage {}

  @JsonTypeName("setFloorPolicy")
  record SetFloorPolicy(String id, FloorPolicy policy) implements ClientMessage {}

  /** Without seconds: no timer. */
  @JsonTypeName("setTurnTimer")
  record SetTurnTimer(String id, @Nullable Integer seconds) implements ClientMessage {}

  /** Without a seat: from the first. */
  @JsonTypeName("startRound")
  record StartRound(String id, @Nullable SeatId from) implements ClientMessage {}

  /** {@code from} is whose turn the presser saw, so that two presses move one turn. */
  @JsonTypeName("nextTurn")
  record NextTurn(String id, SeatId from) implements ClientMessage {}

  @JsonTypeName("backTurn")
  record BackTurn(String id, SeatId from) implements ClientMessage {}

  @JsonTypeName("skipTurn")
  record SkipTurn(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("endRound")
  record EndRound(String id) implements ClientMessage {}

  @JsonTypeName("hushOthers")
  record HushOthers(String id) implements ClientMessage {}

  /** Adds or changes a step, before another one or at the end. */
  @JsonTypeName("putStep")
  record PutStep(
      String id, String step, StepKind kind, String title, int minutes, @Nullable String before)
      implements ClientMessage {}

  @JsonTypeName("dropStep")
  record DropStep(String id, String step) implements ClientMessage {}

  @JsonTypeName("goToStep")
  record GoToStep(String id, String step) implements ClientMessage {}

  @JsonTypeName("extendSession")
  record ExtendSession(String id, int minutes) implements ClientMessage {}

  /** In milliseconds since 1970; null when it is open. */
  @JsonTypeName("setNextMeeting")
  record SetNextMeeting(String id, @Nullable Long at) implements ClientMessage {}

  /** Null stands for <i>Not now</i>. */
  @JsonTypeName("checkIn")
  record GiveCheckIn(
      String id,
      @Nullable Integer mood,
      @Nullable String event,
      @Nullable String withWhom,
      @Nullable String touched,
      @Nullable List<Integer> phq9,
      @Nullable Boolean notSafe)
      implements ClientMessage {}

  @JsonTypeName("sayNotSafe")
  record SayNotSafe(String id) implements ClientMessage {}

  @JsonTypeName("readFlag")
  record ReadFlag(String id, String flag) implements ClientMessage {}

  @JsonTypeName("takeFlag")
  record TakeFlag(String id, String flag, FlagAnswer answer) implements ClientMessage {}

  @JsonTypeName("callSupport")
  record CallSupport(String id) implements ClientMessage {}

  @JsonTypeName("withdrawCall")
  record WithdrawCall(String id) implements ClientMessage {}

  @JsonTypeName("takeCall")
  record TakeCall(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("pause")
  record Pause(String id) implements ClientMessage {}

  @JsonTypeName("resume")
  record Resume(String id) implements ClientMessage {}

  @JsonTypeName("chooseLadder")
  record ChooseLadder(String id, Ladder ladder) implements ClientMessage {}

  @JsonTypeName("offerPrivateRoom")
  record OfferPrivateRoom(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("acceptPrivateRoom")
  record AcceptPrivateRoom(String id) implements ClientMessage {}

  @JsonTypeName("declinePrivateRoom")
  record DeclinePrivateRoom(String id) implements ClientMessage {}

  @JsonTypeName("leavePrivateRoom")
  record LeavePrivateRoom(String id) implements ClientMessage {}

  @JsonTypeName("putOnStage")
  record PutOnStage(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("takeOffStage")
  record TakeOffStage(String id, SeatId seat) implements ClientMessage {}

  /** {@code seat} may keep {@code of} large. */
  @JsonTypeName("grantPin")
  record GrantPin(String id, SeatId seat, SeatId of) implements ClientMessage {}

  @JsonTypeName("revokePin")
  record RevokePin(String id, SeatId seat, SeatId of) implements ClientMessage {}

  /** A seat only to one member. */
  @JsonTypeName("say")
  record Say(String id, Audience to, @Nullable SeatId seat, String text) implements ClientMessage {}

  /** Staff: one line to every member who waits. */
  @JsonTypeName("sayToWaiting")
  record SayToWaiting(String id, String text) implements ClientMessage {}

  /**
   * Staff begin to prepare scenes, or begin anew.
   *
   * @param size how many are to be together, 2 or 3
   */
  @JsonTypeName("arrange")
  record Arrange(String id, SceneKind kind, Arrangement how, int size) implements ClientMessage {}

  @JsonTypeName("addBreakout")
  record AddBreakout(String id) implements ClientMessage {}

  @JsonTypeName("dropBreakout")
  record DropBreakout(String id, String breakout) implements ClientMessage {}

  /** Without a breakout: the circle; without a part: whichever is free. */
  @JsonTypeName("place")
  record Place(String id, SeatId seat, @Nullable String breakout, @Nullable ScenePart part)
      implements ClientMessage {}

  /** Without a breakout: the scene of all of them. */
  @JsonTypeName("setScene")
  record SetScene(
      String id,
      @Nullable String breakout,
      @Nullable ProblemArea area,
      String title,
      String situation,
      String aim,
      List<String> prompts)
      implements ClientMessage {}

  @JsonTypeName("setSceneMinutes")
  record SetSceneMinutes(String id, int minutes) implements ClientMessage {}

  @JsonTypeName("showParts")
  record ShowParts(String id) implements ClientMessage {}

  /** To the part that is offered; in a scene that is open, {@code watch} or {@code stay}. */
  @JsonTypeName("answerPart")
  record AnswerPart(String id, PartAnswer answer) implements ClientMessage {}

  @JsonTypeName("openScenes")
  record OpenScenes(String id) implements ClientMessage {}

  @JsonTypeName("dropPlan")
  record DropPlan(String id) implements ClientMessage {}

  @JsonTypeName("keepApart")
  record KeepApart(String id, SeatId seat, SeatId other) implements ClientMessage {}

  @JsonTypeName("letTogether")
  record LetTogether(String id, SeatId seat, SeatId other) implements ClientMessage {}

  /** Without a breakout, here and below: one's own, or the stage. */
  @JsonTypeName("freezeScene")
  record FreezeScene(String id, @Nullable String breakout) implements ClientMessage {}

  @JsonTypeName("goOnScene")
  record GoOnScene(String id, @Nullable String breakout) implements ClientMessage {}

  /** <i>Self</i> and <i>other</i> take each other's part. */
  @JsonTypeName("swapRoles")
  record SwapRoles(String id, @Nullable String breakout) implements ClientMessage {}

  /** This is the point to go back to. */
  @JsonTypeName("markScene")
  record MarkScene(String id, @Nullable String breakout) implements ClientMessage {}

  @JsonTypeName("rewindScene")
  record RewindScene(String id, @Nullable String breakout) implements ClientMessage {}

  @JsonTypeName("stopScene")
  record StopScene(String id, @Nullable String breakout) implements ClientMessage {}

  @JsonTypeName("askForHelp")
  record AskForHelp(String id) implements ClientMessage {}

  @JsonTypeName("withdrawHelp")
  record WithdrawHelp(String id) implements ClientMessage {}

  @JsonTypeName("visit")
  record Visit(String id, String breakout) implements ClientMessage {}

  @JsonTypeName("leaveVisit")
  record LeaveVisit(String id) implements ClientMessage {}

  @JsonTypeName("sayToRooms")
  record SayToRooms(String id, String text) implements ClientMessage {}

  /** A prompt to one who is in a scene. */
  @JsonTypeName("whisper")
  record Whisper(String id, SeatId seat, String text) implements ClientMessage {}

  /** Without a breakout: all of them. In 60 seconds, or sooner. */
  @JsonTypeName("bringBack")
  record BringBack(String id, @Nullable String breakout) implements ClientMessage {}

  @JsonTypeName("readyToReturn")
  record ReadyToReturn(String id) implements ClientMessage {}

  /** Without a breakout: all of them. */
  @JsonTypeName("extendScenes")
  record ExtendScenes(String id, @Nullable String breakout, int minutes) implements ClientMessage {}

  @JsonTypeName("mergeBreakouts")
  record MergeBreakouts(String id, String breakout, String into) implements ClientMessage {}

  /** Who watches the stage would take over this part. */
  @JsonTypeName("askTapIn")
  record AskTapIn(String id, ScenePart part) implements ClientMessage {}

  @JsonTypeName("withdrawTapIn")
  record WithdrawTapIn(String id) implements ClientMessage {}

  @JsonTypeName("letTapIn")
  record LetTapIn(String id, SeatId seat) implements ClientMessage {}

  @JsonTypeName("declineTapIn")
  record DeclineTapIn(String id, SeatId seat) implements ClientMessage {}

  /** Back in the circle, and oneself again. */
  @JsonTypeName("stepOut")
  record StepOut(String id) implements ClientMessage {}

  @JsonTypeName("startFeedback")
  record StartFeedback(String id) implements ClientMessage {}

  @JsonTypeName("waiveFeedback")
  record WaiveFeedback(String id) implements ClientMessage {}

  /** Not answered, not kept: a warmth at the speaker's seat, of nobody's name. */
  @JsonTypeName("withYou")
  record WithYou() implements ClientMessage {}

  /** Not answered, not kept: how this browser's network is, and why it sends or receives less. */
  @JsonTypeName("network")
  record Network(NetworkState state) implements ClientMessage {}

  /** The browser's media connection failed: answered by {@code done}, then fresh {@code links}. */
  @JsonTypeName("relink")
  record Relink(String id) implements ClientMessage {}

  /** Answered by {@code answer}, or refused. */
  @JsonTypeName("offer")
  record Offer(String id, long fence, String link, String sdp) implements ClientMessage {}

  /** Not answered. An empty candidate is end-of-candidates. */
  @JsonTypeName("candidate")
  record Candidate(long fence, String link, String candidate, @Nullable String mid, int mLineIndex)
      implements ClientMessage {}

  /** Not answered. */
  @JsonTypeName("prefer")
  record Prefer(int slot, Quality quality) implements ClientMessage {}

  /** Not answered. The microphone's level as the browser measures it, −127 … 0. */
  @JsonTypeName("level")
  record Level(int dBov) implements ClientMessage {}

  /** Every 1.5 s; answered by {@code pong}. */
  @JsonTypeName("ping")
  record Ping(String id) implements ClientMessage {}
}
