package hearth.channel.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import hearth.media.Quality;
import hearth.practice.SeatId;
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

  @JsonTypeName("remove")
  record Remove(String id, SeatId seat) implements ClientMessage {}

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
