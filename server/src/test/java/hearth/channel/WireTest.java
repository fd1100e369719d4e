package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.channel.Wire.Parsed;
import hearth.channel.wire.ClientMessage;
import hearth.channel.wire.ServerMessage;
import hearth.media.Quality;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.Stage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WireTest {
  @Test
  @DisplayName("A well-formed message of each shape is understood")
  void understood() {
    assertThat(read("{'type':'hello','id':'1','protocol':1,'client':'c'}"))
        .isEqualTo(new ClientMessage.Hello("1", 1, "c", null));
    assertThat(read("{'id':'1','seat':'s-1','type':'admit'}"))
        .isEqualTo(new ClientMessage.Admit("1", new SeatId("s-1")));
    assertThat(read("{'type':'lowerHand','id':'1','seat':null}"))
        .isEqualTo(new ClientMessage.LowerHand("1", null));
    assertThat(read("{'type':'prefer','slot':0,'quality':'low'}"))
        .isEqualTo(new ClientMessage.Prefer(0, Quality.LOW));
    assertThat(read("{'type':'turnCamera','id':'1','on':true}"))
        .isEqualTo(new ClientMessage.TurnCamera("1", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense                                           | not readable",
        "{'type':'lock','id':'1'} x                         | not readable",
        "{'type':'lock','id':'1'}{'type':'lock','id':'2'}   | not readable",
        "[]                                                 | not an object",
        "null                                               | not an object",
        "7                                                  | not an object",
        "{}                                                 | unknown type",
        "{'id':'1'}                                         | unknown type",
        "{'type':null,'id':'1'}                             | unknown type",
        "{'type':7,'id':'1'}                                | unknown type",
        "{'type':['lock'],'id':'1'}                         | unknown type",
        "{'type':'Lock','id':'1'}                           | unknown type",
        "{'type':'connect','id':'1'}                        | unknown type",
        "{'type':'hearth.session.Command$Lock','id':'1'}    | unknown type",
        "{'type':'lock','id':'1','by':'s-1'}                | unknown field",
        "{'type':'lock','id':'1','@class':'x'}              | unknown field",
        "{'type':'lock','id':'1','id':'2'}                  | duplicate key",
        "{'type':'lock','type':'unlock','id':'1'}           | duplicate key",
        "{'type':'lock'}                                    | id: missing",
        "{'type':'lock','id':null}                          | id: missing",
        "{'type':'lock','id':7}                             | id: not a string",
        "{'type':'lock','id':''}                            | id: not 1 to 64 characters",
        "{'type':'admit','id':'1'}                          | seat: missing",
        "{'type':'admit','id':'1','seat':{}}                | seat: not a string",
        "{'type':'admit','id':'1','seat':'../x'}            | not readable",
        "{'type':'turnCamera','id':'1','on':'true'}         | on: neither true nor false",
        "{'type':'turnCamera','id':'1','on':1}              | on: neither true nor false",
        "{'type':'turnCamera','id':'1'}                     | on: missing",
        "{'type':'level','dBov':'7'}                        | dBov: not a whole number",
        "{'type':'level','dBov':7.5}                        | dBov: not a whole number",
        "{'type':'level','dBov':99999999999}                | dBov: not a whole number",
        "{'type':'level'}                                   | dBov: missing",
        "{'type':'prefer','slot':0,'quality':'LOW'}         | not readable",
        "{'type':'prefer','slot':0,'quality':0}             | quality: not a string",
        "{'type':'signAgreement','id':'1','version':1,'clauses':'a','fullName':'x'} | clauses: not"
            + " a list, or too long a one",
        "{'type':'signAgreement','id':'1','version':1,'clauses':[7],'fullName':'x'} | clauses: not"
            + " a string",
        "{'type':'signAgreement','id':'1','version':1,'clauses':[['a']],'fullName':'x'} | too deep"
            + " or too long",
        "{'type':'lock','id':{'a':{'b':{'c':1}}}}           | too deep or too long",
      })
  @DisplayName("Whatever is not exactly a message is malformed, for a reason that repeats nothing")
  void malformed(String text, String why) {
    assertThat(Wire.parse(text.replace('\'', '"'))).isEqualTo(new Parsed.Malformed(why));
  }

  @Test
  @DisplayName("Nothing at all is malformed")
  void empty() {
    assertThat(Wire.parse("")).isEqualTo(new Parsed.Malformed("not an object"));
  }

  @Test
  @DisplayName("Strings, lists and numbers beyond their limit are malformed")
  void tooLong() {
    String name = "x".repeat(Limits.TEXT_CHARS + 1);
    assertThat(Wire.parse(sign(name, "\"a\"")))
        .isEqualTo(new Parsed.Malformed("fullName: too long"));
    assertThat(Wire.parse(sign("x", "\"a\",".repeat(Limits.LIST) + "\"a\"")))
        .isEqualTo(new Parsed.Malformed("clauses: not a list, or too long a one"));
    assertThat(Wire.parse("{\"type\":\"level\",\"dBov\":" + "1".repeat(1_000) + "}"))
        .isEqualTo(new Parsed.Malformed("too deep or too long"));
    assertThat(Wire.parse("[".repeat(100_000))).isInstanceOf(Parsed.Malformed.class);
    String sdp = "x".repeat(Limits.SDP_CHARS + 1);
    assertThat(
            Wire.parse(
                "{\"type\":\"offer\",\"id\":\"1\",\"fence\":1,\"link\":\"l\",\"sdp\":\""
                    + sdp
                    + "\"}"))
        .isInstanceOf(Parsed.Malformed.class);
  }

  @Test
  @DisplayName("What is written has plain ids, words and ISO times")
  void written() {
    var view =
        new ServerMessage.ViewChanged(
            1, Stage.DEVICE_CHECK, Map.of("seat", new SeatId("s-1")), Instant.EPOCH);
    assertThat(Wire.write(view))
        .isEqualTo(
            "{\"type\":\"view\",\"seq\":1,\"stage\":\"deviceCheck\","
                + "\"sections\":{\"seat\":\"s-1\"},\"now\":\"1970-01-01T00:00:00Z\"}");
  }

  @Test
  @DisplayName("Private content cannot be written at all")
  void neverPrivate() {
    var box = Private.of(new SeatId("s-1"), Private.Kind.NAME, "Anna");
    var view = new ServerMessage.ViewChanged(1, Stage.CIRCLE, Map.of("x", box), Instant.EPOCH);
    assertThatThrownBy(() -> Wire.write(view)).hasMessageContaining("private content");
  }

  private static String sign(String name, String clauses) {
    return "{\"type\":\"signAgreement\",\"id\":\"1\",\"version\":1,\"clauses\":["
        + clauses
        + "],\"fullName\":\""
        + name
        + "\"}";
  }

  private static ClientMessage read(String text) {
    assertThat(Wire.parse(text.replace('\'', '"'))).isInstanceOf(Parsed.Understood.class);
    return ((Parsed.Understood) Wire.parse(text.replace('\'', '"'))).message();
  }
}
