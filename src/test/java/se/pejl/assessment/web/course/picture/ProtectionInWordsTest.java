package se.pejl.assessment.web.course.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.Casework;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.DatabaseUnderTest;

/** The five protective factors of the target group judgement, two of them. */
@DisplayName("Of risk and protection the overview says")
class ProtectionInWordsTest {

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(DatabaseUnderTest.DERBY);
    youth = work.youth(work.asta, "Test");
  }

  private String said(int line, String language) {
    return Overview.of(work.in(u -> u.bearing().of(work.asta, youth)), Words.in(language))
        .orElseThrow()
        .summary()
        .others()
        .get(line)
        .words();
  }

  @Test
  void which_protective_factors_were_gained_kept_and_lost_by_name() {
    signed("2026-01-01", "physical-health=not-present social-ability=partly drive=partly");
    signed("2026-06-01", "physical-health=partly social-ability=not-present drive=partly");

    assertEquals(
        "Protection: of 5 changeable factors 1 were gained, 1 kept, 1 lost and 2 absent both times."
            + " Gained: ”Is the youth in good physical health?”."
            + " Lost: ”Does the youth find it easy to get on and work with others?”.",
        said(1, "en"));
  }

  @Test
  void what_could_not_be_compared_apart_from_what_is_unchanged() {
    signed("2026-01-01", "regular-truancy=partly poor-school-results=not-assessable");
    signed("2026-06-01", "regular-truancy=partly poor-school-results=partly");

    assertEquals(
        "Risk: 0 of 5 changeable factors better, 0 worse, 4 unchanged."
            + " Assessed one time only, or not comparable: 1.",
        said(0, "en"));
  }

  private void signed(String date, String answers) {
    work.signedTargetGroup(youth, date, answers, "Invented");
  }
}
