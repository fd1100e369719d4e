package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.notes.NoteRule;
import hearth.practice.PracticeRule;
import hearth.programme.GroupRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds SPEC.md, the rules in the code and the tests together. */
class SpecTest {
  private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*([A-Z]{2}\\d+)\\*\\* \\S");
  private static final Pattern CITING = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2}\\d+\\b");

  @Test
  @DisplayName("every rule of SPEC.md is cited by a test, and every cited rule is in SPEC.md")
  void cited() throws IOException {
    var rules = new TreeSet<>(rules());
    assertThat(cites(rules)).isEqualTo(rules);
  }

  @Test
  @DisplayName("no number stands twice in SPEC.md, and every group counts from 1 without a gap")
  void numbered() throws IOException {
    assertThat(rules()).doesNotHaveDuplicates();
    for (var group : groups(rules())) {
      var numbers = rules().stream().filter(rule -> rule.startsWith(group)).toList();
      var counted = new ArrayList<String>();
      for (int n = 1; n <= numbers.size(); n++) {
        counted.add(group + n);
      }
      assertThat(numbers).isEqualTo(counted);
    }
  }

  @Test
  @DisplayName("every refusal of the code is a rule of SPEC.md, with words for a person")
  void refusals() throws IOException {
    assertThat(rules()).containsAll(Arrays.stream(Rule.values()).map(Rule::name).toList());
    assertThat(rules()).containsAll(Arrays.stream(GroupRule.values()).map(Enum::name).toList());
    assertThat(rules()).containsAll(Arrays.stream(PracticeRule.values()).map(Enum::name).toList());
    assertThat(rules()).containsAll(Arrays.stream(NoteRule.values()).map(Enum::name).toList());
    assertThat(NoteRule.values())
        .allSatisfy(rule -> assertThat(rule.words()).matches("[A-Z].{5,90}[.?]"));
    assertThat(PracticeRule.values())
        .allSatisfy(rule -> assertThat(rule.words()).matches("[A-Z].{5,90}[.?]"));
    assertThat(Rule.values())
        .allSatisfy(rule -> assertThat(rule.words()).matches("[A-Z].{5,90}[.?]"));
    assertThat(GroupRule.values())
        .allSatisfy(rule -> assertThat(rule.words()).matches("[A-Z].{5,90}[.?]"));
  }

  private static List<String> rules() throws IOException {
    return found(RULE, Files.readString(Path.of("SPEC.md")));
  }

  private static Set<String> groups(java.util.Collection<String> rules) {
    return rules.stream().map(rule -> rule.substring(0, 2)).collect(Collectors.toSet());
  }

  /** Of the groups of SPEC.md only: a test may well speak of VP8 as well. */
  private static Set<String> cites(Set<String> rules) throws IOException {
    var cites = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/test/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        for (var sentence : found(CITING, Files.readString(file))) {
          NUMBER.matcher(sentence).results().map(MatchResult::group).forEach(cites::add);
        }
      }
    }
    var groups = groups(rules);
    cites.removeIf(cite -> !groups.contains(cite.substring(0, 2)));
    return cites;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
