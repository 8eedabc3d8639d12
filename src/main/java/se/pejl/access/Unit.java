package se.pejl.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A group of workers under one supervisor, within a board. */
@Entity
@Table(name = "unit")
public class Unit {

  @Id private UUID id;

  @Column(nullable = false)
  private UUID board;

  @Column(nullable = false, length = 200)
  private String name;

  protected Unit() {} // for JPA

  public static Unit of(UUID board, UUID id, String name) {
    Unit unit = new Unit();
    unit.id = id;
    unit.board = board;
    unit.name = name;
    return unit;
  }

  public UUID id() {
    return id;
  }

  public UUID board() {
    return board;
  }

  public String name() {
    return name;
  }
}
