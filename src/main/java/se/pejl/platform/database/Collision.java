package se.pejl.platform.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** Tries work again, outside its transaction, when it lost against somebody else's. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Collision {

  private static final int TRIES = 4;
  private static final int PAUSE_MILLIS = 15;

  /** Deadlock, lock timeout (Derby); serialisation, deadlock (PostgreSQL); duplicate key. */
  private static final Set<String> LOST = Set.of("40001", "40XL1", "40XL2", "40P01", "23505");

  @AroundInvoke
  Object aroundInvoke(InvocationContext work) throws Exception {
    return repeat(work::proceed);
  }

  /** The same for plain tests. */
  public static <T> T repeat(Callable<T> work) throws Exception {
    for (int tried = 1; ; tried++) {
      try {
        return work.call();
      } catch (RuntimeException failed) {
        if (tried == TRIES || !lost(failed)) {
          throw failed;
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS) * (long) tried + 1);
      }
    }
  }

  static boolean lost(Throwable failed) {
    for (Throwable at = failed; at != null && at.getCause() != at; at = at.getCause()) {
      if (at instanceof SQLException refused && LOST.contains(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
