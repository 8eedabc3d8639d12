package se.pejl.library.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Score;
import se.pejl.scoring.Scorer;

/** A form of the folder {@code forms}, and answers to it by their points. */
final class Shipped {

  private static final Path FOLDER = Path.of("forms");

  private final Form form;
  private final Map<ItemCode, Answer> answers = new LinkedHashMap<>();
  private Circumstances circumstances = Circumstances.of(Informant.YOUTH);

  private Shipped(Form form) {
    this.form = form;
  }

  static Shipped form(String name) {
    return new Shipped(read(FOLDER.resolve(name).resolve("1.0.0.yaml")));
  }

  static List<Form> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(Shipped::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Form read(Path file) {
    try {
      byte[] definition = Files.readAllBytes(file);
      return DefinitionReader.read(file.toString(), definition).form().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Shipped by(Informant informant) {
    circumstances = new Circumstances(OptionalInt.of(15), Sex.UNKNOWN, informant);
    return this;
  }

  /** The option of an item that gives these points. */
  Shipped answer(String item, int points) {
    ChoiceItem choice = (ChoiceItem) form.item(new ItemCode(item)).orElseThrow();
    String option =
        choice.options().options().stream()
            .filter(one -> one.points().orElseThrow().compareTo(BigDecimal.valueOf(points)) == 0)
            .findFirst()
            .orElseThrow()
            .code();
    answers.put(new ItemCode(item), new Answer.Chosen(option));
    return this;
  }

  Shipped words(String item, String words) {
    answers.put(new ItemCode(item), new Answer.Words(words));
    return this;
  }

  Shipped number(String item, int number) {
    answers.put(new ItemCode(item), new Answer.Amount(BigDecimal.valueOf(number)));
    return this;
  }

  /** Points on items in turn, at most so many on each, until the sum is reached. */
  Shipped adding(int sum, int most, List<String> items) {
    int left = sum;
    for (String item : items) {
      int here = Math.min(left, most);
      answer(item, here);
      left -= here;
    }
    return this;
  }

  Shipped withheld(String item, se.pejl.form.item.NoAnswer reason) {
    answers.put(new ItemCode(item), new Answer.Withheld(reason));
    return this;
  }

  Score score(String scale) {
    return Scorer.of(form)
        .score(Responses.of(form, answers), circumstances)
        .score(new ScaleCode(scale))
        .orElseThrow();
  }

  /** {@code 7 mild}, {@code 1 to 5} or {@code not scorable}. */
  String outcome(String scale) {
    return score(scale).accept(new InShort());
  }

  /** Outcomes in one line. */
  private static final class InShort implements Score.Visitor<String> {
    @Override
    public String scored(Score.Scored score) {
      String value = score.value().stripTrailingZeros().toPlainString();
      return (value + " " + score.band().map(band -> band.code()).orElse("")).strip();
    }

    @Override
    public String range(Score.Range score) {
      return score.lowest().toPlainString() + " to " + score.highest().toPlainString();
    }

    @Override
    public String notScorable(Score.NotScorable score) {
      return "not scorable";
    }

    @Override
    public String notApplicable(Score.NotApplicable score) {
      return "not applicable";
    }
  }
}
