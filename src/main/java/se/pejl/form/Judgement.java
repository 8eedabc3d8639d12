package se.pejl.form;

import java.util.List;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;

/**
 * A conclusion that a person draws and gives reasons for; never computed.
 *
 * @param options what can be concluded, in order
 * @param reasonRequired whether it must be explained
 * @param scores whether the person sees the scores before or after concluding
 */
public record Judgement(
    String code,
    Text title,
    Text help,
    List<ResponseOption> options,
    boolean reasonRequired,
    ShowScores scores) {

  /** When the scores are shown to the one who judges. */
  public enum ShowScores {
    BEFORE,
    AFTER
  }

  public Judgement {
    options = List.copyOf(options);
  }

  public boolean offers(String option) {
    return options.stream().anyMatch(offered -> offered.code().equals(option));
  }
}
