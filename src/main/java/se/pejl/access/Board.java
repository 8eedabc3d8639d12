package se.pejl.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A social welfare board (nämnd). Nothing about a person ever passes from one board to another. */
@Entity
@Table(name = "board")
public class Board {

  @Id private UUID id;

  @Column(nullable = false, length = 200)
  private String name;

  protected Board() {} // for JPA

  public static Board named(UUID id, String name) {
    Board board = new Board();
    board.id = id;
    board.name = name;
    return board;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }
}
