package hearth.acceptance;

import com.microsoft.playwright.Locator;

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

  static final String OPEN_CONNECTIONS =
      "() => window.connections.filter(c => c.connectionState !== 'closed').length";

  /** Sends a microphone's sound again, whatever the page thinks of it. */
  static final String FORCE_MICROPHONE =
      """
      async () => {
        const track = (await navigator.mediaDevices.getUserMedia({ audio: true })).getAudioTracks()[0];
        const line = window.connections.filter(c => c.connectionState === 'connected')
          .flatMap(pc => pc.getTransceivers())
          .find(t => t.currentDirection === 'sendonly' && t.receiver.track.kind === 'audio');
        await line.sender.replaceTrack(track);
      }
      """;

  /** Counts in {@code window.devicesAsked} how often the page asked for a device. */
  static final String COUNT_DEVICES =
      """
      window.devicesAsked = 0;
      {
        const open = navigator.mediaDevices?.getUserMedia?.bind(navigator.mediaDevices);
        if (open) navigator.mediaDevices.getUserMedia = (c) => {
          window.devicesAsked += 1;
          return open(c);
        };
      }
      """;

  /** How often the page asked for a device, and how many connections it has ever made. */
  static final String OPENED = "() => [window.devicesAsked, window.connections.length]";

  /** How many packets of sound the page has sent. */
  static final String SOUND_SENT =
      """
      async () => {
        let n = 0;
        for (const pc of window.connections.filter(c => c.connectionState === 'connected'))
          (await pc.getStats()).forEach(s => { if (s.type === 'outbound-rtp' && s.kind === 'audio') n += s.packetsSent; });
        return n;
      }
      """;

  /** How many packets of sound the page sends in half a second. */
  static final String SOUND_PACKETS_SENT =
      """
      async () => {
        const connected = window.connections.filter(c => c.connectionState === 'connected');
        const sent = async () => {
          let n = 0;
          for (const pc of connected) (await pc.getStats()).forEach(s => { if (s.type === 'outbound-rtp' && s.kind === 'audio') n += s.packetsSent; });
          return n;
        };
        const before = await sent();
        await new Promise(r => setTimeout(r, 500));
        return await sent() - before;
      }
      """;

  /**
   * What the camera is allowed: bits per second, pictures per second; and the height it is sent at.
   */
  static final String PICTURE_SENT =
      """
      async () => {
        for (const pc of window.connections.filter(c => c.connectionState === 'connected'))
          for (const sender of pc.getSenders().filter(s => s.track?.kind === 'video')) {
            const [encoding] = sender.getParameters().encodings;
            const sent = [...(await sender.getStats()).values()].find(s => s.type === 'outbound-rtp');
            return [encoding.maxBitrate, encoding.maxFramerate, sent?.frameHeight ?? 0];
          }
        return [0, 0, 0];
      }
      """;

  /** Notes in {@code window.noted} when these words are first on the page. */
  static final String NOTE_WORDS =
      """
      words => {
        window.noted = new Promise(resolve => {
          const look = () => {
            if (document.body.textContent.includes(words)) resolve(performance.timeOrigin + performance.now());
          };
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
        });
      }
      """;

  /** Notes in {@code window.pictures} when somebody's picture is first unveiled, by their seat. */
  static final String NOTE_PICTURES =
      """
      () => {
        window.pictures = {};
        new MutationObserver(changes => {
          const now = Date.now();
          for (const { target } of changes.filter(c => c.target.hasAttribute('data-playing'))) {
            const seat = target.closest('[data-seat]')?.dataset.seat;
            if (seat) window.pictures[seat] ??= now;
          }
        }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-playing'] });
      }
      """;

  static final String FORGET_PICTURES = "() => { window.pictures = {}; }";

  /** Milliseconds since the epoch; null when it has not come after ten seconds. */
  static final String PICTURE_AT =
      """
      async seat => {
        for (let i = 0; i < 200 && !window.pictures[seat]; i++) await new Promise(r => setTimeout(r, 50));
        return window.pictures[seat] ?? null;
      }
      """;

  /** Counts in {@code window.tones} the tones that a running AudioContext was given to play. */
  static final String COUNT_TONES =
      """
      window.tones = 0;
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (...when) {
        if (this.context.state !== 'suspended') window.tones += 1;
        else this.context.addEventListener('statechange', () => { window.tones += 1; }, { once: true });
        return start.apply(this, when);
      };
      """;

  /** Presses it, and says when: milliseconds since the epoch. */
  static double pressAt(Locator button) {
    button.waitFor();
    var at =
        button.evaluate(
            "b => { const t = performance.timeOrigin + performance.now(); b.click(); return t; }");
    return ((Number) at).doubleValue();
  }
}
