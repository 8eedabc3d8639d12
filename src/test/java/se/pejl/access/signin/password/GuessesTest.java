package se.pejl.access.signin.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody guessing passwords")
class GuessesTest {

  private static final String HERE = "192.0.2.1";

  private final Time time = new Time();
  private final Guesses guesses = new Guesses(time);

  @Test
  void waits_twice_as_long_after_each_wrong_one() {
    wrong(4);
    assertEquals(Duration.ofSeconds(1), guesses.wait("asta", HERE));
    wrong(1);
    assertEquals(Duration.ofSeconds(2), guesses.wait("asta", HERE));
    wrong(1);
    assertEquals(Duration.ofSeconds(4), guesses.wait("asta", HERE));
  }

  @Test
  void is_never_locked_out_for_good() {
    wrong(50);
    assertEquals(Duration.ofMinutes(15), guesses.wait("asta", HERE));

    time.pass(Duration.ofMinutes(15));

    assertTrue(guesses.wait("asta", HERE).isZero());
  }

  @Test
  void does_not_make_others_wait() {
    wrong(20);

    assertTrue(guesses.wait("bo", HERE).isZero());
    assertTrue(guesses.wait("asta", "192.0.2.2").isZero());
  }

  @Test
  void starts_over_after_the_right_one() {
    wrong(3);
    guesses.right("asta", HERE);
    wrong(3);

    assertTrue(guesses.wait("asta", HERE).isZero());
  }

  @Test
  void gets_sixty_tries_an_hour_at_a_name_however_many_addresses() {
    int looked = 0;
    for (int attempt = 0; attempt < 10_000; attempt++) {
      String address = "198.51.100." + attempt;
      time.pass(Duration.ofMillis(300));
      if (guesses.wait("asta", address).isZero()) {
        guesses.wrong("asta", address);
        looked++;
      }
    }
    assertEquals(60, looked);
  }

  @Test
  void cannot_keep_out_the_one_who_knows_it() {
    guesses.right("asta", HERE);
    for (int attempt = 0; attempt < 1000; attempt++) {
      guesses.wrong("asta", "198.51.100." + attempt);
    }

    assertTrue(guesses.wait("asta", HERE).isZero());
    assertFalse(guesses.wait("asta", "203.0.113.1").isZero());
  }

  @Test
  void gets_sixty_tries_a_minute_from_one_address_however_many_names() {
    for (int attempt = 0; attempt < 60; attempt++) {
      guesses.wrong("name" + attempt, HERE);
    }
    assertEquals(Duration.ofMinutes(1), guesses.wait("asta", HERE));

    time.pass(Duration.ofSeconds(61));

    assertTrue(guesses.wait("asta", HERE).isZero());
  }

  @Test
  void gets_no_more_tries_by_asking_many_times_at_once() {
    int looked = 0;
    for (int attempt = 0; attempt < 50; attempt++) {
      looked += guesses.begin("asta", HERE).isZero() ? 1 : 0;
    }
    assertEquals(4, looked);

    wrong(4);
    for (int attempt = 0; attempt < looked; attempt++) {
      guesses.end("asta", HERE);
    }
    time.pass(Duration.ofSeconds(1));

    assertTrue(guesses.begin("asta", HERE).isZero());
    assertFalse(guesses.begin("asta", HERE).isZero());
  }

  @Test
  void cannot_keep_the_server_busy_with_many_names_at_once() {
    int looked = 0;
    for (int attempt = 0; attempt < 200; attempt++) {
      looked += guesses.begin("name" + attempt, "198.51.100." + attempt).isZero() ? 1 : 0;
    }
    assertEquals(32, looked);
  }

  @Test
  void does_not_hinder_a_client_that_asks_much_and_knows_the_password() {
    guesses.right("asta", HERE);
    for (int attempt = 0; attempt < 10; attempt++) {
      assertTrue(guesses.begin("asta", HERE).isZero());
    }
  }

  private void wrong(int times) {
    for (int attempt = 0; attempt < times; attempt++) {
      guesses.wrong("asta", HERE);
    }
  }

  private static final class Time extends Clock {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    void pass(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
