package se.pejl.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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

  /** Those in which somebody has a duty on a day. */
  public List<CaseFile> caseload(UUID account, LocalDate day) {
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
