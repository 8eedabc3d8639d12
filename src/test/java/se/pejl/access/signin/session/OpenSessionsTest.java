package se.pejl.access.signin.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.access.signin.session.OpenSession.Ending;
import se.pejl.platform.CannotStartException;

@DisplayName("A session at a browser")
class OpenSessionsTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
  private static final SessionLimits LIMITS =
      new SessionLimits(Duration.ofMinutes(20), Duration.ofHours(10), Duration.ofMinutes(2));
  private static final UUID ASTA = UUID.randomUUID();

  private final OpenSessions sessions = new OpenSessions(Clock.fixed(NINE, ZoneOffset.UTC), LIMITS);

  @ParameterizedTest(name = "last used after {0} s and looked at after {1} s: {2}")
  @CsvSource({
    "0, 1199, ",
    "0, 1200, IDLE",
    "34800, 35999, ",
    "35999, 36000, LONGEST",
    "0, 36000, LONGEST"
  })
  void ends_after_twenty_minutes_of_nothing_or_ten_hours_of_anything(
      long used, long looked, Ending ending) {
    OpenSession session =
        new OpenSession(new RecognisedBy("a"), ASTA, NINE, NINE.plusSeconds(used), "Firefox");

    assertEquals(Optional.ofNullable(ending), session.endedAt(NINE.plusSeconds(looked), LIMITS));
  }

  @Test
  void lasts_no_longer_than_the_longest_when_it_is_used() {
    OpenSession session =
        new OpenSession(new RecognisedBy("a"), ASTA, NINE, NINE.plusSeconds(35_900), "Firefox");

    assertEquals(Duration.ofSeconds(100), session.leftAt(NINE.plusSeconds(35_900), LIMITS));
  }

  @Test
  void is_ended_with_the_others_or_all_of_one_person_and_of_nobody_else() {
    UUID bo = UUID.randomUUID();
    sessions.begin(new RecognisedBy("a"), ASTA, "Firefox");
    sessions.begin(new RecognisedBy("b"), ASTA, "Chrome");
    sessions.begin(new RecognisedBy("c"), bo, "Chrome");

    sessions.endOthersOf(ASTA, new RecognisedBy("b"));
    assertEquals(List.of("b"), keysOf(ASTA));
    sessions.endAllOf(ASTA);
    assertEquals(List.of(), keysOf(ASTA));
    assertEquals(List.of("c"), keysOf(bo));
  }

  @Test
  void is_one_of_twenty_at_most() {
    for (int begun = 0; begun < 50; begun++) {
      sessions.begin(new RecognisedBy("session " + begun), ASTA, "Firefox");
    }

    assertEquals(20, sessions.of(ASTA).size());
  }

  @Test
  void has_limits_that_make_sense_or_the_server_does_not_start() {
    Duration minute = Duration.ofMinutes(1);
    Duration hour = Duration.ofHours(1);

    assertThrows(CannotStartException.class, () -> new SessionLimits(minute, hour, minute));
    assertThrows(CannotStartException.class, () -> new SessionLimits(hour, minute, Duration.ZERO));
    assertThrows(
        CannotStartException.class, () -> new SessionLimits(hour, Duration.ofHours(25), minute));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0) Chrome/142 Safari/537 Edg/142 | Edge Windows",
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0 | Firefox Linux",
        "<script>alert(1)</script> | ''"
      })
  void is_named_by_its_browser_in_words_of_ours(String sent, String name) {
    assertEquals(name, BrowserName.of(sent));
  }

  private List<String> keysOf(UUID account) {
    return sessions.of(account).stream().map(session -> session.key().fingerprint()).toList();
  }
}
