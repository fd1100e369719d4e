package hearth.media.kurento.server;

import hearth.media.LinkState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kurento.client.ConnectionState;
import org.kurento.client.DtlsConnectionState;
import org.kurento.client.ListenerSubscription;
import org.kurento.client.MediaState;
import org.kurento.client.MediaTranscodingState;
import org.kurento.client.MediaType;
import org.kurento.client.WebRtcEndpoint;

/** What an endpoint needs before its offer; all asked at once, as none waits for another. */
final class Preparation {
  /**
   * kbit/s of one publisher's video: above the largest {@link hearth.media.Picture}, and a floor
   * that a weak line still carries.
   */
  private static final int MAX_RECEIVED = 1_000;

  private static final int MIN_RECEIVED = 60;

  /** Else a subscriber would get at most 500 kbit/s. */
  private static final int UNLIMITED = 0;

  private final KurentoEndpoint endpoint;
  private final WebRtcEndpoint object;
  private final Purpose purpose;
  private final Calls calls;
  private final Patient patient;
  private final List<CompletableFuture<?>> asked = new ArrayList<>();

  Preparation(
      KurentoEndpoint endpoint,
      WebRtcEndpoint object,
      Purpose purpose,
      Calls calls,
      Patient patient) {
    this.endpoint = endpoint;
    this.object = object;
    this.purpose = purpose;
    this.calls = calls;
    this.patient = patient;
  }

  CompletableFuture<Void> make() {
    listen(c -> object.addIceCandidateFoundListener(e -> endpoint.found(e.getCandidate()), c));
    listen(c -> object.addConnectionStateChangedListener(e -> connection(e.getNewState()), c));
    listen(c -> object.addMediaStateChangedListener(e -> media(e.getNewState()), c));
    listen(c -> object.addDtlsConnectionStateChangeListener(e -> dtls(e.getState()), c));
    listen(
        c ->
            object.addMediaTranscodingStateChangedListener(
                e -> transcoding(e.getState(), e.getMediaType()), c));
    listen(c -> object.addErrorListener(endpoint::failed, c));
    switch (purpose) {
      case PUBLISHES -> {
        set("setMinVideoRecvBandwidth", c -> object.setMinVideoRecvBandwidth(MIN_RECEIVED, c));
        set("setMaxVideoRecvBandwidth", c -> object.setMaxVideoRecvBandwidth(MAX_RECEIVED, c));
      }
      case PLAYS ->
          set("setMaxVideoSendBandwidth", c -> object.setMaxVideoSendBandwidth(UNLIMITED, c));
    }
    return CompletableFuture.allOf(asked.toArray(CompletableFuture<?>[]::new));
  }

  private void listen(Call.Issue<ListenerSubscription> subscription) {
    asked.add(patient.make(calls, "subscribe", subscription));
  }

  private void set(String name, Call.Issue<Void> setting) {
    asked.add(patient.make(calls, name, setting));
  }

  private void connection(ConnectionState state) {
    endpoint.stands(
        state == ConnectionState.CONNECTED ? LinkState.CONNECTED : LinkState.INTERRUPTED);
  }

  /** By RTCP: 20 to 27 seconds after the browser went without a word. */
  private void media(MediaState state) {
    endpoint.stands(state == MediaState.CONNECTED ? LinkState.CONNECTED : LinkState.INTERRUPTED);
  }

  /** The only sign of a browser that closed its connection. */
  private void dtls(DtlsConnectionState state) {
    if (state == DtlsConnectionState.CLOSED || state == DtlsConnectionState.FAILED) {
      endpoint.stands(LinkState.CLOSED);
    }
  }

  private void transcoding(MediaTranscodingState state, MediaType type) {
    if (state == MediaTranscodingState.TRANSCODING && type != MediaType.DATA) {
      endpoint.transcodes(type == MediaType.AUDIO ? Medium.AUDIO : Medium.VIDEO);
    }
  }
}
