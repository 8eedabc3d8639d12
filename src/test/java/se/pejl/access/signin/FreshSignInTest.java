package se.pejl.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.access.signin.session.RecognisedBy;

@DisplayName("A password that was given lately")
class FreshSignInTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
  private static final RecognisedBy SESSION = new RecognisedBy("a session");

  private Instant now = NINE;
  private final Proofs proofs = new Proofs(new Moving(), Duration.ofMinutes(5));

  @Test
  void holds_for_five_minutes_and_not_at_the_end_of_them() {
    assertFalse(proofs.hold(SESSION));
    assertEquals(NINE.plusSeconds(300), proofs.add(SESSION));

    now = NINE.plusSeconds(300).minusNanos(1);
    assertTrue(proofs.hold(SESSION));

    now = NINE.plusSeconds(300);
    assertFalse(proofs.hold(SESSION));
  }

  @Test
  void says_nothing_of_another_session() {
    proofs.add(SESSION);

    assertFalse(proofs.hold(new RecognisedBy("another")));
  }

  @Test
  void is_one_that_came_with_the_request() {
    assertTrue(proofs.hold(RecognisedBy.password()));
    assertFalse(proofs.hold(new RecognisedBy(RecognisedBy.password().fingerprint())));
  }

  @Test
  void is_what_an_act_asks_for() {
    FreshSignIn.lately().requireFresh();

    StaleSignInException refused =
        assertThrows(StaleSignInException.class, () -> FreshSignIn.longAgo().requireFresh());
    assertEquals("sign-in.not-fresh", refused.code());
  }

  private final class Moving extends Clock {

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
