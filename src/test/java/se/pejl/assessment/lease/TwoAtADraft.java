package se.pejl.assessment.lease;

import static se.pejl.assessment.Casework.PHQ9;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.lease.Holding.Whose;
import se.pejl.casefile.Duty;
import se.pejl.platform.DatabaseUnderTest;

/** A draft of Asta's, whose file she handles and Bo stands in for her, on both databases. */
abstract class TwoAtADraft {

  @Parameter DatabaseUnderTest database;

  Casework work;
  UUID youth;
  UUID draft;

  /** Asta handles the file, Bo stands in for her. */
  @BeforeEach
  void begin() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    LocalDate today = LocalDate.of(2026, 11, 21);
    work.run(
        u ->
            u.files()
                .find(youth)
                .orElseThrow()
                .assign(UUID.randomUUID(), work.bo.account(), Duty.SUBSTITUTE, today, null));
    draft = work.begin(work.asta, youth, PHQ9, "2026-11-20");
  }

  Holding open(Actor actor) {
    return work.in(u -> u.administer().takeUp(actor, draft)).holding();
  }

  Whose whose(Actor actor) {
    return work.in(u -> u.holding().look(actor, draft)).whose();
  }

  int stored() {
    return work.in(u -> u.assessments().find(draft).orElseThrow().answers().items().size());
  }

  List<Kind> handed() {
    return work.logOf(youth).stream().filter(kind -> kind.name().startsWith("DRAFT_")).toList();
  }
}
