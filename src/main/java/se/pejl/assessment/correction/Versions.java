package se.pejl.assessment.correction;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.assessment.Assessment;

/** All versions of assessments: which took the place of which, and which were cancelled. */
public final class Versions {

  /** For queries over an assessment {@code a}: it belongs in its file. */
  public static final String BELONGING =
      "not exists (select c.id from Cancellation c where c.assessment = a.id)";

  /** For the same: no newer version that counts has taken its place. */
  public static final String NEWEST =
      "not exists (select r.id from Replacement r, Assessment newer where r.assessment = a.id"
          + " and newer.id = r.replacedBy and newer.standing.status in :counting)";

  private final EntityManager entityManager;

  public Versions(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Every version of the same assessment, those that were given up as well, in order of begin. */
  public List<Assessment> of(Assessment one) {
    List<Assessment> all = new ArrayList<>(List.of(first(one)));
    List<UUID> generation = List.of(all.get(0).id());
    while (!generation.isEmpty()) {
      List<Assessment> next = correcting(generation);
      all.addAll(next);
      generation = next.stream().map(Assessment::id).toList();
    }
    all.sort(Comparator.comparing(Assessment::startedAt));
    return all;
  }

  private Assessment first(Assessment one) {
    Assessment first = one;
    while (first.corrects().isPresent()) {
      first = entityManager.find(Assessment.class, first.corrects().get());
    }
    return first;
  }

  private List<Assessment> correcting(Collection<UUID> older) {
    return entityManager
        .createQuery(
            "select a from Assessment a where a.predecessor.corrects in :older", Assessment.class)
        .setParameter("older", older)
        .getResultList();
  }

  /** Second ratings of any of these. */
  public List<Assessment> secondRatings(Collection<UUID> first) {
    return entityManager
        .createQuery("select a from Assessment a where a.secondOf in :first", Assessment.class)
        .setParameter("first", first)
        .getResultList();
  }

  /** A signed one takes the place of every other version that was signed. */
  public void replaced(Assessment newer, Instant now) {
    if (newer.corrects().isPresent()) {
      of(newer).stream()
          .filter(other -> other.status().sealed() && !other.id().equals(newer.id()))
          .map(older -> Replacement.of(older.id(), newer.id(), now))
          .forEach(entityManager::persist);
    }
  }

  void add(Cancellation cancellation) {
    entityManager.persist(cancellation);
  }

  /** Why it does not belong in its file; empty when it does. */
  public Optional<Cancellation> cancellationOf(UUID assessment) {
    return entityManager
        .createQuery(
            "select c from Cancellation c where c.assessment = :assessment", Cancellation.class)
        .setParameter("assessment", assessment)
        .getResultStream()
        .findFirst();
  }

  /** Everything that was cancelled in a case file, the latest first. */
  List<Cancellation> cancelledIn(UUID caseFile) {
    return entityManager
        .createQuery(
            """
            select c from Cancellation c, Assessment a
            where a.id = c.assessment and a.caseFile = :caseFile
            order by c.cancelledAt desc, c.id
            """,
            Cancellation.class)
        .setParameter("caseFile", caseFile)
        .getResultList();
  }

  /** The newest version that counts of each one in a case file that has a newer one, by its id. */
  public Map<UUID, UUID> replacementsIn(UUID caseFile) {
    return entityManager
        .createQuery(
            """
select r.assessment, newer.id, newer.standing.status from Replacement r, Assessment newer
where newer.id = r.replacedBy and newer.caseFile = :caseFile
order by r.replacedAt
""",
            Object[].class)
        .setParameter("caseFile", caseFile)
        .getResultStream()
        .filter(row -> ((se.pejl.assessment.Status) row[2]).counts())
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (a, b) -> b));
  }
}
