package se.pejl.library.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.library.Surroundings;

@DisplayName("A request to try a form out")
class TryRequestTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 131})
  void is_refused_with_an_age_nobody_has(int age) {
    var refused = assertThrows(UnusableRequestException.class, () -> circumstances(age, "worker"));

    assertEquals(Map.of("field", "age"), refused.details());
  }

  @Test
  void is_refused_with_an_informant_the_form_does_not_offer() {
    var refused = assertThrows(UnusableRequestException.class, () -> circumstances(15, "teacher"));

    assertEquals(Map.of("field", "informant"), refused.details());
  }

  @Test
  void is_answered_by_somebody_the_form_offers_when_nobody_is_named() {
    assertEquals(Informant.WORKER, circumstances(15, null).informant());
  }

  private static Circumstances circumstances(int age, String informant) {
    return new TryRequest(null, "phq-9@1.0.0", Map.of(), age, null, informant, null, null)
        .circumstances(Surroundings.SWEDEN, EnumSet.of(Informant.WORKER, Informant.GUARDIAN));
  }
}
