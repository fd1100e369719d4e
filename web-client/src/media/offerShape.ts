/** What this server carries: one codec a kind keeps offers small and switching between people simple. */
const CARRIED = { audio: ["audio/opus"], video: ["video/vp8", "video/rtx"] };

/** RTP header extensions the server reads or needs for feedback; each other one costs a line in every m-section. */
const EXTENSIONS = [
  "urn:ietf:params:rtp-hdrext:sdes:mid",
  "urn:ietf:params:rtp-hdrext:ssrc-audio-level",
  "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time",
  "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01",
];

interface HeaderExtension {
  uri: string;
  direction: string;
}

interface WithExtensions {
  getHeaderExtensionsToNegotiate?: () => HeaderExtension[];
  setHeaderExtensionsToNegotiate?: (extensions: HeaderExtension[]) => void;
}

/** Leaves out of the offer what the server would only answer no to. */
export function shape(transceiver: RTCRtpTransceiver, kind: "audio" | "video"): void {
  const codecs = RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [];
  const wanted = CARRIED[kind].flatMap((type) => codecs.filter((c) => c.mimeType.toLowerCase() === type));
  if (wanted.length > 0) {
    transceiver.setCodecPreferences(wanted);
  }
  const { getHeaderExtensionsToNegotiate, setHeaderExtensionsToNegotiate } = transceiver as WithExtensions;
  const extensions = getHeaderExtensionsToNegotiate?.call(transceiver);
  if (extensions && setHeaderExtensionsToNegotiate) {
    const kept = extensions.map((e) => (EXTENSIONS.includes(e.uri) ? e : { ...e, direction: "stopped" }));
    setHeaderExtensionsToNegotiate.call(transceiver, kept);
  }
}
