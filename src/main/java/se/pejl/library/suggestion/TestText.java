package se.pejl.library.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.pejl.form.Circumstances;
import se.pejl.form.Sex;
import se.pejl.form.scale.Band;
import se.pejl.form.text.Phrase;
import se.pejl.library.answer.AnswerText;
import se.pejl.scoring.Score;

/** Writes tests as they stand under {@code tests:} in a definition. */
public final class TestText implements Score.Visitor<String> {

  /** What must be said of a result that nobody has checked. */
  public static final String CAUTION = "computed by Pejl: check by hand before you rely on it";

  private static final TestText WRITING = new TestText();

  private TestText() {}

  /** Ready to be pasted; each one says that its result has not been checked. */
  public static String of(List<Suggestion> suggestions) {
    return suggestions.stream().map(TestText::of).collect(Collectors.joining());
  }

  private static String of(Suggestion suggestion) {
    StringBuilder text = new StringBuilder();
    text.append("  - name: \"").append(suggestion.name()).append("\"\n");
    about(suggestion.circumstances()).forEach(line -> text.append("    ").append(line));
    text.append("    answers:");
    text.append(suggestion.answers().isEmpty() ? " {}\n" : "\n");
    suggestion
        .answers()
        .forEach(
            (item, answer) ->
                text.append("      ")
                    .append(item.value())
                    .append(": ")
                    .append(written(AnswerText.write(answer).toString()))
                    .append('\n'));
    text.append("    expect: # ").append(CAUTION).append('\n');
    for (Score score : suggestion.scores()) {
      text.append("      ").append(score.scale().value()).append(": ");
      text.append(score.accept(WRITING)).append('\n');
    }
    return text.toString();
  }

  private static List<String> about(Circumstances who) {
    List<String> said = new ArrayList<>();
    who.age().ifPresent(age -> said.add("age: " + age));
    if (who.sex() != Sex.UNKNOWN) {
      said.add("sex: " + who.sex().name().toLowerCase(java.util.Locale.ROOT));
    }
    if (!who.setting().isEmpty()) {
      said.add("setting: " + who.setting());
    }
    if (!who.country().isEmpty()) {
      said.add("country: " + who.country());
    }
    List<String> lines = new ArrayList<>();
    if (!said.isEmpty()) {
      lines.add("subject: {" + String.join(", ", said) + "}\n");
    }
    lines.add("informant: " + who.informant().code() + "\n");
    return lines;
  }

  /** An option may be called what means nothing in the language of the file. */
  private static String written(String value) {
    return value.equals("null") ? "\"null\"" : value;
  }

  @Override
  public String scored(Score.Scored score) {
    String band = score.band().map(Band::code).map(code -> ", band: " + code).orElse("");
    return "{value: " + Phrase.number(score.value()) + band + "}";
  }

  @Override
  public String range(Score.Range score) {
    return "{range: {from: "
        + Phrase.number(score.lowest())
        + ", to: "
        + Phrase.number(score.highest())
        + "}}";
  }

  @Override
  public String notScorable(Score.NotScorable score) {
    return "not-scorable";
  }

  @Override
  public String notApplicable(Score.NotApplicable score) {
    return "not-scorable";
  }
}
