package se.pejl.access.signin.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing without ever locking anybody out: a name waits longer after each wrong
 * password from the same address, a name has a budget of guesses an hour from addresses that never
 * knew its password, and an address has a budget over all names. Kept in memory, a node for itself.
 */
@ApplicationScoped
public class Guesses {

  private static final int FREE = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int STRANGERS_AN_HOUR = 60;
  private static final int ADDRESS_A_MINUTE = 60;
  private static final int REMEMBERED = 20_000;
  private static final int FAMILIAR_AT_ONCE = 16;
  private static final int ALL_AT_ONCE = 32;
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final Map<String, Attempts> byNameAndAddress = remembering();
  private final Map<String, Attempts> strangersByName = remembering();
  private final Map<String, Attempts> byAddress = remembering();
  private final Map<String, Boolean> familiar = remembering();
  private final Map<String, Integer> underWay = new HashMap<>();

  @Inject private Clock clock;

  public Guesses() {}

  public Guesses(Clock clock) {
    this.clock = clock;
  }

  /** How long this name must wait at this address before its password is looked at; mostly zero. */
  public synchronized Duration wait(String name, String address) {
    Instant now = clock.instant();
    String both = name + "\n" + address;
    Duration wait = byNameAndAddress.getOrDefault(both, Attempts.NONE).doubling(now);
    if (!familiar.containsKey(both)) {
      wait = longer(wait, strangers(name).budget(now, STRANGERS_AN_HOUR, Duration.ofHours(1)));
    }
    Attempts here = byAddress.getOrDefault(address, Attempts.NONE);
    return longer(wait, here.budget(now, ADDRESS_A_MINUTE, Duration.ofMinutes(1)));
  }

  /**
   * Takes the right to have a password looked at, to be given back with {@link #end}. Those under
   * way count as if they were wrong, so that asking many times at once is no way round the wait.
   *
   * @return how long to wait instead; zero when the right was given
   */
  public synchronized Duration begin(String name, String address) {
    Duration wait = wait(name, address);
    if (!wait.isZero()) {
      return wait;
    }
    String both = name + "\n" + address;
    int wrong = byNameAndAddress.getOrDefault(both, Attempts.NONE).count();
    int most = familiar.containsKey(both) ? FAMILIAR_AT_ONCE : Math.max(1, FREE - wrong);
    int all = underWay.values().stream().mapToInt(Integer::intValue).sum();
    if (underWay.getOrDefault(both, 0) >= most || all >= ALL_AT_ONCE) {
      return A_MOMENT;
    }
    underWay.merge(both, 1, Integer::sum);
    return Duration.ZERO;
  }

  public synchronized void end(String name, String address) {
    underWay.computeIfPresent(name + "\n" + address, (both, now) -> now == 1 ? null : now - 1);
  }

  public synchronized void wrong(String name, String address) {
    Instant now = clock.instant();
    String both = name + "\n" + address;
    byNameAndAddress.put(both, byNameAndAddress.getOrDefault(both, Attempts.NONE).another(now));
    if (!familiar.containsKey(both)) {
      strangersByName.put(name, strangers(name).within(now, Duration.ofHours(1)).another(now));
    }
    Attempts here = byAddress.getOrDefault(address, Attempts.NONE);
    byAddress.put(address, here.within(now, Duration.ofMinutes(1)).another(now));
  }

  public synchronized void right(String name, String address) {
    String both = name + "\n" + address;
    byNameAndAddress.remove(both);
    familiar.put(both, true);
  }

  private Attempts strangers(String name) {
    return strangersByName.getOrDefault(name, Attempts.NONE);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static <T> Map<String, T> remembering() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  /** Wrong passwords so far: how many, since when, and the last. */
  private record Attempts(int count, Instant first, Instant last) {

    static final Attempts NONE = new Attempts(0, Instant.EPOCH, Instant.EPOCH);

    Attempts another(Instant now) {
      return new Attempts(count + 1, count == 0 ? now : first, now);
    }

    /** Begins anew when the period is over. */
    Attempts within(Instant now, Duration period) {
      return first.plus(period).isBefore(now) ? NONE : this;
    }

    Duration doubling(Instant now) {
      if (count < FREE) {
        return Duration.ZERO;
      }
      Duration pause = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
      return left(now, last, pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause);
    }

    Duration budget(Instant now, int most, Duration period) {
      return count < most ? Duration.ZERO : left(now, first, period);
    }

    private static Duration left(Instant now, Instant since, Duration pause) {
      Duration left = Duration.between(now, since.plus(pause));
      return left.isNegative() ? Duration.ZERO : left;
    }
  }
}
