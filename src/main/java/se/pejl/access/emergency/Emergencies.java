package se.pejl.access.emergency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All files that were opened in an emergency, and the reviews of that. */
@ApplicationScoped
public class Emergencies {

  /** Newest first; older ones have long been reviewed or are in the log. */
  private static final int MOST = 500;

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Emergencies() {} // for CDI

  public Emergencies(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Emergency emergency) {
    entityManager.persist(emergency);
    entityManager.flush();
  }

  public void add(EmergencyReview review) {
    entityManager.persist(review);
    entityManager.flush();
  }

  public Optional<Emergency> find(UUID board, UUID id) {
    return entityManager
        .createQuery(
            "select e from Emergency e where e.board = :board and e.id = :id", Emergency.class)
        .setParameter("board", board)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Who has which files of a board open at a moment. */
  public Map<UUID, Set<UUID>> openAt(UUID board, Instant moment) {
    return entityManager
        .createQuery(
            "select e from Emergency e where e.board = :board and e.until > :moment",
            Emergency.class)
        .setParameter("board", board)
        .setParameter("moment", moment)
        .getResultStream()
        .filter(emergency -> emergency.openAt(moment))
        .collect(groupingBy(Emergency::caseFile, mapping(Emergency::opener, toSet())));
  }

  /** Those that hold one file open at a moment. */
  public List<Emergency> openIn(UUID caseFile, Instant moment) {
    return entityManager
        .createQuery(
            "select e from Emergency e where e.caseFile = :file and e.until > :moment",
            Emergency.class)
        .setParameter("file", caseFile)
        .setParameter("moment", moment)
        .getResultStream()
        .filter(emergency -> emergency.openAt(moment))
        .toList();
  }

  /** In a unit's files, newest first. */
  public List<Emergency> inFilesOf(UUID board, UUID unit) {
    return newest("e.board = :board and e.unit = :unit", board, unit);
  }

  /** By the people of a unit in the files of others, newest first. */
  public List<Emergency> byPeopleOf(UUID board, UUID unit) {
    return newest(
        "e.board = :board and e.openerUnit = :unit and e.unit <> e.openerUnit", board, unit);
  }

  private List<Emergency> newest(String which, UUID board, UUID unit) {
    return entityManager
        .createQuery(
            "select e from Emergency e where " + which + " order by e.openedAt desc",
            Emergency.class)
        .setParameter("board", board)
        .setParameter("unit", unit)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those of a board that nobody has reviewed yet, oldest first. */
  public List<Emergency> unreviewed(UUID board) {
    return entityManager
        .createQuery(
            """
            select e from Emergency e
            where e.board = :board
              and not exists (select r from EmergencyReview r where r.emergency = e.id)
            order by e.openedAt
            """,
            Emergency.class)
        .setParameter("board", board)
        .setMaxResults(MOST)
        .getResultList();
  }

  public Map<UUID, EmergencyReview> reviewsOf(List<Emergency> emergencies) {
    if (emergencies.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select r from EmergencyReview r where r.emergency in :ids", EmergencyReview.class)
        .setParameter("ids", emergencies.stream().map(Emergency::id).toList())
        .getResultStream()
        .collect(toMap(EmergencyReview::emergency, review -> review));
  }
}
