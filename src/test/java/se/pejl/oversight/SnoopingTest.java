package se.pejl.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.access.Actor;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.Duty;
import se.pejl.casefile.NewYouth;
import se.pejl.form.Sex;
import se.pejl.oversight.Scene.Edges;

/**
 * A month of a unit with ten workers and two hundred youths, and a hundred times that somebody
 * looked where they had no reason to: as in cases that came to court or into the papers,
 * colleagues' cases one after the other, hundreds of files by one person, relatives, at night,
 * after the work ended.
 */
@DisplayName("Somebody who looked without a reason")
class SnoopingTest {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final UUID BOARD = UUID.randomUUID();
  private static final UUID UNIT = UUID.randomUUID();
  private static final Edges EDGES = new Edges(10, 20, 6, 22);
  private static final int CHANCE = 20;

  private final Random random = new Random(20261122);
  private final Map<UUID, Actor> people = new HashMap<>();
  private final Map<UUID, CaseFile> files = new HashMap<>();
  private final Map<Actor, List<CaseFile>> caseloads = new HashMap<>();
  private final List<Actor> workers = new ArrayList<>();
  private final Set<UUID> hidden = new HashSet<>();
  private final List<Access> month = new ArrayList<>();
  private Actor supervisor;
  private Actor outsider;

  @BeforeEach
  void aMonthOfWork() {
    supervisor = person("Sonja Chefsdal", Role.SUPERVISOR, UNIT);
    outsider = person("Ulla Utterberg", Role.WORKER, UUID.randomUUID());
    for (int n = 0; n < 10; n++) {
      workers.add(person("Namn Arbetarsson" + n, Role.WORKER, UNIT));
    }
    for (int n = 0; n < 200; n++) {
      Actor handler = workers.get(n % 10);
      caseloads
          .computeIfAbsent(handler, none -> new ArrayList<>())
          .add(file("Ungdom" + n, handler));
    }
    for (int n = 0; n < 8000; n++) {
      normal(n);
    }
  }

  /** A worker reads in her caseload by day; now and then a search shows a namesake. */
  private void normal(int n) {
    Actor who = n % 20 == 0 ? supervisor : workers.get(random.nextInt(10));
    CaseFile own =
        who == supervisor
            ? List.copyOf(files.values()).get(random.nextInt(200))
            : caseloads.get(who).get(random.nextInt(20));
    Instant at = day(random.nextInt(22), 8 + random.nextInt(9), random.nextInt(60));
    if (n % 40 == 1 && who != supervisor) {
      add(at, who, Kind.CASEFILE_FOUND, own, "casework");
      CaseFile namesake = List.copyOf(files.values()).get(random.nextInt(200));
      add(at, who, Kind.CASEFILE_FOUND, namesake, "casework");
    }
    add(at, who, Kind.CASEFILE_READ, own, "casework");
  }

  @Test
  void is_in_what_the_rules_point_at_every_time() {
    List<Planted> planted = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      planted.add(plant(n));
    }
    List<Sample.Line> lines = draw(1);

    long missed =
        planted.stream()
            .filter(
                one ->
                    lines.stream()
                        .noneMatch(
                            line ->
                                line.first().account().equals(one.who().account())
                                    && line.reasons().contains(one.why().name())))
            .count();

    assertEquals(0, missed);
    assertTrue(lines.size() <= month.size() * 2 / 100 + CHANCE, lines.size() + " lines");
    System.out.printf(
        "100 planted patterns, %d missed; %d lines of %d accesses%n",
        missed, lines.size(), month.size());
  }

  @Test
  void is_not_seen_where_nobody_was() {
    long byRule =
        draw(1).stream().filter(line -> !line.reasons().equals(Set.of(Sample.BY_CHANCE))).count();

    assertEquals(0, byRule);
    System.out.printf("a normal month: %d lines by rule of %d accesses%n", byRule, month.size());
  }

  @Test
  void is_drawn_from_by_chance_as_the_seed_says() {
    assertEquals(CHANCE, draw(7).size());
    assertEquals(numbers(draw(7)), numbers(draw(7)));
    assertNotEquals(numbers(draw(7)), numbers(draw(8)));
  }

  @Test
  void can_be_anywhere_in_the_month() {
    Set<Long> drawn = new HashSet<>();
    for (long seed = 0; seed < 400; seed++) {
      drawn.addAll(numbers(draw(seed)));
    }
    long firstTenth = drawn.stream().filter(number -> number <= month.size() / 10).count();

    assertEquals(0.1, (double) firstTenth / drawn.size(), 0.02);
  }

  @Test
  void is_told_from_colleagues_by_parts_of_the_surname_alone() {
    assertTrue(Surname.shared("Eva Berg-Lund", "Lund"));
    assertTrue(Surname.shared("Eva af Berg", "Berg"));
    assertTrue(!Surname.shared("Lund Eriksson", "Lund"));
    assertTrue(!Surname.shared("Eva Lund", "Lundberg"));
  }

  /** What was planted: who did it, and the rule that is to see it. */
  private record Planted(Actor who, Suspicion why) {}

  private Planted plant(int n) {
    Actor who = person("Ny Nyfiken" + n, Role.WORKER, UNIT);
    CaseFile any = List.copyOf(files.values()).get(random.nextInt(200));
    Instant at = day(n % 22, 10, n % 60);
    return switch (n % 8) {
      case 0 -> {
        CaseFile relative = file("Nyfiken" + n, who);
        add(at, who, Kind.CASEFILE_READ, relative, "casework");
        yield new Planted(who, Suspicion.SAME_SURNAME);
      }
      case 1 -> {
        for (int search = 0; search < 20; search++) {
          CaseFile other = List.copyOf(files.values()).get(search * 7 % 200);
          add(
              at.plus(Duration.ofDays(search % 5)).plusSeconds(search),
              who,
              Kind.CASEFILE_FOUND,
              other,
              "casework");
        }
        yield new Planted(who, Suspicion.OTHERS_CASES);
      }
      case 2 -> {
        for (int one = 0; one < 25; one++) {
          CaseFile own = file("Egen" + n + "x" + one, who);
          add(at.plusSeconds(60L * one), who, Kind.CASEFILE_READ, own, "casework");
        }
        yield new Planted(who, Suspicion.MANY_IN_SHORT_TIME);
      }
      case 3 -> {
        CaseFile own = file("Natt" + n, who);
        add(day(n % 22, n % 2 == 0 ? 2 : 23, 30), who, Kind.ASSESSMENT_READ, own, "casework");
        yield new Planted(who, Suspicion.ODD_HOURS);
      }
      case 4 -> {
        add(at, who, Kind.REFUSED, any, "casework");
        yield new Planted(who, Suspicion.NO_RELATION);
      }
      case 5 -> {
        CaseFile former = file("Förr" + n, who);
        former.assign(UUID.randomUUID(), workers.get(0).account(), Duty.HANDLER, FIRST, null);
        add(at, who, Kind.REFUSED, former, "casework");
        yield new Planted(who, Suspicion.NO_RELATION);
      }
      case 6 -> {
        Actor stranger = person("Nöd Nödén" + n, Role.WORKER, outsider.unit());
        add(at, stranger, Kind.CASEFILE_READ, any, "emergency");
        yield new Planted(stranger, Suspicion.EMERGENCY);
      }
      default -> {
        CaseFile secret = file("Skyddad" + n, who);
        hidden.add(secret.id());
        add(at, who, Kind.CASEFILE_READ, secret, "casework");
        yield new Planted(who, Suspicion.PROTECTED_IDENTITY);
      }
    };
  }

  private List<Sample.Line> draw(long seed) {
    List<Access> inOrder = new ArrayList<>(month);
    inOrder.sort(Comparator.comparing(Access::at));
    return Sample.draw(inOrder, new Scene(people, files, hidden, EDGES), seed, CHANCE);
  }

  private static List<Long> numbers(List<Sample.Line> lines) {
    return lines.stream().map(line -> line.first().number()).toList();
  }

  private void add(Instant at, Actor who, Kind kind, CaseFile file, String purpose) {
    month.add(new Access(month.size() + 1, at, who.account(), kind, file.id(), purpose));
  }

  private static Instant day(int working, int hour, int minute) {
    LocalDate day = FIRST.plusDays(working + working / 5 * 2L);
    return day.atTime(hour, minute).atZone(SWEDEN).toInstant();
  }

  private Actor person(String name, Role role, UUID unit) {
    Actor person = new Actor(UUID.randomUUID(), name, name, role, BOARD, unit);
    people.put(person.account(), person);
    return person;
  }

  private CaseFile file(String familyName, Actor handler) {
    UUID id = UUID.randomUUID();
    NewYouth youth =
        new NewYouth("Test", familyName, Optional.empty(), Sex.UNKNOWN, Optional.empty());
    CaseFile file = CaseFile.open(id, BOARD, UNIT, "2026-1", youth, day(0, 8, 0));
    file.assign(UUID.randomUUID(), handler.account(), Duty.HANDLER, LocalDate.of(2026, 1, 1), null);
    files.put(id, file);
    return file;
  }
}
