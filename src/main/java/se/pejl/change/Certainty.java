package se.pejl.change;

import java.util.Map;
import se.pejl.form.text.Text;

/** How far a difference can be told from measurement error. */
public enum Certainty {
  /** The scale declares no reliability, so nobody can tell. */
  DIFFERENCE_ONLY(
      "ingen reliabilitet angiven: bara skillnaden", "no reliability declared: difference only");

  private final Text words;

  Certainty(String swedish, String english) {
    words = new Text(Map.of("sv", swedish, "en", english));
  }

  /** What must stand beside the difference. */
  public Text words() {
    return words;
  }
}
