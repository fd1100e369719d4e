package hearth.media.sfu.srtp;

import org.jspecify.annotations.Nullable;

/**
 * The protection profiles Hearth speaks, by their IANA "DTLS-SRTP Protection Profiles" ids; lengths
 * in bytes.
 */
public enum SrtpProfile {
  /** RFC 7714; preferred. */
  AEAD_AES_128_GCM(0x0007, 16, 12, 16),
  /** RFC 3711; what every browser has. */
  AES_CM_128_HMAC_SHA1_80(0x0001, 16, 14, 10);

  private final int ianaId;
  private final int keyLength;
  private final int saltLength;
  private final int tagLength;

  SrtpProfile(int ianaId, int keyLength, int saltLength, int tagLength) {
    this.ianaId = ianaId;
    this.keyLength = keyLength;
    this.saltLength = saltLength;
    this.tagLength = tagLength;
  }

  /** The profile of this IANA id, or null when Hearth does not speak it. */
  public static @Nullable SrtpProfile from(int ianaId) {
    for (SrtpProfile profile : values()) {
      if (profile.ianaId == ianaId) {
        return profile;
      }
    }
    return null;
  }

  public int ianaId() {
    return ianaId;
  }

  public int keyLength() {
    return keyLength;
  }

  public int saltLength() {
    return saltLength;
  }

  public int tagLength() {
    return tagLength;
  }
}
