package se.pejl.assessment.web.course.picture;

import java.util.Locale;

/** How large marks can be when there are so many of them. */
enum Density {
  /** Room for a letter in each. */
  ROOMY(12, 22, 4.6),
  CLOSE(30, 14, 2.9),
  DENSE(Integer.MAX_VALUE, 8, 1.5);

  private final int most;
  private final int size;
  private final double gap;

  Density(int most, int size, double gap) {
    this.most = most;
    this.size = size;
    this.gap = gap;
  }

  static Density of(int marks) {
    Density density = ROOMY;
    while (marks > density.most) {
      density = values()[density.ordinal() + 1];
    }
    return density;
  }

  /** In pixels. */
  int size() {
    return size;
  }

  /** The least distance between marks, in hundredths of the line. */
  double gap() {
    return gap;
  }

  boolean letters() {
    return this == ROOMY;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
