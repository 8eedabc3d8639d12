package se.pejl.scoring;

/**
 * Those whom bands, norms or a scale are for; 0 is not said, for the ages -1. Informants, settings
 * and countries are one bit each.
 */
record Whom(int sex, int youngest, int oldest, int informants, int settings, int countries) {

  static final Whom ALL = new Whom(0, -1, -1, 0, 0, 0);

  /** Yes, no, or null when what is asked for is not known. */
  Boolean includes(Person who) {
    Boolean[] each = {
      sex == 0 ? Boolean.TRUE : who.sex() == 0 ? null : Boolean.valueOf(who.sex() == sex),
      ofAge(who),
      informants == 0 || (informants >> who.informant() & 1) == 1,
      oneOf(settings, who.setting()),
      oneOf(countries, who.country())
    };
    boolean known = true;
    for (Boolean one : each) {
      if (one != null && !one) {
        return false;
      }
      known &= one != null;
    }
    return known ? true : null;
  }

  private Boolean ofAge(Person who) {
    if (youngest < 0) {
      return true;
    }
    return who.age() < 0 ? null : Boolean.valueOf(who.age() >= youngest && who.age() <= oldest);
  }

  private static Boolean oneOf(int wanted, int known) {
    if (wanted == 0) {
      return true;
    }
    return known == 0 ? null : Boolean.valueOf((wanted >> known & 1) == 1);
  }
}
