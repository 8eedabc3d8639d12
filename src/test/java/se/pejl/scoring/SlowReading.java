package se.pejl.scoring;

/** What is read from a score: its bands in every way, and what is shown beyond a limit. */
record SlowReading(Plan plan) {

  String told(Plan.Measure measure, Fraction low, Fraction high) {
    boolean outsideAges =
        plan.youngest >= 0
            && plan.person.age() >= 0
            && (plan.person.age() < plan.youngest || plan.person.age() > plan.oldest);
    StringBuilder told = new StringBuilder(low.equals(high) ? shown(measure.norms(), low) : "");
    StringBuilder ways = new StringBuilder();
    for (int i = 0; i < measure.ways().size() && !outsideAges; i++) {
      PlannedReading.Way way = measure.ways().get(i);
      String certain = certain(way, low, high);
      told.append(i == 0 && !certain.isEmpty() ? " " + certain : "");
      ways.append(" [").append(i == 0 ? "" : "way" + i).append(":").append(certain);
      ways.append(certain.isEmpty() ? possible(way, low, high) : "").append("]");
    }
    return told.append(ways).toString();
  }

  private static String shown(PlannedReading.Norms norms, Fraction value) {
    boolean over =
        norms.ceiling() != Plan.NOTHING && !Fraction.of(norms.ceiling(), 1).atLeast(value);
    boolean under = norms.floor() != Plan.NOTHING && !value.atLeast(Fraction.of(norms.floor(), 1));
    return over ? " shown >" + norms.ceiling() : under ? " shown <" + norms.floor() : "";
  }

  /** The band of the group the youth is in, when it is one band; otherwise nothing. */
  private String certain(PlannedReading.Way way, Fraction low, Fraction high) {
    for (int group = 0; group < way.groups().size(); group++) {
      if (Boolean.TRUE.equals(way.groups().get(group).includes(plan.person))) {
        String lowest = band(way.cutoffs().get(group), low);
        return lowest.equals(band(way.cutoffs().get(group), high)) ? lowest : "";
      }
    }
    return "";
  }

  /** The bands of the group the youth is in, or of all that it can be in. */
  private String possible(PlannedReading.Way way, Fraction low, Fraction high) {
    StringBuilder sideBySide = new StringBuilder();
    for (int group = 0; group < way.groups().size(); group++) {
      Boolean includes = way.groups().get(group).includes(plan.person);
      String lowest = band(way.cutoffs().get(group), low);
      String highest = band(way.cutoffs().get(group), high);
      String both = lowest.isEmpty() ? "" : " " + lowest + "-" + highest;
      if (includes != null && includes) {
        return both;
      }
      sideBySide.append(includes == null && way.showAll() ? both : "");
    }
    return sideBySide.toString();
  }

  private static String band(int[] cutoffs, Fraction value) {
    String band = "";
    for (int cutoff : cutoffs) {
      band = value.atLeast(Fraction.of(cutoff, 1)) ? "from" + cutoff : band;
    }
    return band;
  }
}
