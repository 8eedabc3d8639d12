package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.faults.Round.ADMINISTRATOR_AT_BROWSER;
import static se.pejl.faults.Round.METHODOLOGIST_AT_BROWSER;
import static se.pejl.faults.Round.SUPERVISOR_AT_BROWSER;
import static se.pejl.faults.Round.WORKER_AT_BROWSER;
import static se.pejl.faults.Round.WORKER_BY_TOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Dpejl.rounds=100} lets them click for longer. */
@DisplayName("Twenty people at work at the same time")
class TwentySessionsIT {

  private static final int ROUNDS = Integer.getInteger("pejl.rounds", 1);

  private record Session(AtWork who, Round round, Caseload mine, Caseload theirs) {

    /** How many requests were answered as they should be. */
    int work() {
      for (int round = 1; round <= ROUNDS; round++) {
        this.round.go(who, mine, mine.drafts().get(0), theirs, round);
      }
      return who.right();
    }

    int requests() {
      return round.requests() * ROUNDS;
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Product.class)
  void are_each_answered_as_who_they_are_every_time(Store.Product product) throws Exception {
    Office office = Office.shared(product);
    Crowd crowd = Crowd.hiredBy(office);
    List<Session> sessions = sessions(crowd);
    Changes changes = Changes.at(office, crowd);

    List<Integer> right =
        Parallel.all(
            Stream.concat(
                    sessions.stream().<Callable<Integer>>map(one -> one::work),
                    Stream.<Callable<Integer>>of(() -> changes.go(ROUNDS)))
                .toList());

    List<String> wrong = new ArrayList<>(changes.wrong());
    sessions.forEach(one -> wrong.addAll(one.who().wrong()));
    assertEquals(List.of(), wrong);
    List<Integer> asked = new ArrayList<>(sessions.stream().map(Session::requests).toList());
    asked.add(changes.requests(ROUNDS));
    assertEquals(asked, right);
    System.out.printf(
        "%s: %d requests of %d sessions of twenty people were answered as they should be%n",
        product, right.stream().mapToInt(Integer::intValue).sum(), right.size());
  }

  /** Each worker has a youth of their own, whom nobody else may see but their supervisor. */
  private static List<Session> sessions(Crowd crowd) {
    List<Session> all = new ArrayList<>();
    for (Crowd.Worker worker : crowd.workers()) {
      Caseload theirs = crowd.ofAnother(worker);
      all.add(new Session(crowd.atBrowser(worker), WORKER_AT_BROWSER, worker.own(), theirs));
    }
    for (Crowd.Worker worker : crowd.workers().subList(0, 2)) {
      Caseload theirs = crowd.ofAnother(worker);
      all.add(new Session(crowd.byToken(worker), WORKER_BY_TOKEN, worker.byToken(), theirs));
    }
    Caseload north = crowd.in("Norr");
    Caseload south = crowd.in("Söder");
    all.add(new Session(crowd.supervisor(Person.SONJA), SUPERVISOR_AT_BROWSER, north, south));
    all.add(new Session(crowd.supervisor(Crowd.SIXTEN), SUPERVISOR_AT_BROWSER, south, north));
    for (Person mette : List.of(Person.METTE, Crowd.MATS)) {
      all.add(new Session(crowd.stranger(mette), METHODOLOGIST_AT_BROWSER, north, south));
    }
    all.add(new Session(crowd.stranger(Person.ANNA), ADMINISTRATOR_AT_BROWSER, north, south));
    return all;
  }
}
