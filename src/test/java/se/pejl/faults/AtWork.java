package se.pejl.faults;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.pejl.platform.Visitor;

/** One person in one session, who looks at every answer: is it mine, and nobody else's? */
final class AtWork {

  private static final List<String> BROKEN =
      List.of("ViewExpired", "<error>", "ui-messages-error", "ui-messages-fatal", "incident");

  private final Person person;
  private final List<String> neverSeen;
  private final Visitor visitor;
  private final Client client;
  private final List<String> wrong = new ArrayList<>();
  private int right;

  private AtWork(Person person, List<String> neverSeen, Visitor visitor, Client client) {
    this.person = person;
    this.neverSeen = List.copyOf(neverSeen);
    this.visitor = visitor;
    this.client = client;
  }

  static AtWork atBrowser(Office office, Person person, String... neverSeen) {
    Visitor visitor = office.atBrowser(person);
    return new AtWork(person, List.of(neverSeen), visitor, Client.onPage(office.server(), visitor));
  }

  static AtWork byToken(Office office, Person person, String... neverSeen) {
    return new AtWork(person, List.of(neverSeen), null, office.client(person));
  }

  /** A page that opens, with the person's own name at the top. */
  HttpResponse<String> page(String path) {
    HttpResponse<String> answer = visitor.get(path);
    return judge(path, answer, answer.statusCode() == 200 && named(answer) && whole(answer));
  }

  void page(String path, String shows) {
    HttpResponse<String> answer = visitor.get(path);
    judge(path, answer, named(answer) && whole(answer) && answer.body().contains(shows));
  }

  /** Sends what was typed into a page opened before. */
  void submit(
      HttpResponse<String> page, String form, Map<String, String> typed, Predicate<String> shows) {
    HttpResponse<String> answer = visitor.submit(page, form, typed);
    boolean there = answer.statusCode() == 302 || named(answer) && whole(answer);
    judge(form, answer, there && shows.test(answer.body()));
  }

  void refused(int status, String path) {
    HttpResponse<String> answer = visitor.get(path);
    judge(path, answer, answer.statusCode() == status);
  }

  void rest(int status, String path) {
    HttpResponse<String> answer = client.get(path);
    judge(path, answer, answer.statusCode() == status);
  }

  void rest(int status, String method, String path, String body) {
    HttpResponse<String> answer = client.send(method, path, body);
    judge(path, answer, answer.statusCode() == status);
  }

  void finds(String words, boolean somebody) {
    HttpResponse<String> answer =
        client.send("POST", "/casefiles/search", "{\"name\":\"" + words + "\"}");
    boolean found = answer.statusCode() == 200 && !Client.list(answer).isEmpty();
    judge("search", answer, answer.statusCode() == 200 && found == somebody);
  }

  /** Saves an answer that has been saved once in each round before. */
  void answers(String draft, int round) {
    HttpResponse<String> answer = client.answer(draft, "q1", round % 4, round - 1);
    judge(
        "answer",
        answer,
        answer.statusCode() == 200 && Client.read(answer).getInt("revision") == round);
  }

  int right() {
    return right;
  }

  List<String> wrong() {
    return wrong;
  }

  private HttpResponse<String> judge(String what, HttpResponse<String> answer, boolean good) {
    String body = answer.body();
    if (good && answer.statusCode() < 500 && neverSeen.stream().noneMatch(body::contains)) {
      right++;
    } else {
      String start = body.substring(0, Math.min(body.length(), 300));
      wrong.add(person + " " + what + ": " + answer.statusCode() + " " + start);
    }
    return answer;
  }

  private boolean named(HttpResponse<String> answer) {
    return answer.body().contains("class=\"who-name\">" + person.displayName() + "<");
  }

  private static boolean whole(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && BROKEN.stream().noneMatch(answer.body()::contains);
  }
}
