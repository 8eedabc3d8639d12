package se.pejl.scoring.rules;

import java.util.List;

/**
 * The plain parts of a scale: items that are asked whatever else is answered, weigh the same and
 * are added up. Most parts are plain, so what their options count stands in arrays.
 *
 * @param questions where the item of each part stands in the form
 * @param counts for each part what each option counts, in units of the scale; nothing where the
 *     part is not plain
 * @param weight what each plain part weighs
 */
record Plain(int[] questions, long[][] counts, long weight) {

  private static final long[] NOT_PLAIN = {};

  static Plain of(List<Part> parts, Combining combining) {
    long weight = parts.get(0).weight();
    int[] questions = new int[parts.size()];
    long[][] counts = new long[questions.length][];
    for (int i = 0; i < questions.length; i++) {
      counts[i] = NOT_PLAIN;
      boolean added = combining.together() == Together.ADDED && parts.get(i).weight() == weight;
      if (added && parts.get(i) instanceof ItemPart item && item.always()) {
        questions[i] = item.question();
        counts[i] = item.byOption();
      }
    }
    return new Plain(questions, counts, weight);
  }

  /**
   * What a part counts, given the ranks of the options; {@link Units#NONE} when it is not plain.
   */
  long counted(int part, int[] ranks) {
    long[] options = counts[part];
    int rank = ranks[questions[part]];
    return rank >= 0 && rank < options.length ? options[rank] : Units.NONE;
  }
}
