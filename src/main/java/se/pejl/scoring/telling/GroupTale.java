package se.pejl.scoring.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Eligibility;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.scale.Group;
import se.pejl.form.text.Text;

/** Tells who is meant by a group. */
public final class GroupTale {

  private static final int OF_AGE = 18;
  private static final Text WOMEN = Wording.said("kvinnor", "women");
  private static final Text MEN = Wording.said("män", "men");

  private GroupTale() {}

  public static Text of(Group group) {
    List<Text> parts = new ArrayList<>();
    group.sex().map(sex -> sex(sex, group.ages())).ifPresent(parts::add);
    group.ages().map(GroupTale::ages).ifPresent(parts::add);
    group.informants().stream().sorted().map(GroupTale::informant).forEach(parts::add);
    named(group.settings(), parts);
    named(group.countries(), parts);
    return parts.stream()
        .reduce((one, other) -> Wording.said("{0}, {1}", "{0}, {1}", one, other))
        .orElse(Wording.said("alla", "everyone"));
  }

  private static void named(Set<String> codes, List<Text> parts) {
    codes.stream().sorted().map(code -> Wording.said("{0}", "{0}", code)).forEach(parts::add);
  }

  /** Girls and boys below 18, women and men from 18, both words for ages on both sides. */
  private static Text sex(Sex sex, Optional<Eligibility> ages) {
    boolean young = ages.map(span -> span.youngest() < OF_AGE).orElse(true);
    boolean grown = ages.map(span -> span.oldest() >= OF_AGE).orElse(false);
    return switch (sex) {
      case FEMALE ->
          grown
              ? young ? Wording.said("flickor och kvinnor", "girls and women") : WOMEN
              : Wording.said("flickor", "girls");
      case MALE ->
          grown
              ? young ? Wording.said("pojkar och män", "boys and men") : MEN
              : Wording.said("pojkar", "boys");
      case UNKNOWN -> Wording.said("okänt kön", "unknown sex");
    };
  }

  private static Text ages(Eligibility ages) {
    return Wording.said("{0}–{1} år", "ages {0}–{1}", ages.youngest(), ages.oldest());
  }

  private static Text informant(Informant informant) {
    return switch (informant) {
      case WORKER -> Wording.said("handläggarens svar", "the worker's answers");
      case YOUTH -> Wording.said("ungdomens svar", "the youth's answers");
      case GUARDIAN -> Wording.said("vårdnadshavarens svar", "the guardian's answers");
      case TEACHER -> Wording.said("lärarens svar", "the teacher's answers");
    };
  }
}
