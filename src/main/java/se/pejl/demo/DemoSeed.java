package se.pejl.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.Unit;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.access.signin.password.Passwords;
import se.pejl.casefile.SwedishDay;
import se.pejl.library.FormLibrary;
import se.pejl.platform.Mode;
import se.pejl.platform.StartUp;

/** Put invented people into an empty database that is meant for trying Pejl out. */
@ApplicationScoped
public class DemoSeed {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  @Inject private FormLibrary library;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  public DemoSeed() {} // for CDI

  public DemoSeed(
      EntityManager entityManager, FormLibrary library, Passwords passwords, Clock clock) {
    this.entityManager = entityManager;
    this.library = library;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Transactional
  void begin(@Observes StartUp.Ready ready) {
    if (ready.mode() == Mode.DEMO && new Accounts(entityManager).none()) {
      seed(new EventLog(entityManager, clock));
    }
  }

  /** The case files that were made. */
  List<UUID> seed(EventLog log) {
    UUID board = UUID.randomUUID();
    Actor machine = Actor.machine(board);
    Map<DemoAccount, Actor> cast = cast(board, state -> log.append(machine, seeded(state)));
    entityManager.flush();
    DemoClock past = new DemoClock(clock.instant());
    UnlivedLog unlived = new UnlivedLog();
    Narrator narrator =
        new Narrator(entityManager, library, past, SwedishDay.today(clock), cast, unlived);
    List<UUID> files = Stories.all().stream().map(narrator::tell).toList();
    files.forEach(file -> log.append(machine, seeded(file, file).noting("case file")));
    unlived.notes().forEach(note -> log.append(machine, seeded(null, null).noting(note)));
    return files;
  }

  private static Event seeded(UUID caseFile, UUID subject) {
    return new Event(Event.Kind.DEMO_SEEDED, subject, caseFile, "demonstration", null);
  }

  private static Event seeded(RowState state) {
    return seeded(null, UUID.fromString(state.id())).leaving(state);
  }

  private Map<DemoAccount, Actor> cast(UUID id, Consumer<RowState> seeded) {
    Boards boards = new Boards(entityManager);
    Board board = Board.named(id, "Påhittade socialnämnden");
    boards.add(board);
    seeded.accept(RowState.of(board));
    Map<DemoAccount.Place, UUID> units = new EnumMap<>(DemoAccount.Place.class);
    for (DemoAccount.Place place : List.of(DemoAccount.Place.NORTH, DemoAccount.Place.SOUTH)) {
      Unit unit = Unit.of(id, UUID.randomUUID(), place.title());
      boards.add(unit);
      seeded.accept(RowState.of(unit));
      units.put(place, unit.id());
    }
    Accounts accounts = new Accounts(entityManager);
    String hash = passwords.hash(DemoSignIn.PASSWORD);
    Map<DemoAccount, Actor> cast = new EnumMap<>(DemoAccount.class);
    for (DemoAccount part : DemoAccount.values()) {
      Account account = part.open(id, units.get(part.place()));
      account.protectWith(hash);
      accounts.add(account);
      seeded.accept(RowState.of(account));
      cast.put(part, account.actor());
    }
    return cast;
  }
}
