package se.pejl.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A personal number")
class PersonalNumberTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Numbers from Skatteverket's brochures and 19121212-1212, which is nobody's. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "19121212-1212, 191212121212",
    "191212121212, 191212121212",
    "121212+1212, 191212121212",
    "701063-2391, 197010632391",
    "7010632391, 197010632391",
    " 640823-3234 , 196408233234"
  })
  void is_read_with_or_without_century_and_sign(String written, String full) {
    assertEquals(full, PersonalNumber.of(written, TODAY).full());
  }

  @Test
  void without_a_century_is_the_latest_that_is_not_in_the_future() {
    assertEquals("201212121212", PersonalNumber.of("121212-1212", TODAY).full());
    assertEquals("191212121212", PersonalNumber.of("121212-1212", LocalDate.of(2012, 1, 1)).full());
  }

  @Test
  void with_sixty_added_to_the_day_is_a_coordination_number() {
    assertTrue(PersonalNumber.of("701063-2391", TODAY).coordination());
    assertFalse(PersonalNumber.of("640823-3234", TODAY).coordination());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "640823-3235",
        "640832-3234",
        "641323-3234",
        "640823-323",
        "640823-32345",
        "",
        "abc",
        "19640823*3234",
        "２64082332341"
      })
  void that_does_not_check_out_is_refused(String written) {
    assertThrows(NotAPersonalNumberException.class, () -> PersonalNumber.of(written, TODAY));
  }

  @Test
  void with_one_digit_wrong_never_checks_out() {
    String right = "196408233234";
    for (int place = 2; place < 12; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String other = right.substring(0, place) + digit + right.substring(place + 1);
        if (!other.equals(right)) {
          assertThrows(NotAPersonalNumberException.class, () -> new PersonalNumber(other));
        }
      }
    }
  }

  @Test
  void is_never_shown_in_full_by_accident() {
    PersonalNumber number = new PersonalNumber("196408233234");

    assertEquals("19640823-****", number.masked());
    assertEquals("19640823-****", number.toString());
    assertEquals("19640823-3234", number.written());
  }

  @Test
  void that_is_wrong_is_not_repeated_in_the_refusal() {
    NotAPersonalNumberException refused =
        assertThrows(
            NotAPersonalNumberException.class, () -> PersonalNumber.of("640823-3235", TODAY));

    assertFalse(refused.getMessage().contains("640823"));
  }
}
