package se.pejl.casefile.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.NotAPersonalNumberException;
import se.pejl.casefile.PersonalNumber;
import se.pejl.casefile.TooVagueQueryException;

@DisplayName("What is typed in the search box")
class SearchWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void is_a_name_when_it_has_no_digit() {
    assertEquals(CaseworkQuery.byName("elin påhitt"), searched(" elin påhitt "));
  }

  @Test
  void is_a_case_number_when_it_looks_like_one() {
    assertEquals(CaseworkQuery.byCaseNumber("2026-0042"), searched("2026-0042"));
  }

  @Test
  void is_a_personal_number_with_or_without_century_and_separator() {
    CaseworkQuery expected = CaseworkQuery.byPersonalNumber(new PersonalNumber("200905142386"));
    assertEquals(expected, searched("20090514-2386"));
    assertEquals(expected, searched("0905142386"));
  }

  @Test
  void is_refused_when_it_is_neither() {
    assertThrows(NotAPersonalNumberException.class, () -> searched("12345"));
    assertThrows(TooVagueQueryException.class, () -> searched("x"));
    assertThrows(TooVagueQueryException.class, () -> searched(null));
  }

  private static CaseworkQuery searched(String typed) {
    return new SearchWords(typed).query(TODAY);
  }
}
