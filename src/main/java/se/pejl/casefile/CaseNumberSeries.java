package se.pejl.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The case numbers of one board and year, given out one after the other without gaps. */
@Entity
@Table(name = "case_number_series")
public class CaseNumberSeries {

  @Id private String id;

  @Column(name = "last_given", nullable = false)
  private int last;

  protected CaseNumberSeries() {} // for JPA

  CaseNumberSeries(UUID board, int year) {
    this.id = key(board, year);
  }

  static String key(UUID board, int year) {
    return board + "/" + year;
  }

  String next(int year) {
    last++;
    return "%d-%04d".formatted(year, last);
  }
}
