package se.pejl.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.access.NotAllowedException.Reason;

@DisplayName("The rules of access")
class AccessRulesTest {

  private static final UUID BOARD = UUID.randomUUID();
  private static final UUID UNIT = UUID.randomUUID();

  /** A combination missing here, or there, fails: a new action cannot slip in without a row. */
  @Test
  void are_exactly_those_written_down() throws IOException {
    assertEquals(written(), coded());
  }

  @Test
  void count_the_closest_relation() {
    Actor worker = worker(BOARD, UNIT);
    Set<UUID> her = Set.of(worker.account());

    assertEquals(Relation.HANDLER, new Belonging(BOARD, UNIT, her, her).relationOf(worker));
    assertEquals(Relation.SUBSTITUTE, new Belonging(BOARD, UNIT, Set.of(), her).relationOf(worker));
    assertEquals(Relation.OWN_UNIT, Belonging.to(BOARD, UNIT).relationOf(worker));
    assertEquals(Relation.OTHER_UNIT, Belonging.to(BOARD, UUID.randomUUID()).relationOf(worker));
  }

  @Test
  void never_reach_across_boards() {
    Actor worker = worker(BOARD, UNIT);
    Set<UUID> her = Set.of(worker.account());

    Belonging elsewhere = new Belonging(UUID.randomUUID(), UNIT, her, her);

    assertEquals(Relation.OTHER_BOARD, elsewhere.relationOf(worker));
    NotAllowedException refused =
        assertThrows(
            NotAllowedException.class,
            () -> new Gate().require(worker, Action.CASEFILE_READ, elsewhere));
    assertEquals(Reason.UNKNOWN_TO_THEM, refused.reason());
    assertEquals(Map.of(), refused.details());
    assertEquals(List.of(), refused.explanation());
  }

  @Test
  void tell_the_wrong_person_from_the_wrong_role() {
    Actor worker = worker(BOARD, UNIT);
    Belonging colleagues = Belonging.to(BOARD, UNIT);

    assertEquals(Reason.RELATION, refusal(worker, Action.CASEFILE_READ, colleagues));
    assertEquals(Reason.ROLE, refusal(worker, Action.REVIEW_APPROVE, colleagues));
  }

  private static Reason refusal(Actor actor, Action action, Belonging file) {
    return assertThrows(NotAllowedException.class, () -> new Gate().require(actor, action, file))
        .reason();
  }

  private static Actor worker(UUID board, UUID unit) {
    return new Actor(UUID.randomUUID(), "asta", "Asta", Role.WORKER, board, unit);
  }

  private static Map<String, String> coded() {
    Map<String, String> rules = new TreeMap<>();
    for (Action action : Action.values()) {
      for (Role role : Role.values()) {
        for (Relation relation : Relation.values()) {
          rules.put(
              action + " " + role + " " + relation,
              AccessRules.allow(role, action, relation) ? "allow" : "deny");
        }
      }
    }
    return rules;
  }

  private static Map<String, String> written() throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith("#"));
    String[] columns = lines.remove(0).split(",");
    Map<String, String> rules = new TreeMap<>();
    for (String line : lines) {
      String[] cells = line.split(",");
      for (int column = 2; column < columns.length; column++) {
        String combination = cells[0] + " " + cells[1] + " " + columns[column];
        assertNull(rules.put(combination, cells[column]), combination + " stands there twice");
      }
    }
    return rules;
  }

  private static List<String> lines() throws IOException {
    try (InputStream table = AccessRulesTest.class.getResourceAsStream("rules.csv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
