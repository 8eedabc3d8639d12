package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Eligibility;
import se.pejl.form.Sex;
import se.pejl.form.scale.Group;
import se.pejl.scoring.telling.GroupTale;

@DisplayName("A group is called")
class WhoAGroupIsTest {

  @ParameterizedTest(name = "{0} of {1} to {2}: {3}")
  @CsvSource({
    "FEMALE, 12, 17, 'flickor, 12–17 år'",
    "FEMALE, 18, 25, 'kvinnor, 18–25 år'",
    "FEMALE, 12, 18, 'flickor och kvinnor, 12–18 år'",
    "MALE, 12, 17, 'pojkar, 12–17 år'",
    "MALE, 18, 25, 'män, 18–25 år'",
    "MALE, 16, 25, 'pojkar och män, 16–25 år'",
  })
  void girls_and_boys_or_women_and_men_by_their_ages(
      Sex sex, int youngest, int oldest, String called) {
    Group group =
        new Group(
            Optional.of(sex),
            Optional.of(new Eligibility(youngest, oldest)),
            Set.of(),
            Set.of(),
            Set.of());

    assertEquals(called, GroupTale.of(group).in("sv"));
  }
}
