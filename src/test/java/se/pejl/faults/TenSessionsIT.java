package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.faults.Round.ADMINISTRATOR_AT_BROWSER;
import static se.pejl.faults.Round.METHODOLOGIST_AT_BROWSER;
import static se.pejl.faults.Round.SUPERVISOR_AT_BROWSER;
import static se.pejl.faults.Round.WORKER_AT_BROWSER;
import static se.pejl.faults.Round.WORKER_BY_TOKEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Dpejl.rounds=100} lets them click for longer. */
@DisplayName("Ten sessions at the same time")
class TenSessionsIT {

  private static final int ROUNDS = Integer.getInteger("pejl.rounds", 10);
  private static final String NORTH = "Nordlund";
  private static final String SOUTH = "Sundkvist";

  @TempDir Path folder;

  private record Session(AtWork who, Round round, Caseload mine, int draft, Caseload theirs) {

    /** How many requests were answered as they should be. */
    int work() {
      for (int round = 1; round <= ROUNDS; round++) {
        this.round.go(who, mine, mine.drafts().get(draft), theirs, round);
      }
      return who.right();
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Product.class)
  void are_each_answered_as_who_they_are_every_time(Store.Product product) throws Exception {
    try (Office office = Office.on(product, folder)) {
      List<Session> sessions = sessions(office);

      List<Integer> right =
          Parallel.all(sessions.stream().<Callable<Integer>>map(one -> one::work).toList());

      assertEquals(
          List.of(), sessions.stream().flatMap(one -> one.who().wrong().stream()).toList());
      assertEquals(sessions.stream().map(one -> one.round().requests() * ROUNDS).toList(), right);
      System.out.printf(
          "%s: %d of %d requests of %d sessions were answered as they should be%n",
          product,
          right.stream().mapToInt(Integer::intValue).sum(),
          sessions.stream().mapToInt(one -> one.round().requests() * ROUNDS).sum(),
          sessions.size());
    }
  }

  private static List<Session> sessions(Office office) {
    Caseload north = Caseload.of(office.client(Person.VERA), NORTH, 4);
    Caseload south = Caseload.of(office.client(Person.MILO), SOUTH, 3);
    List<Session> all = new ArrayList<>();
    for (int draft = 0; draft < 2; draft++) {
      AtWork vera = AtWork.atBrowser(office, Person.VERA, SOUTH);
      all.add(new Session(vera, WORKER_AT_BROWSER, north, draft, south));
      AtWork milo = AtWork.atBrowser(office, Person.MILO, NORTH);
      all.add(new Session(milo, WORKER_AT_BROWSER, south, draft, north));
    }
    AtWork vera = AtWork.byToken(office, Person.VERA, SOUTH);
    all.add(new Session(vera, WORKER_BY_TOKEN, north, 2, south));
    AtWork milo = AtWork.byToken(office, Person.MILO, NORTH);
    all.add(new Session(milo, WORKER_BY_TOKEN, south, 2, north));
    for (int desk = 0; desk < 2; desk++) {
      AtWork sonja = AtWork.atBrowser(office, Person.SONJA, SOUTH);
      all.add(new Session(sonja, SUPERVISOR_AT_BROWSER, north, 3, south));
    }
    AtWork mette = AtWork.atBrowser(office, Person.METTE, NORTH, SOUTH);
    all.add(new Session(mette, METHODOLOGIST_AT_BROWSER, north, 3, south));
    AtWork anna = AtWork.atBrowser(office, Person.ANNA, NORTH, SOUTH);
    all.add(new Session(anna, ADMINISTRATOR_AT_BROWSER, north, 3, south));
    return all;
  }
}
