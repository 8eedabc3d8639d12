package se.pejl.casefile.protection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text")
class WhereaboutsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bor nu på Storgatan 12",
        "flyttade till Norra Skogsvägen 3 B i går",
        "Box 12, 123 45 Granköping",
        "nås på 070-123 45 67",
        "ring 08 123 456 78",
        "+46701234567",
        "skriv till test.person@exempel.se",
        "började på Tallbackaskolan",
        "går på Granskogens skola",
        "Vasalundsgymnasiet, årskurs 1"
      })
  void tells_where_somebody_is(String text) {
    assertTrue(Whereabouts.in(text));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Trivs i skolan sedan 2026-02-01",
        "Nytt samtal 2026-11-22 kl. 10:30",
        "Ärende 2026-0001, poäng 12 av 27",
        "går till skolan tre dagar av fem",
        "på väg åt rätt håll, 3 av 5 mål",
        "10 000 kronor i skuld",
        "personnummer 19640823-3234 är kontrollerat"
      })
  void tells_nothing_of_the_kind(String text) {
    assertFalse(Whereabouts.in(text));
  }

  /** Before they were looked through in one go, 16,000 letters took most of a minute. */
  @ParameterizedTest
  @Timeout(120)
  @ValueSource(strings = {"A", "a", "aB", "1", "-0", "0 1x", "a.", "a@", "a@b.", "Aa ", "väg "})
  void is_looked_through_at_once_however_long_it_is(String again) {
    assertFalse(Whereabouts.in(again.repeat(200_000 / again.length())));
  }
}
