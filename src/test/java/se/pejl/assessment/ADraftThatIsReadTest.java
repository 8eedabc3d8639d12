package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.wording.DraftView;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A draft that is read")
class ADraftThatIsReadTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID draft;

  @BeforeEach
  void begin() {
    work = new Casework(database);
    UUID youth = work.youth(work.asta, "Test");
    draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-20");
    work.answer(work.asta, draft, Casework.allNine("1"));
  }

  @Test
  void may_be_filled_in_by_its_worker_and_only_read_by_the_supervisor() {
    assertTrue(work.in(u -> u.administer().open(work.asta, draft)).mayAnswer());
    assertFalse(work.in(u -> u.administer().open(work.stina, draft)).mayAnswer());
  }

  @Test
  void shows_the_supervisor_answers_and_what_must_be_seen_at_once() {
    DraftView view =
        new DraftView(work.in(u -> u.administer().open(work.stina, draft)), Words.in("en"));

    assertEquals("Draft", view.getStatus());
    assertEquals(10, view.getSections().stream().mapToInt(section -> section.items().size()).sum());
    assertEquals("Several days", view.getSections().get(0).items().get(0).answer());
    assertEquals(1, view.getFlags().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"attention", "answers"})
  void can_be_shown_by_every_part_that_it_shares_with_a_result(String part) throws Exception {
    String page = Files.readString(Path.of("src/main/webapp/WEB-INF/result/" + part + ".xhtml"));
    Set<String> has =
        Arrays.stream(DraftView.class.getMethods())
            .map(Method::getName)
            .filter(name -> name.startsWith("get"))
            .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
            .collect(Collectors.toSet());

    Pattern.compile("\\bresult\\.(\\w+)")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .forEach(name -> assertTrue(has.contains(name), name));
  }

  @Test
  void has_no_scores_for_anybody() {
    assertThrows(
        AssessmentNotFinishedException.class, () -> work.in(u -> u.results().of(work.asta, draft)));
    assertThrows(
        AssessmentNotFinishedException.class,
        () -> work.in(u -> u.results().of(work.stina, draft)));
  }

  @Test
  void has_none_after_it_was_given_up_either() {
    work.run(u -> u.administer().discard(work.asta, draft, "fel ungdom"));

    assertThrows(
        AssessmentNotFinishedException.class, () -> work.in(u -> u.results().of(work.asta, draft)));
  }
}
