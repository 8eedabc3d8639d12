package se.pejl.access.signin.password;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.UnusableAccountException;

@DisplayName("A password")
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"abcdefghijkl", "tre bruna grisar", "åtta ålar på ön", "9471-2286-0053"})
  void of_twelve_characters_is_accepted_whatever_they_are(String password) {
    assertDoesNotThrow(() -> PasswordRules.check(password, "asta"));
  }

  @ParameterizedTest
  @CsvSource({
    "elva tecken, access.password-too-short",
    "'', access.password-too-short",
    "aaaaaaaaaaaaaaa, access.password-too-common",
    "abababababababab, access.password-too-common",
    "Sommar2026!!!, access.password-too-common",
    "Lösenord123456, access.password-too-common",
    "pejlpejl2026, access.password-too-common",
    "123456789012, access.password-too-common",
    "min.asta.hemlighet, access.password-too-common"
  })
  void that_is_short_or_everybody_tries_first_is_refused(String password, String code) {
    assertEquals(code, refusal(password));
  }

  @ParameterizedTest
  @CsvSource({"128, ''", "129, access.password-too-long"})
  void may_have_up_to_128_characters(int length, String code) {
    String password = "tre bruna grisar ".repeat(10).substring(0, length);
    if (code.isEmpty()) {
      assertDoesNotThrow(() -> PasswordRules.check(password, "asta"));
    } else {
      assertEquals(code, refusal(password));
    }
  }

  private static String refusal(String password) {
    return assertThrows(UnusableAccountException.class, () -> PasswordRules.check(password, "asta"))
        .code();
  }
}
