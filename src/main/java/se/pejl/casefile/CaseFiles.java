package se.pejl.casefile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Circle;
import se.pejl.access.emergency.Emergencies;
import se.pejl.access.emergency.Emergency;
import se.pejl.access.protection.Protection;
import se.pejl.access.protection.Protections;

/** All case files there are; who may see which is decided elsewhere. */
@ApplicationScoped
public class CaseFiles {

  /** Above what one may see of them, which is decided after the search. */
  private static final int MOST_HITS = 1000;

  /** Who works with each file comes in one more query, not in one for each file. */
  private static final String TOGETHER = "eclipselink.batch";

  private static final String ASSIGNMENTS = "f.assignments";

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public CaseFiles() {} // for CDI

  public CaseFiles(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(CaseFile file) {
    entityManager.persist(file);
  }

  /** None when the id is null, as when an address names none. */
  public Optional<CaseFile> find(UUID id) {
    return Optional.ofNullable(id)
        .map(known -> entityManager.find(CaseFile.class, known.toString()));
  }

  /** Read again as it is now, and kept from everybody else until the transaction ends. */
  public Optional<CaseFile> findToChange(UUID id) {
    return Optional.ofNullable(id)
        .map(
            known ->
                entityManager.find(
                    CaseFile.class, known.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Within one board, a limited number, in the order of their names. */
  public List<CaseFile> matching(UUID board, CaseworkQuery query) {
    return query.accept(new Search(board));
  }

  /** What the gate needs to know of a file at a moment. */
  Belonging belonging(CaseFile file, Instant moment) {
    Set<UUID> visitors =
        new Emergencies(entityManager)
            .openIn(file.id(), moment).stream().map(Emergency::opener).collect(toSet());
    return file.belonging(SwedishDay.of(moment))
        .openTo(visitors)
        .within(circle(new Protections(entityManager).standing(file.id())));
  }

  /** The same of many files of one board, without asking for each. */
  Map<UUID, Belonging> belongings(UUID board, List<CaseFile> files, Instant moment) {
    if (files.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Set<UUID>> visitors = new Emergencies(entityManager).openAt(board, moment);
    Map<UUID, Protection> protections = new Protections(entityManager).in(board);
    return files.stream()
        .collect(
            toMap(
                CaseFile::id,
                file ->
                    file.belonging(SwedishDay.of(moment))
                        .openTo(visitors.getOrDefault(file.id(), Set.of()))
                        .within(circle(Optional.ofNullable(protections.get(file.id()))))));
  }

  private static Circle circle(Optional<Protection> standing) {
    return standing.map(Protection::circle).orElse(Circle.ANYBODY);
  }

  private List<CaseFile> known(Actor actor, List<CaseFile> files) {
    Set<UUID> hidden = new Protections(entityManager).hiddenFrom(actor);
    return files.stream().filter(file -> !hidden.contains(file.id())).toList();
  }

  public boolean isProtected(UUID caseFile) {
    return new Protections(entityManager).standing(caseFile).isPresent();
  }

  /** A second file for the same person is as protected as the first, and known to its opener. */
  Optional<Protection> inheritProtection(
      Actor opener, UUID file, List<CaseFile> samePerson, Instant now) {
    Protections protections = new Protections(entityManager);
    Optional<Protection> inherited =
        samePerson.stream()
            .flatMap(other -> protections.standing(other.id()).stream())
            .max(Comparator.comparing(Protection::level))
            .map(standing -> standing.inheritedBy(file, opener, now));
    inherited.ifPresent(protections::add);
    return inherited;
  }

  /** Those in which somebody has a duty on a day, but for protected ones they are not named in. */
  public List<CaseFile> caseload(Actor actor, LocalDate day) {
    return known(actor, caseload(actor.account(), day));
  }

  private List<CaseFile> caseload(UUID account, LocalDate day) {
    return entityManager
        .createQuery(
            """
            select distinct f from CaseFile f join f.assignments a
            where a.account = :account and a.from <= :day
              and (a.until is null or a.until >= :day)
            """,
            CaseFile.class)
        .setParameter("account", account)
        .setParameter("day", day)
        .setHint(TOGETHER, ASSIGNMENTS)
        .getResultList();
  }

  /** Those of the actor's unit, but for protected ones the actor is not named in. */
  public List<CaseFile> inUnitOf(Actor actor) {
    return known(actor, in(actor.board(), actor.unit()));
  }

  /** All of a unit, whoever may know of them; never to be shown as it is. */
  public List<CaseFile> in(UUID board, UUID unit) {
    return entityManager
        .createQuery(
            "select f from CaseFile f where f.board = :board and f.unit = :unit", CaseFile.class)
        .setParameter("board", board)
        .setParameter("unit", unit)
        .setHint(TOGETHER, ASSIGNMENTS)
        .getResultList();
  }

  /** The next case number of a board and year; nobody else can be given one meanwhile. */
  String nextNumber(UUID board, int year) {
    String key = CaseNumberSeries.key(board, year);
    CaseNumberSeries series =
        entityManager.find(CaseNumberSeries.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (series == null) {
      series = new CaseNumberSeries(board, year);
      entityManager.persist(series);
      entityManager.flush();
    }
    return series.next(year);
  }

  private final class Search implements CaseworkQuery.Visitor<List<CaseFile>> {

    private final UUID board;

    private Search(UUID board) {
      this.board = board;
    }

    @Override
    public List<CaseFile> byName(CaseworkQuery.ByName query) {
      String[] words = query.words().toLowerCase(Locale.ROOT).split("\\s+");
      StringBuilder conditions = new StringBuilder();
      for (int i = 0; i < words.length; i++) {
        conditions.append(
            " and (lower(f.givenName) like :w# escape '!' or lower(f.familyName) like :w# escape"
                .concat(" '!' or lower(f.familyName) like :i# escape '!')")
                .replace("#", Integer.toString(i)));
      }
      TypedQuery<CaseFile> found = select(conditions.toString());
      for (int i = 0; i < words.length; i++) {
        String literal = words[i].replaceAll("([!%_])", "!$1");
        found.setParameter("w" + i, literal + "%").setParameter("i" + i, "% " + literal + "%");
      }
      return found.getResultList();
    }

    @Override
    public List<CaseFile> byPersonalNumber(CaseworkQuery.ByPersonalNumber query) {
      return select(" and f.personalNumber = :number")
          .setParameter("number", query.number())
          .getResultList();
    }

    @Override
    public List<CaseFile> byCaseNumber(CaseworkQuery.ByCaseNumber query) {
      return select(" and f.caseNumber = :number")
          .setParameter("number", query.caseNumber())
          .getResultList();
    }

    private TypedQuery<CaseFile> select(String conditions) {
      return entityManager
          .createQuery(
              "select f from CaseFile f where f.board = :board"
                  + conditions
                  + " order by f.familyName, f.givenName, f.caseNumber",
              CaseFile.class)
          .setParameter("board", board)
          .setHint(TOGETHER, ASSIGNMENTS)
          .setMaxResults(MOST_HITS);
    }
  }
}
