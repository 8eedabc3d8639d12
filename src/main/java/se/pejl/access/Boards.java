package se.pejl.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The boards of an installation and their units. */
@ApplicationScoped
public class Boards {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Boards() {}

  public Boards(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Board board) {
    entityManager.persist(board);
  }

  public void add(Unit unit) {
    entityManager.persist(unit);
  }

  public List<Board> all() {
    return entityManager
        .createQuery("select b from Board b order by b.name", Board.class)
        .getResultList();
  }

  public Optional<Board> board(UUID id) {
    return Optional.ofNullable(entityManager.find(Board.class, id));
  }

  public Optional<Unit> unit(UUID id) {
    return Optional.ofNullable(entityManager.find(Unit.class, id));
  }

  public List<Unit> unitsOf(UUID board) {
    return entityManager
        .createQuery("select u from Unit u where u.board = :board order by u.name", Unit.class)
        .setParameter("board", board)
        .getResultList();
  }
}
