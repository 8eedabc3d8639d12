package se.pejl.oversight;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.log.Event.Kind;

/** What was drawn from the log and what was thought of it; and the accesses to draw from. */
@ApplicationScoped
public class LogReviews {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public LogReviews() {} // for CDI

  public LogReviews(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(LogReview review, List<LogReviewLine> lines) {
    entityManager.persist(review);
    entityManager.flush();
    lines.forEach(entityManager::persist);
    entityManager.flush();
  }

  void add(LogReviewMark mark) {
    entityManager.persist(mark);
    entityManager.flush();
  }

  List<LogReview> in(UUID board) {
    return entityManager
        .createQuery(
            "select r from LogReview r where r.board = :board order by r.from desc, r.drawnAt",
            LogReview.class)
        .setParameter("board", board)
        .getResultList();
  }

  Optional<LogReview> find(UUID board, UUID id) {
    return in(board).stream().filter(review -> review.id().equals(id)).findFirst();
  }

  List<LogReviewLine> linesOf(UUID review) {
    return entityManager
        .createQuery(
            "select l from LogReviewLine l where l.review = :review order by l.number",
            LogReviewLine.class)
        .setParameter("review", review)
        .getResultList();
  }

  /** All marks of the lines of a review, by line, the latest last. */
  Map<UUID, List<LogReviewMark>> marksOf(UUID review) {
    return entityManager
        .createQuery(
            """
            select m from LogReviewMark m, LogReviewLine l
            where m.line = l.id and l.review = :review order by m.place
            """,
            LogReviewMark.class)
        .setParameter("review", review)
        .getResultStream()
        .collect(groupingBy(LogReviewMark::line));
  }

  /** How many lines of a review nobody has signed for. */
  int left(UUID review) {
    return entityManager
        .createQuery(
            """
            select count(l) from LogReviewLine l
            where l.review = :review
              and not exists (select m from LogReviewMark m where m.line = l.id)
            """,
            Long.class)
        .setParameter("review", review)
        .getSingleResult()
        .intValue();
  }

  /** The moment of the first event of a board. */
  Optional<Instant> beginning(UUID board) {
    return entityManager
        .createQuery(
            "select e.at from LoggedEvent e where e.board = :board order by e.number",
            Instant.class)
        .setParameter("board", board)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What people did in and read from these files, in order; not what the product did. */
  List<Access> accesses(UUID board, Collection<UUID> files, Instant from, Instant until) {
    return entityManager
        .createQuery(
            """
            select e.number, e.at, e.account, e.kind, e.caseFile, e.purpose from LoggedEvent e
            where e.board = :board and e.at >= :from and e.at < :until
              and e.caseFile is not null and e.accountName <> 'pejl' and e.kind <> :twice
            order by e.number
            """,
            Object[].class)
        .setParameter("board", board)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("twice", Kind.PROTECTED_FILE_USED)
        .getResultStream()
        .map(LogReviews::access)
        .filter(access -> files.contains(access.caseFile()))
        .toList();
  }

  private static Access access(Object[] row) {
    return new Access(
        ((Number) row[0]).longValue(),
        (Instant) row[1],
        (UUID) row[2],
        (Kind) row[3],
        (UUID) row[4],
        (String) row[5]);
  }
}
