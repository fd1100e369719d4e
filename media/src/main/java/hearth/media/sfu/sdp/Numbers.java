package hearth.media.sfu.sdp;

import hearth.media.BadOffer;

/** Decimal numbers of an SDP, within their bounds. */
final class Numbers {
  private Numbers() {}

  static int parse(String digits, int least, int most) {
    long value = parseLong(digits);
    if (value < least || value > most) {
      throw new BadOffer("a number is out of its range");
    }
    return (int) value;
  }

  static int parseSsrc(String digits) {
    long value = parseLong(digits);
    if (value > 0xffff_ffffL) {
      throw new BadOffer("an SSRC is not a 32-bit number");
    }
    return (int) value;
  }

  private static long parseLong(String digits) {
    if (digits.isEmpty() || digits.length() > 10) {
      throw new BadOffer("a number is missing or too long");
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw new BadOffer("a number is not one");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
