package se.pejl.assessment.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.assessment.Casework;
import se.pejl.assessment.lease.Holding.Whose;
import se.pejl.assessment.refusal.DraftHeldException;
import se.pejl.casefile.Duty;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.database.Collision;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Two who take a draft at the same time")
class TwoTakeADraftAtOnceTest {

  private static final int TIMES = 25;

  @Parameter DatabaseUnderTest database;

  private Casework work;

  @Test
  void get_it_one_at_a_time_whether_it_is_new_or_was_somebody_elses_before() throws Exception {
    work = new Casework(database);
    Actor cia = work.become(work.sara, work.sara.role(), work.north);
    UUID youth = work.youth(work.asta, "Test");
    LocalDate today = LocalDate.of(2026, 11, 21);
    for (Actor other : List.of(work.bo, cia)) {
      work.run(
          u ->
              u.files()
                  .find(youth)
                  .orElseThrow()
                  .assign(UUID.randomUUID(), other.account(), Duty.SUBSTITUTE, today, null));
    }
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-20");
    for (int time = 0; time < TIMES; time++) {
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<String> bo = taking(start, work.bo, draft);
      CompletableFuture<String> third = taking(start, cia, draft);

      assertEquals(
          List.of("refused", "taken"), List.of(bo.join(), third.join()).stream().sorted().toList());

      Actor winner = bo.join().equals("taken") ? work.bo : cia;
      assertEquals(
          Whose.MINE, work.in(u -> u.holding().look(winner, draft)).whose(), "time " + time);
      work.minutesLater(10);
    }
  }

  private CompletableFuture<String> taking(CyclicBarrier start, Actor actor, UUID draft) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            start.await();
            return Collision.repeat(() -> work.in(u -> u.holding().take(actor, draft))).whose()
                    == Whose.MINE
                ? "taken"
                : "lost";
          } catch (DraftHeldException refused) {
            return "refused";
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
