package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.refusal.AlreadyBegunException;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Informant;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Starting the same assessment twice")
class StartingTheSameTwiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID first;

  @BeforeEach
  void begin() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    first = work.begin(work.asta, youth, Casework.PHQ9, DAY.toString());
  }

  @Test
  void leads_to_the_one_that_is_open() {
    AlreadyBegunException refused = assertThrows(AlreadyBegunException.class, this::again);

    assertEquals(first, refused.assessment());
  }

  @Test
  void leads_there_also_when_it_is_finished_and_not_signed() {
    work.answer(work.asta, first, Casework.allNine("1"));
    work.run(u -> u.administer().finish(work.asta, first));

    assertEquals(first, assertThrows(AlreadyBegunException.class, this::again).assessment());
  }

  @Test
  void makes_another_when_that_is_what_was_meant() {
    UUID second =
        work.in(
            u ->
                u.administer()
                    .beginAnother(
                        work.asta,
                        youth,
                        Casework.PHQ9,
                        DAY,
                        Testimony.of(Informant.YOUTH),
                        Phase.DURING));

    assertNotEquals(first, second);
  }

  @Test
  void makes_another_for_another_day_and_after_the_first_was_given_up() {
    work.begin(work.asta, youth, Casework.PHQ9, "2026-11-19");
    work.run(u -> u.administer().discard(work.asta, first, "fel ungdom"));

    assertNotEquals(first, again());
  }

  @Test
  void makes_one_when_eight_clicks_come_at_once() {
    UUID other = work.youth(work.asta, "Samtidig");
    List<CompletableFuture<String>> clicks =
        IntStream.range(0, 8)
            .mapToObj(click -> CompletableFuture.supplyAsync(() -> begun(other)))
            .toList();

    long begun = clicks.stream().map(CompletableFuture::join).filter("begun"::equals).count();

    assertEquals(1, begun);
    assertEquals(1, work.in(u -> u.administer().in(work.asta, other)).size());
  }

  private UUID again() {
    return work.begin(work.asta, youth, Casework.PHQ9, DAY.toString());
  }

  private String begun(UUID caseFile) {
    try {
      work.begin(work.asta, caseFile, Casework.PHQ9, DAY.toString());
      return "begun";
    } catch (AlreadyBegunException open) {
      return "already";
    }
  }
}
