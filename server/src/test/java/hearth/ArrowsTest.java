package hearth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which room of the house may know which. */
class ArrowsTest {
  private static final JavaClasses HEARTH =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("hearth");

  private static final String[] PURE = {
    "hearth.session", "hearth.programme", "hearth.notes", "hearth.audit", "hearth.practice"
  };

  private static void holds(ArchRule rule) {
    rule.check(HEARTH);
  }

  @Test
  @DisplayName("arrows point one way: Main, then http and channel, then room, then the pure rules")
  void arrows() {
    holds(
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("hearth..")
            .layer("main")
            .definedBy("hearth")
            .layer("demo")
            .definedBy("hearth.demo")
            .layer("http")
            .definedBy("hearth.http..")
            .layer("channel")
            .definedBy("hearth.channel..")
            .layer("door")
            .definedBy("hearth.door..")
            .layer("turn")
            .definedBy("hearth.turn")
            .layer("contact")
            .definedBy("hearth.contact")
            .layer("help")
            .definedBy("hearth.help")
            .layer("desk")
            .definedBy("hearth.desk..")
            .layer("office")
            .definedBy("hearth.office")
            .layer("room")
            .definedBy("hearth.room")
            .layer("journal")
            .definedBy("hearth.journal..")
            .layer("vault")
            .definedBy("hearth.vault..")
            .layer("session")
            .definedBy("hearth.session")
            .layer("notes")
            .definedBy("hearth.notes")
            .layer("audit")
            .definedBy("hearth.audit")
            .layer("programme")
            .definedBy("hearth.programme")
            .layer("practice")
            .definedBy("hearth.practice")
            .layer("media")
            .definedBy("hearth.media..")
            .layer("json")
            .definedBy("hearth.json")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayOnlyAccessLayers(
                "desk",
                "office",
                "room",
                "session",
                "programme",
                "notes",
                "practice",
                "door",
                "journal")
            .whereLayer("http")
            .mayOnlyAccessLayers(
                "desk",
                "office",
                "room",
                "session",
                "programme",
                "notes",
                "practice",
                "door",
                "help",
                "json")
            .whereLayer("desk")
            .mayOnlyAccessLayers(
                "room", "session", "programme", "notes", "audit", "practice", "journal")
            .whereLayer("office")
            .mayOnlyAccessLayers("room", "programme", "practice", "door", "journal")
            .whereLayer("help")
            .mayNotAccessAnyLayer()
            .whereLayer("channel")
            .mayOnlyAccessLayers("room", "session", "programme", "practice", "door", "media")
            .whereLayer("door")
            .mayOnlyAccessLayers("vault", "practice")
            .whereLayer("turn")
            .mayOnlyAccessLayers("room", "practice")
            .whereLayer("contact")
            .mayOnlyAccessLayers("room", "practice")
            .whereLayer("room")
            .mayOnlyAccessLayers("session", "programme", "practice", "journal", "vault", "media")
            .whereLayer("journal")
            .mayOnlyAccessLayers(
                "session", "programme", "notes", "audit", "practice", "vault", "json")
            .whereLayer("json")
            .mayNotAccessAnyLayer()
            .whereLayer("vault")
            .mayOnlyAccessLayers("practice")
            .whereLayer("notes")
            .mayOnlyAccessLayers("practice")
            .whereLayer("audit")
            .mayOnlyAccessLayers("practice")
            .whereLayer("programme")
            .mayOnlyAccessLayers("session", "practice")
            .whereLayer("session")
            .mayOnlyAccessLayers("practice")
            .whereLayer("practice")
            .mayNotAccessAnyLayer()
            .whereLayer("media")
            .mayNotAccessAnyLayer());
  }

  @Test
  @DisplayName("the rules are pure: of others they know java.* alone")
  void pure() {
    holds(
        classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.jspecify.annotations",
                "hearth.session",
                "hearth.programme",
                "hearth.notes",
                "hearth.audit",
                "hearth.practice"));
  }

  @Test
  @DisplayName("the rules make no time and no ids: those come inside the command")
  void noClock() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class));
  }

  @Test
  @DisplayName("the room knows ports, not the adapters behind them")
  void ports() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage("hearth.room", "hearth.channel..", "hearth.door", "hearth.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "hearth.media.sfu..",
                "hearth.media.kurento..",
                "hearth.media.fake..",
                "hearth.turn..",
                "hearth.contact..",
                "hearth.journal.sqlite..",
                "hearth.journal.memory..",
                "hearth.vault.sqlite..",
                "hearth.vault.memory.."));
  }

  @Test
  @DisplayName("a port speaks our records: no type of an adapter's library crosses it")
  void records() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage("hearth.media", "hearth.journal", "hearth.vault", "hearth.room")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.sql..",
                "org.sqlite..",
                "org.eclipse.jetty..",
                "jakarta..",
                "org.bouncycastle..",
                "tools.jackson.."));
  }

  @Test
  @DisplayName("one package knows kurento-client, and the two media planes do not know each other")
  void kurento() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("hearth.media.kurento.server")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kurento..", "io.netty..", "com.google.gson.."));
    holds(
        noClasses()
            .that()
            .resideInAPackage("hearth.media.kurento..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("hearth.media.sfu.."));
    holds(
        noClasses()
            .that()
            .resideInAPackage("hearth.media.sfu..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("hearth.media.kurento.."));
  }

  @Test
  @DisplayName("one package knows the library for OpenID Connect")
  void oidc() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("hearth.door.oidc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..", "net.minidev.."));
  }

  @Test
  @DisplayName("one package knows the library for passkeys")
  void passkeys() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("hearth..")
            .and()
            .resideOutsideOfPackage("hearth.door.passkey")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.webauthn4j.."));
  }

  @Test
  @DisplayName("one package knows the library for PDF")
  void paper() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("hearth..")
            .and()
            .resideOutsideOfPackage("hearth.desk.paper")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf.."));
  }

  @Test
  @DisplayName("no circles between packages")
  void noCircles() {
    holds(slices().matching("hearth.(**)").should().beFreeOfCycles());
  }

  @Test
  @DisplayName("a package is a noun of ours, and no class manages, helps or is common")
  void names() {
    holds(
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl"));
  }
}
