package se.pejl.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every tenth address in turn for each youth, so that each caller asks at each address; {@code
 * -Dpejl.every=1} asks all of them about everybody.
 */
@DisplayName("Of two hundred protected youths")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NothingOfTheProtectedIT {

  private static final int EVERY = Integer.getInteger("pejl.every", 10);
  private static final Set<Caller> NAMED = Set.of(Caller.HANDLER, Caller.SUPERVISOR);
  private static final List<Caller> OTHERS =
      Stream.of(Caller.values()).filter(one -> !NAMED.contains(one)).toList();

  private static final Town TOWN = Town.running();

  private final List<String> leaks = new ArrayList<>();
  private int asked;

  /** What shows something about one youth, or about one assessment of theirs. */
  private static List<String> addresses(Hidden one) {
    Set<String> all = new LinkedHashSet<>();
    Stream.of("addresses.csv", "pages.csv")
        .flatMap(table -> Door.in(table).stream())
        .map(Door::name)
        .filter(name -> name.startsWith("/") || name.startsWith("GET "))
        .map(name -> name.startsWith("/") ? name : "/api" + name.substring(4))
        .filter(name -> name.contains("{id}") || name.contains("{caseFile}"))
        .filter(name -> one.signed().isPresent() || !ofAssessment(name))
        .forEach(name -> all.add(filled(name, one)));
    all.removeIf(name -> name.contains("{"));
    return List.copyOf(all);
  }

  private static boolean ofAssessment(String name) {
    return name.contains("/assessments/{id}") || name.matches("/(assessment|review)/.*");
  }

  private static String filled(String name, Hidden one) {
    String id = (ofAssessment(name) ? one.signed().orElseThrow() : one.file()).toString();
    return name.replace("{id}", id)
        .replace("{caseFile}", one.file().toString())
        .replace("{other}", id)
        .replace("{kind}", "record");
  }

  @Test
  @Order(1)
  void nothing_is_shown_where_one_of_them_is_asked_for() {
    int turn = 0;
    for (Hidden one : TOWN.hidden()) {
      for (String address : addresses(one)) {
        Caller caller = OTHERS.get(turn / EVERY % OTHERS.size());
        if (turn++ % EVERY == 0) {
          look(caller, address, answer(caller, "GET", address, ""));
        }
      }
    }
    assertEquals(List.of(), leaks);
    System.out.println(asked + " pages and addresses about protected youths asked for");
  }

  @Test
  @Order(2)
  void nobody_is_found_by_name_number_or_case_number() {
    for (Hidden one : TOWN.hidden()) {
      Caller caller = OTHERS.get(one.number() % OTHERS.size());
      String number = Hidden.personalNumber(one.number()).full();
      for (String query :
          List.of(
              "{\"name\":\"" + Hidden.word('b', one.number()).substring(0, 6) + "\"}",
              "{\"personalNumber\":\"" + number + "\"}",
              "{\"caseNumber\":\"" + one.caseNumber() + "\"}")) {
        look(caller, query, answer(caller, "POST", "/api/casefiles/search", query));
      }
      String urgent = "{\"personalNumber\":\"" + number + "\",\"reason\":\"Akut läge i natt\"}";
      look(caller, "emergency", answer(caller, "POST", "/api/emergencies", urgent));
    }
    assertEquals(List.of(), leaks);
  }

  @Test
  @Order(3)
  void nobody_stands_in_a_list_a_queue_or_a_log() {
    for (Caller caller : OTHERS) {
      lists().forEach(address -> look(caller, address, answer(caller, "GET", address, "")));
    }
    assertEquals(List.of(), leaks);
    assertTrue(asked > OTHERS.size() * 20, "lists were asked for");
  }

  /** Whatever is about nobody in particular, and what was drawn from the log. */
  private static List<String> lists() {
    return Stream.of("addresses.csv", "pages.csv")
        .flatMap(table -> Door.in(table).stream())
        .filter(door -> Set.of(Subject.NOTHING, Subject.LOG_REVIEW).contains(door.subject()))
        .filter(door -> door.name().startsWith("/") || door.name().startsWith("GET "))
        .map(NothingOfTheProtectedIT::address)
        .filter(address -> !address.contains("{"))
        .distinct()
        .toList();
  }

  private static String address(Door door) {
    String name = door.name().startsWith("/") ? door.name() : "/api" + door.name().substring(4);
    for (Map.Entry<String, java.util.UUID> id : TOWN.subject(door).entrySet()) {
      name = name.replace("{" + id.getKey() + "}", id.getValue().toString());
    }
    return name;
  }

  @Test
  @Order(4)
  void nothing_stands_in_the_log_of_the_server() {
    assertEquals(List.of(), Hidden.in(TOWN.server().log(), TOWN.hidden()));
  }

  /** Where those who are named look, so that it is known that there was something to find. */
  @Test
  @Order(5)
  void everything_is_seen_by_those_who_may() {
    Map<String, Integer> facts = new TreeMap<>();
    Hidden one = TOWN.hidden().get(0);
    for (String address : addresses(one)) {
      String body = answer(Caller.SUPERVISOR, "GET", address, "").body();
      Hidden.in(body, TOWN.hidden())
          .forEach(fact -> facts.merge(fact.substring(0, 4), 1, Integer::sum));
    }
    for (String list : lists()) {
      String body = answer(Caller.SUPERVISOR, "GET", list, "").body();
      Hidden.in(body, TOWN.hidden())
          .forEach(fact -> facts.merge(fact.substring(0, 4), 1, Integer::sum));
    }
    assertEquals(
        Set.of("Qvxa", "Qvxb", "Qvxc", "Qvxd", "Qvxe", "Qvxf"), facts.keySet(), facts::toString);
    String number = Hidden.personalNumber(7).masked();
    assertEquals(List.of(number), Hidden.in("född " + number + ", okänd", TOWN.hidden()));
  }

  private void look(Caller caller, String what, HttpResponse<String> answer) {
    asked++;
    List<String> found = Hidden.in(answer.body(), TOWN.hidden());
    boolean document = answer.headers().firstValue("Content-Type").orElse("").contains("pdf");
    if (!found.isEmpty() || document || answer.statusCode() >= 500) {
      leaks.add(caller + " " + what + ": " + answer.statusCode() + " " + found);
    }
  }

  private static HttpResponse<String> answer(
      Caller caller, String method, String address, String body) {
    return address.startsWith("/api")
        ? TOWN.client()
            .send(
                method,
                address,
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + TOWN.token(caller))
        : TOWN.browser(caller).get(address);
  }
}
