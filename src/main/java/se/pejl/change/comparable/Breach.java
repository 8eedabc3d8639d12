package se.pejl.change.comparable;

import java.util.Map;
import se.pejl.form.text.Text;

/** What keeps two occasions from being compared. */
public enum Breach {
  NOT_IN_BOTH("finns bara i den ena versionen", "only in one of the versions"),
  OTHER_ITEM(
      "frågan har andra svarsalternativ eller en annan roll i den andra versionen",
      "the question has other options, or another role, in the other version"),
  SCORED_OTHERWISE(
      "poängen räknas på ett annat sätt i den andra versionen",
      "the other version is scored in another way"),
  OTHER_NORMS("de två versionerna har olika normer", "the two versions have different norms"),
  OTHER_INFORMANT("svaren kommer från olika personer", "the answers come from different people"),
  OTHER_MODE(
      "svaren har inte tagits in på samma sätt båda gångerna",
      "the answers were not taken in the same way both times"),
  OTHER_GOAL(
      "det är ett annat mål än vid det tidigare tillfället",
      "it is another goal than the earlier time"),
  OTHER_GOALS(
      "målen är inte desamma som vid det tidigare tillfället",
      "the goals are not those of the earlier time"),
  DECLARED("formuläret säger att de inte jämförs", "the form says that they do not compare");

  private final Text words;

  Breach(String swedish, String english) {
    words = new Text(Map.of("sv", swedish, "en", english));
  }

  public Text words() {
    return words;
  }
}
