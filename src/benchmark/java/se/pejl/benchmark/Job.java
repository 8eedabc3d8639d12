package se.pejl.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.NoAnswer;
import se.pejl.library.definition.DefinitionReader;

/**
 * The three standard jobs: A is nine items and one prorated sum; B is thirty rated items with
 * ranges, a balance and counts; C is forty-seven items and six subscales with T scores.
 */
public enum Job {
  A("a", 9, NoAnswer.DECLINED, 0.02),
  B("b", 30, NoAnswer.NOT_ASSESSABLE, 0.05),
  C("c", 47, NoAnswer.DECLINED, 0.02);

  static final int SETS = 1024;

  /** No option was chosen; the only reason the job offers was given. */
  static final int WITHHELD = -1;

  private final String file;
  private final int items;
  private final NoAnswer reason;
  private final double withheld;

  Job(String file, int items, NoAnswer reason, double withheld) {
    this.file = file;
    this.items = items;
    this.reason = reason;
    this.withheld = withheld;
  }

  byte[] definition() {
    try (InputStream in = Job.class.getResourceAsStream(file + ".yaml")) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Form form() {
    return DefinitionReader.read(file, definition()).form().orElseThrow();
  }

  NoAnswer reason() {
    return reason;
  }

  Limit limit() {
    return switch (this) {
      case A -> new LimitA();
      case B -> new LimitB();
      case C -> new LimitC();
    };
  }

  /** Ranks of options, the same ones every time; lower ranks are more usual. */
  int[][] answers() {
    Random random = new Random(ordinal());
    int[][] sets = new int[SETS][];
    Arrays.setAll(sets, set -> answers(random));
    return sets;
  }

  /** One more set. */
  int[] answers(Random random) {
    int[] set = new int[items];
    for (int item = 0; item < items; item++) {
      int options = options(item);
      int rank = Math.min(random.nextInt(options), random.nextInt(options));
      set[item] = random.nextDouble() < withheld ? WITHHELD : rank;
    }
    return set;
  }

  private int options(int item) {
    return switch (this) {
      case A, C -> 4;
      case B -> item < 24 ? 3 : 2;
    };
  }

  Circumstances[] circumstances() {
    Random random = new Random(7);
    Circumstances[] all = new Circumstances[SETS];
    Arrays.setAll(all, set -> circumstances(random));
    return all;
  }

  /** Of one more youth. */
  static Circumstances circumstances(Random random) {
    Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    return new Circumstances(OptionalInt.of(8 + random.nextInt(11)), sex, Informant.YOUTH);
  }
}
