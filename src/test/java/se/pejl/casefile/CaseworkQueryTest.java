package se.pejl.casefile;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking for a youth by what no file can have")
class CaseworkQueryTest {

  @ParameterizedTest
  @ValueSource(ints = {101, 100_000})
  void is_refused_when_it_is_too_long(int length) {
    String words = "x".repeat(length);

    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byName(words));
    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byCaseNumber(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"An\0na", "2026-\0001"})
  void is_refused_when_it_holds_what_no_database_stores(String words) {
    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byName(words));
    assertThrows(TooVagueQueryException.class, () -> CaseworkQuery.byCaseNumber(words));
  }
}
