package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.log.Event;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Status;
import se.pejl.assessment.correction.Versions;

/**
 * All double ratings and the rules they are drawn by. One whose first rating turned out to be in
 * the wrong file is not there any more.
 */
@ApplicationScoped
public class DoubleRatings {

  /** For queries over a double rating {@code d}: what was rated belongs in its file. */
  private static final String BELONGING =
      "not exists (select c.id from Cancellation c where c.assessment = d.first)";

  /** What shows nothing of the file it is about. */
  private static final Set<Event.Kind> UNSEEN =
      EnumSet.of(Event.Kind.REFUSED, Event.Kind.CASEFILE_SOUGHT);

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public DoubleRatings() {} // for CDI

  public DoubleRatings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(DoubleRating rating) {
    entityManager.persist(rating);
  }

  void add(DoubleRatingRule rule) {
    entityManager.persist(rule);
  }

  Optional<DoubleRating> find(UUID id) {
    return Optional.ofNullable(id)
        .map(known -> entityManager.find(DoubleRating.class, known))
        .filter(this::belongs);
  }

  Optional<DoubleRating> findToChange(UUID id) {
    return Optional.ofNullable(id)
        .map(known -> entityManager.find(DoubleRating.class, known, LockModeType.PESSIMISTIC_WRITE))
        .filter(this::belongs);
  }

  /** The one that was settled by a version the two agree on, kept from everybody else. */
  Optional<DoubleRating> agreedOn(UUID version) {
    return entityManager
        .createQuery(
            "select d from DoubleRating d where d.consensus = :version", DoubleRating.class)
        .setParameter("version", version)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private boolean belongs(DoubleRating rating) {
    return new Versions(entityManager).cancellationOf(rating.first()).isEmpty();
  }

  /** The latest first. */
  List<DoubleRating> inUnit(UUID unit) {
    return entityManager
        .createQuery(
            "select d from DoubleRating d where d.unit = :unit and %s order by d.drawnAt desc"
                .formatted(BELONGING),
            DoubleRating.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  /** Those of which both are signed, with both, the latest first; in one statement. */
  List<SignedTwice> signedTwiceIn(UUID unit) {
    return entityManager
        .createQuery(
            """
            select new se.pejl.agreement.SignedTwice(d, a, b)
            from DoubleRating d, Assessment a, Assessment b
            where d.unit = :unit and a.id = d.first and b.secondOf = d.first
              and b.sealing.signedAt is not null and %s
            order by d.drawnAt desc
            """
                .formatted(BELONGING),
            SignedTwice.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  /** Those of a unit of which the second rater had seen something of the file; in one statement. */
  Set<UUID> seenIn(UUID board, UUID unit) {
    return seen(board, "d.unit", unit);
  }

  /** Whether the second rater had seen nothing of the file from when the first began. */
  boolean blind(UUID board, DoubleRating rating) {
    return seen(board, "d.id", rating.id()).isEmpty();
  }

  private Set<UUID> seen(UUID board, String among, UUID these) {
    return Set.copyOf(
        entityManager
            .createQuery(
                """
                select distinct d.id
                from DoubleRating d, Assessment a, Assessment b, LoggedEvent e
                where %s = :these and a.id = d.first and b.secondOf = d.first
                  and b.sealing.signedAt is not null and e.board = :board
                  and e.caseFile = a.caseFile and e.account = b.rater
                  and e.at >= a.startedAt and e.at <= b.sealing.signedAt
                  and e.kind not in :unseen and (e.subject is null or e.subject <> b.id)
                """
                    .formatted(among),
                UUID.class)
            .setParameter("these", these)
            .setParameter("board", board)
            .setParameter("unseen", UNSEEN)
            .getResultList());
  }

  /** What somebody is asked to rate, signed or not, the one due first first. */
  List<DoubleRating> askedOf(UUID account) {
    return entityManager
        .createQuery(
            """
            select d from DoubleRating d
            where d.secondRater = :account and d.outcome is null and %s
            order by d.dueOn
            """
                .formatted(BELONGING),
            DoubleRating.class)
        .setParameter("account", account)
        .getResultList();
  }

  /**
   * Everything signed in a unit, but for protected youths, corrections of what was sent back and
   * second ratings.
   */
  List<SignedOnce> signedIn(UUID unit) {
    return entityManager
        .createQuery(
            """
            select a.id, a.rater, a.occasion.formName, a.sealing.signedAt
            from Assessment a, CaseFile f
            where f.id = a.caseFile and f.unit = :unit and a.sealing.signedAt is not null
              and a.secondOf is null and a.predecessor.corrects is null and %s
              and not exists (
                select p from Protection p
                where p.caseFile = a.caseFile and p.level <> :open
                  and p.revision =
                    (select max(q.revision) from Protection q where q.caseFile = p.caseFile))
            """
                .formatted(Versions.BELONGING),
            Object[].class)
        .setParameter("unit", unit)
        .setParameter("open", ProtectionLevel.NONE)
        .getResultStream()
        .map(row -> new SignedOnce((UUID) row[0], (UUID) row[1], (String) row[2], (Instant) row[3]))
        .toList();
  }

  /** Whether somebody opened a file, or anything in it, from one moment to another. */
  boolean hasSeen(UUID board, UUID account, UUID caseFile, Instant since, Instant until) {
    return entityManager
            .createQuery(
                """
                select count(e) from LoggedEvent e
                where e.board = :board and e.caseFile = :caseFile and e.account = :account
                  and e.at >= :since and e.at <= :until and e.kind not in :unseen
                """,
                Long.class)
            .setParameter("board", board)
            .setParameter("caseFile", caseFile)
            .setParameter("account", account)
            .setParameter("since", since)
            .setParameter("until", until)
            .setParameter("unseen", UNSEEN)
            .getSingleResult()
        > 0;
  }

  /** The second rating of an assessment; none before it is begun, and none that was given up. */
  Optional<Assessment> secondOf(UUID first) {
    return entityManager
        .createQuery(
            """
            select a from Assessment a
            where a.secondOf = :first and a.standing.status <> :discarded
            """,
            Assessment.class)
        .setParameter("first", first)
        .setParameter("discarded", Status.DISCARDED)
        .getResultStream()
        .findFirst();
  }

  /** All rules of a unit, the latest first. */
  List<DoubleRatingRule> rules(UUID unit) {
    return entityManager
        .createQuery(
            "select r from DoubleRatingRule r where r.unit = :unit order by r.setAt desc",
            DoubleRatingRule.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  /** The rule that holds for a form signed on a day: the one set last of those that had begun. */
  static Optional<DoubleRatingRule> holding(
      List<DoubleRatingRule> latestFirst, String form, LocalDate day) {
    return latestFirst.stream()
        .filter(rule -> rule.terms().form().equals(form))
        .filter(rule -> !rule.terms().from().isAfter(day))
        .findFirst();
  }
}
