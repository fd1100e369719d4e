package hearth.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asks the real server, over real sockets, for every cell of the table in SPEC.md. */
class PermissionWalkTest {
  private static final Path SPEC = Path.of("SPEC.md");
  private static final Path WRITTEN = Path.of("target", "permissions.md");

  @Test
  @DisplayName("Every command that is answered has an instance, and no row stands twice")
  void complete() {
    var walked = Commands.ALL.stream().map(c -> c.message().getClass()).collect(Collectors.toSet());
    assertThat(walked).isEqualTo(new HashSet<>(Commands.kinds()));
    assertThat(Commands.ALL).extracting(Commands::row).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("Whoever asks what from where is answered as the table says, cell by cell")
  void walk() throws IOException {
    var table = new CommandTable();
    try (var practice = new Practice()) {
      for (var who : Who.values()) {
        for (var where : Where.values()) {
          if (where.isFor(who)) {
            table.put(who, where, new Walk(practice, who, where).cells());
          }
        }
        shut(practice, table, who);
      }
    }
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, table.written());
    assertThat(CommandTable.standing(SPEC))
        .as(
            "the table of SPEC.md; when the new one is right, take it over from server/:"
                + " sed -i '/^<!-- The tables/,$d' SPEC.md && cat target/permissions.md >> SPEC.md")
        .isEqualTo(table.written());
  }

  /** Another group's session, and cookies that are not this seat's. */
  private static void shut(Practice practice, CommandTable table, Who who) {
    var mine = practice.evening(play -> Situations.play(play, who, Where.CIRCLE));
    var theirs = practice.evening(play -> Situations.play(play, who, Where.CIRCLE));
    var seat = who.seat();
    var cookie = practice.cookie(mine, seat);
    var foreign = practice.cookie(mine, who == Who.MEMBER ? Plays.BEN : Plays.TOM);
    var renamed = "hearth-" + seat + foreign.substring(foreign.indexOf('='));
    table.shut("another group's session", who, code(practice, theirs, who, cookie));
    table.shut("no cookie", who, code(practice, mine, who, null));
    table.shut("a cookie nobody was given", who, code(practice, mine, who, cookie + "x"));
    table.shut("another seat's cookie", who, code(practice, mine, who, foreign));
    table.shut("another seat's cookie under this name", who, code(practice, mine, who, renamed));
  }

  private static String code(
      Practice practice, Practice.Evening evening, Who who, @Nullable String cookie) {
    try (var caller = new Caller(practice.port(), evening.session(), who.seat(), cookie)) {
      return caller.closedWith();
    }
  }
}
