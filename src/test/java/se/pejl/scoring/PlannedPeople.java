package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random youths, and random groups of them that nobody is in two of. */
record PlannedPeople(Random random) {

  private static final int SEX = 0;
  private static final int AGE = 1;
  private static final int INFORMANT = 2;
  private static final int SETTING = 3;
  private static final int[][] YEARS = {{10, 13}, {14, 14}, {15, 19}};
  private static final int[] INFORMANTS = {0b0010, 0b0101, 0b1000};

  Person person() {
    return new Person(
        random.nextInt(3),
        random.nextInt(5) == 0 ? -1 : 9 + random.nextInt(12),
        random.nextInt(4),
        random.nextInt(3),
        random.nextInt(3));
  }

  List<Whom> groups() {
    if (random.nextInt(2) == 0) {
      return List.of(Whom.ALL);
    }
    int apartBy = random.nextInt(5);
    int most = apartBy == AGE || apartBy == INFORMANT ? 3 : 2;
    List<Whom> groups = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(most); i++) {
      Whom group = with(Whom.ALL, apartBy, i);
      int also = random.nextInt(20);
      groups.add(also < 5 && also != apartBy ? with(group, also, random.nextInt(2)) : group);
    }
    return groups;
  }

  Whom some() {
    return with(Whom.ALL, random.nextInt(5), random.nextInt(2));
  }

  private static Whom with(Whom w, int by, int i) {
    return switch (by) {
      case SEX ->
          new Whom(1 + i, w.youngest(), w.oldest(), w.informants(), w.settings(), w.countries());
      case AGE ->
          new Whom(w.sex(), YEARS[i][0], YEARS[i][1], w.informants(), w.settings(), w.countries());
      case INFORMANT ->
          new Whom(w.sex(), w.youngest(), w.oldest(), INFORMANTS[i], w.settings(), w.countries());
      case SETTING ->
          new Whom(w.sex(), w.youngest(), w.oldest(), w.informants(), 2 << i, w.countries());
      default -> new Whom(w.sex(), w.youngest(), w.oldest(), w.informants(), w.settings(), 2 << i);
    };
  }
}
