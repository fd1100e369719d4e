package hearth.acceptance;

/**
 * What a test adds to a page before its own script runs: it only watches, or makes the camera
 * cheap.
 */
final class PageScripts {
  private PageScripts() {}

  /** Keeps every RTCPeerConnection the page makes in {@code window.connections}, for getStats. */
  static final String KEEP_CONNECTIONS =
      """
      window.connections = [];
      const Real = window.RTCPeerConnection;
      window.RTCPeerConnection = class extends Real {
        constructor(...args) { super(...args); window.connections.push(this); }
      };
      """;

  /** 320×180 at 10 pictures a second, so that five people fit on two cores. */
  static final String SMALL_CAMERA =
      """
      const real = navigator.mediaDevices?.getUserMedia?.bind(navigator.mediaDevices);
      if (real) navigator.mediaDevices.getUserMedia = (c) => {
        if (c.video) {
          const video = typeof c.video === 'object' ? c.video : {};
          const deviceId = video.deviceId;
          c = { ...c, video: { width: 320, height: 180, frameRate: 10, ...(deviceId ? { deviceId } : {}) } };
        }
        return real(c);
      };
      """;

  /**
   * What the open connections receive, one row a stream: whose offer it came by, mid, kind,
   * packets, frames, samples heard.
   */
  static final String INBOUND =
      """
      async () => {
        const rows = [];
        for (const pc of window.connections.filter(c => c.connectionState !== 'closed')) {
          const origin = pc.localDescription?.sdp.match(/^o=\\S+ (\\d+)/m)?.[1] ?? '';
          (await pc.getStats()).forEach(s => {
            if (s.type === 'inbound-rtp') rows.push({
              origin, mid: s.mid, kind: s.kind, packets: s.packetsReceived ?? 0, frames: s.framesDecoded ?? 0,
              samples: (s.totalSamplesReceived ?? 0) - (s.concealedSamples ?? 0)
            });
          });
        }
        return rows;
      }
      """;
}
