package hearth.media.sfu.sdp;

import hearth.media.BadOffer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of an SDP line. */
final class Text {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._{}+~#$%&'*^`|!-]{1,16}");
  private static final Pattern PROTOCOL = Pattern.compile("[A-Z/]{1,24}");

  private Text() {}

  /**
   * What is said back in an answer must be plain: letters, digits and a few signs, at most 16 of
   * them.
   */
  static String token(String value) {
    if (!TOKEN.matcher(value).matches()) {
      throw new BadOffer("an m-line's name, mid or rid is not a token of 1 to 16 characters");
    }
    return value;
  }

  static String protocol(String value) {
    if (!PROTOCOL.matcher(value).matches()) {
      throw new BadOffer("an m-line's protocol is not known");
    }
    return value;
  }

  /** Up to the first space. */
  static String before(String value) {
    int space = value.indexOf(' ');
    return space < 0 ? value : value.substring(0, space);
  }

  /** Behind the first space. */
  static String after(String value) {
    int space = value.indexOf(' ');
    return space < 0 ? "" : value.substring(space + 1);
  }

  static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
