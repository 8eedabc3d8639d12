package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.platform.RefusalTexts;
import se.pejl.platform.Visitor;

/**
 * Six sessions fill in three drafts, two on each, until the server is killed; then it is started
 * again on what is left. Every second time the database loses its power too. {@code
 * -Dpejl.kills=25} asks for more of it than twice.
 */
@DisplayName("After kill -9 in the middle of filling in")
class KillNineIT {

  private static final int KILLS = Integer.getInteger("pejl.kills", 1);
  private static final int SHORTEST_MILLIS = 700;
  private static final int LONGEST_MILLIS = 4000;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final Random random = new Random();
  private int acknowledged;
  private int keptUnderWay;

  @ParameterizedTest
  @EnumSource(Store.Product.class)
  void no_acknowledged_answer_is_lost_or_half_kept(Store.Product product) throws Exception {
    Office office = Office.on(product, folder);
    try (office) {
      List<Filler> fillers = fillers(office.client(Person.VERA));
      for (int kill = 1; kill <= KILLS; kill++) {
        fillUntilKilled(office, fillers, kill);
        office.server().start();
        compare(office, fillers);
      }
      Client vera = office.client(Person.VERA);
      office.store().whileAway(() -> tellsThatTheDatabaseIsAway(office, vera, fillers.get(0)));
      int signed = finishAndSign(office.client(Person.VERA), fillers);
      assertEquals(3, signed);
      office.server().kill();
      Remains remains = new Remains(office.store().open());
      remains.assertLogHolds();
      for (List<Filler> pair : pairs(fillers)) {
        remains.assertSigned(pair.get(0).draft(), savesOf(pair));
      }
    }
    System.out.printf(
        "%s: %d kills, %d answers acknowledged, 0 lost, %d of %d under way were stored%n",
        product, KILLS, acknowledged, keptUnderWay, KILLS * 6);
  }

  private static List<Filler> fillers(Client vera) {
    String youth = vera.youth("Prov", "Norrby");
    List<Filler> fillers = new ArrayList<>();
    for (int draft = 0; draft < 3; draft++) {
      String id = vera.phq9(youth);
      fillers.add(new Filler(id, Phq9.ITEMS.subList(0, 4)));
      fillers.add(new Filler(id, Phq9.ITEMS.subList(4, 9)));
    }
    return fillers;
  }

  private void fillUntilKilled(Office office, List<Filler> fillers, int kill) throws Exception {
    for (int i = 0; i < fillers.size(); i++) {
      boolean byToken = i % 2 == 0;
      fillers.get(i).signedInAs(byToken ? office.client(Person.VERA) : office.page(Person.VERA));
    }
    ExecutorService desks = Executors.newFixedThreadPool(fillers.size());
    try {
      List<Future<Integer>> work = fillers.stream().map(desks::submit).toList();
      Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
      office.server().kill();
      if (kill % 2 == 0) {
        office.store().cutPower();
      }
      for (Future<Integer> one : work) {
        acknowledged += one.get(1, TimeUnit.MINUTES);
      }
    } finally {
      office.server().kill();
      desks.shutdownNow();
    }
  }

  /** Also when it asks who somebody is, which is the first thing that needs the database. */
  private static void tellsThatTheDatabaseIsAway(Office office, Client vera, Filler filler) {
    HttpResponse<String> answer = vera.answer(filler.draft(), "q1", 1, 0);
    assertEquals(503, answer.statusCode(), answer::body);
    assertEquals("database.away", Client.read(answer).getString("code"));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));

    HttpResponse<String> page =
        new Visitor(office.server()).signIn(Person.VERA.loginName(), Person.PASSWORD);
    assertTrue(
        page.body().contains(RefusalTexts.of("database.away", Locale.forLanguageTag("sv"))),
        page::body);
  }

  private void compare(Office office, List<Filler> fillers) {
    Client vera = office.client(Person.VERA);
    for (Filler filler : fillers) {
      JsonObject answers = vera.answers(filler.draft());
      if (filler.compareWith(answers)) {
        keptUnderWay++;
      }
    }
  }

  private static int finishAndSign(Client vera, List<Filler> fillers) {
    int signed = 0;
    for (List<Filler> pair : pairs(fillers)) {
      pair.forEach(filler -> filler.complete(vera));
      String draft = pair.get(0).draft();
      int total = pair.stream().mapToInt(Filler::points).sum();
      JsonObject result = Client.read(Client.ok(vera.ask(draft, "finish")));
      JsonObject score = result.getJsonArray("scores").getJsonObject(0);
      assertEquals(total, score.getInt("value"));
      assertEquals(Phq9.band(total), score.getString("band"));
      assertTrue(Client.read(Client.ok(vera.sign(draft))).getBoolean("intact"));
      signed++;
    }
    return signed;
  }

  private static int savesOf(List<Filler> pair) {
    return pair.stream().mapToInt(Filler::saves).sum();
  }

  private static List<List<Filler>> pairs(List<Filler> fillers) {
    return List.copyOf(fillers.stream().collect(Collectors.groupingBy(Filler::draft)).values());
  }
}
