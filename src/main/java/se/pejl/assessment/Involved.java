package se.pejl.assessment;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.pejl.assessment.sheet.Given;

/** Everybody who had a part in what an assessment says. */
public final class Involved {

  private Involved() {}

  /** Whoever began, answered, judged or signed it. */
  public static Set<UUID> in(Assessment assessment) {
    Set<UUID> people = new HashSet<>();
    people.add(assessment.rater());
    assessment.signature().map(Signature::account).ifPresent(people::add);
    assessment.answers().items().values().stream().map(Given::by).forEach(people::add);
    assessment.judgements().stream().map(GivenJudgement::by).forEach(people::add);
    people.removeIf(Objects::isNull);
    return people;
  }
}
