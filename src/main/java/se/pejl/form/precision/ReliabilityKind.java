package se.pejl.form.precision;

import java.util.Map;
import se.pejl.form.text.Text;

/** What a reliability coefficient was taken from; each kind sees other errors. */
public enum ReliabilityKind {
  ALPHA("alfa", "alpha"),
  OMEGA("omega", "omega"),
  RETEST("omtest", "retest"),
  ICC("intraklasskorrelation", "intraclass correlation"),
  INTERRATER("interbedömare", "interrater");

  private final Text words;

  ReliabilityKind(String swedish, String english) {
    words = new Text(Map.of("sv", swedish, "en", english));
  }

  public Text words() {
    return words;
  }
}
