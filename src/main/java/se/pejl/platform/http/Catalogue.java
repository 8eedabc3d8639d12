package se.pejl.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.pejl.platform.Incident;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;
import se.pejl.platform.Refused;
import se.pejl.platform.Seldom;
import se.pejl.platform.database.NoRoomException;
import se.pejl.platform.database.Trouble;

/** All refusals of all features in one table, looked up by what was thrown. */
@ApplicationScoped
public class Catalogue {

  private static final int CONFLICT = 409;
  private static final int UNAVAILABLE = 503;
  private static final Seldom SELDOM = new Seldom();
  private static final Map<Class<?>, Refusal> OWN =
      Map.of(
          BodyTooLargeException.class, new Refusal(413, "request.too-large"),
          NoRoomException.class, new Refusal(UNAVAILABLE, Trouble.NO_ROOM.code()),
          OptimisticLockException.class, new Refusal(CONFLICT, "request.conflict"),
          PessimisticLockException.class, new Refusal(UNAVAILABLE, "request.busy"),
          LockTimeoutException.class, new Refusal(UNAVAILABLE, "request.busy"));

  @Inject @Any private Instance<Refusals> contributions;

  private volatile Map<Class<?>, Refusal> table;

  /** The problem this throwable, or what caused it, stands for; none for a fault of ours. */
  public Optional<Problem> problem(Throwable thrown) {
    Optional<Trouble> trouble = Trouble.behind(thrown);
    if (trouble.isPresent()) {
      SELDOM.say(() -> Incident.of(thrown));
      return trouble.map(what -> Problem.of(UNAVAILABLE, what.code()));
    }
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      Refusal refusal = table().get(at.getClass());
      if (at instanceof Refused refused) {
        int status = refusal == null ? CONFLICT : refusal.status();
        return Optional.of(
            new Problem(status, refused.code(), refused.details(), refused.explanation()));
      }
      if (refusal != null) {
        return Optional.of(Problem.of(refusal.status(), refusal.code()));
      }
    }
    return Optional.empty();
  }

  private Map<Class<?>, Refusal> table() {
    if (table == null) {
      Map<Class<?>, Refusal> all = new HashMap<>(OWN);
      contributions.forEach(feature -> all.putAll(feature.catalogue()));
      table = Map.copyOf(all);
    }
    return table;
  }
}
