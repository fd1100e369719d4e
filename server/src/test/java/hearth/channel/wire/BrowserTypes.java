package hearth.channel.wire;

import cz.habarta.typescript.generator.DateMapping;
import cz.habarta.typescript.generator.EnumMapping;
import cz.habarta.typescript.generator.Input;
import cz.habarta.typescript.generator.Jackson3Configuration;
import cz.habarta.typescript.generator.JsonLibrary;
import cz.habarta.typescript.generator.Logger;
import cz.habarta.typescript.generator.NullabilityDefinition;
import cz.habarta.typescript.generator.Settings;
import cz.habarta.typescript.generator.TypeScriptFileType;
import cz.habarta.typescript.generator.TypeScriptGenerator;
import cz.habarta.typescript.generator.TypeScriptOutputKind;
import hearth.http.wire.AccountWire;
import hearth.http.wire.DeskWire;
import hearth.http.wire.GroupWire;
import hearth.http.wire.NoteWire;
import hearth.http.wire.SceneWire;
import hearth.http.wire.SeatWire;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.View;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser's types of the wire, made from the records. {@code ./hearth types} writes them. */
final class BrowserTypes {
  /** Seen from the folder of the server module, where Maven starts its tests. */
  static final Path FILE = Path.of("../web-client/src/protocol/messages.generated.ts");

  /** The two directions are one TypeScript module, where a name stands once. */
  private static final Map<String, String> TOLD_APART =
      Map.of(
          ClientMessage.Candidate.class.getName(), "ClientCandidate",
          ServerMessage.Candidate.class.getName(), "ServerCandidate",
          ClientMessage.Level.class.getName(), "ClientLevel",
          ServerMessage.Level.class.getName(), "SpeakingLevel");

  private static final String ANY_SECTIONS = "sections: { [index: string]: any | null };";

  /** What is asked over HTTP, in a file of its own: a member's page has no use for most of it. */
  static final Path HTTP_FILE = Path.of("../web-client/src/http/wire.generated.ts");

  private static final List<Class<?>> HTTP =
      List.of(
          AccountWire.class,
          GroupWire.class,
          SeatWire.class,
          SceneWire.class,
          NoteWire.class,
          DeskWire.class);

  private static final String MADE =
      "// Made from the server's records by `./hearth types`; do not edit.\n";

  private BrowserTypes() {}

  /** The records of HTTP; byte-identical on repeat. */
  static String generateHttp() {
    TypeScriptGenerator.setLogger(new Logger(Logger.Level.Warning));
    var records =
        HTTP.stream()
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .toArray(Class<?>[]::new);
    var settings = settings();
    settings.setExcludeFilter(HTTP.stream().map(Class::getName).toList(), List.of());
    return MADE + new TypeScriptGenerator(settings).generateTypeScript(Input.from(records));
  }

  /** Byte-identical on repeat. */
  static String generate() {
    TypeScriptGenerator.setLogger(new Logger(Logger.Level.Warning));
    var made =
        new TypeScriptGenerator(settings())
            .generateTypeScript(Input.from(ClientMessage.class, ServerMessage.class, View.class));
    // In Java the changed sections are a map, so that an unchanged one can be absent.
    if (made.split(java.util.regex.Pattern.quote(ANY_SECTIONS), -1).length != 2) {
      throw new IllegalStateException("the sections of a changed view look different now");
    }
    return MADE + made.replace(ANY_SECTIONS, "sections: Partial<Sections>;");
  }

  private static Settings settings() {
    var settings = new Settings();
    settings.newline = "\n";
    settings.setIndentString("  ");
    settings.outputKind = TypeScriptOutputKind.module;
    settings.outputFileType = TypeScriptFileType.implementationFile;
    settings.jsonLibrary = JsonLibrary.jackson3;
    var jackson = new Jackson3Configuration();
    jackson.enumsUsingToString = true;
    settings.setJackson3Configuration(BrowserTypes.class.getClassLoader(), jackson);
    settings.mapEnum = EnumMapping.asUnion;
    settings.mapDate = DateMapping.asString;
    settings.noFileComment = true;
    settings.noTslintDisable = true;
    settings.noEslintDisable = true;
    settings.sortDeclarations = false;
    settings.nullableAnnotations = List.of(Nullable.class);
    settings.nullabilityDefinition = NullabilityDefinition.nullInlineUnion;
    settings.customTypeNaming = TOLD_APART;
    settings.customTypeMappings = strings(SeatId.class, SessionId.class, GroupId.class);
    settings.customTypeMappings.put(Instant.class.getName(), "string");
    return settings;
  }

  private static Map<String, String> strings(Class<?>... ids) {
    var mappings = new HashMap<String, String>();
    for (var id : ids) {
      mappings.put(id.getName(), "string");
    }
    return mappings;
  }
}
