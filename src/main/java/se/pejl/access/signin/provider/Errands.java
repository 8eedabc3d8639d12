package se.pejl.access.signin.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The errands that browsers are out on; each can be come back with once. */
@ApplicationScoped
public class Errands {

  private static final int MOST = 10_000;

  private final Map<String, Errand> out =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Errand> eldest) {
          return size() > MOST;
        }
      };

  synchronized void add(Errand errand) {
    out.put(errand.state(), errand);
  }

  synchronized Optional<Errand> take(String state) {
    return Optional.ofNullable(state == null ? null : out.remove(state));
  }
}
