package se.pejl.access.protection;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Actor;

/** All that was decided about protected identities. */
@ApplicationScoped
public class Protections {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Protections() {} // for CDI

  public Protections(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Protection decided) {
    entityManager.persist(decided);
    entityManager.flush();
  }

  /** Everything that was decided about one file, the last first. */
  public List<Protection> of(UUID caseFile) {
    return entityManager
        .createQuery(
            "select p from Protection p where p.caseFile = :file order by p.revision desc",
            Protection.class)
        .setParameter("file", caseFile)
        .getResultList();
  }

  /** What holds for one file; empty when it is as open as any. */
  public Optional<Protection> standing(UUID caseFile) {
    return of(caseFile).stream().findFirst().filter(last -> last.level().protects());
  }

  /** The files of a board that somebody may not know of. */
  public Set<UUID> hiddenFrom(Actor actor) {
    return in(actor.board()).values().stream()
        .filter(standing -> !standing.circle().includes(actor))
        .map(Protection::caseFile)
        .collect(toSet());
  }

  /** What holds for all protected files of a board. */
  public Map<UUID, Protection> in(UUID board) {
    return entityManager
        .createQuery(
            """
            select p from Protection p
            where p.board = :board
              and p.revision =
                (select max(q.revision) from Protection q where q.caseFile = p.caseFile)
            """,
            Protection.class)
        .setParameter("board", board)
        .getResultStream()
        .filter(last -> last.level().protects())
        .collect(toMap(Protection::caseFile, last -> last));
  }
}
