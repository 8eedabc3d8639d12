package se.pejl.library.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.pejl.form.Eligibility;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.scale.Group;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Scalar;

/** Reads for whom something holds. */
final class GroupReader {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Words<Sex> SEXES = Words.of("female", Sex.FEMALE, "male", Sex.MALE);

  private GroupReader() {}

  /** Everyone, when nothing is said. */
  static Group read(Block parent, String key) {
    return parent.block(key).map(GroupReader::read).orElse(Group.EVERYONE);
  }

  private static Group read(Block block) {
    block.only("sex", "age", "informant", "setting", "country");
    Optional<Eligibility> ages = block.typed("age", Kinds.AGES, HeadReader::ages);
    return new Group(
        block.oneOf("sex", SEXES),
        ages,
        Set.copyOf(
            each(block, "informant", s -> block.oneOf(s, "informant", INFORMANTS).orElse(null))),
        each(block, "setting", s -> Codes.check(s, block.problems()) ? s.text() : null),
        each(block, "country", s -> country(s, block)));
  }

  private static final Words<Informant> INFORMANTS = Words.of(Informant.class, Informant::code);

  private static String country(Scalar scalar, Block block) {
    boolean good = COUNTRY.matcher(scalar.text()).matches();
    if (!good) {
      block.problems().add(scalar.mark(), Rule.VALUE_TYPE, "country", Kinds.COUNTRY);
    }
    return good ? scalar.text() : null;
  }

  /** One word, or a list of them. */
  private static <T> Set<T> each(Block block, String key, Function<Scalar, T> reading) {
    Set<T> all = new LinkedHashSet<>();
    List<Scalar> written =
        block.find(key).flatMap(node -> node.asScalar()).map(List::of).orElse(List.of());
    if (written.isEmpty()) {
      written = block.scalars(key, Limits.BANDS);
    }
    for (Scalar scalar : written) {
      T value = reading.apply(scalar);
      if (value != null) {
        all.add(value);
      }
    }
    return all;
  }

  /** Reports groups that somebody can be in twice, and ages between two groups that are in none. */
  static void check(String scale, List<Group> groups, List<Block> blocks) {
    checkApart(scale, groups, blocks);
    for (int i = 0; i < groups.size(); i++) {
      Block block = blocks.get(i);
      ageLeftOut(groups.get(i), groups)
          .ifPresent(age -> block.problems().add(block.markOf("for"), Rule.GROUP_GAP, scale, age));
      otherSexLeftOut(groups.get(i), groups)
          .ifPresent(
              whom -> block.problems().add(block.markOf("for"), Rule.GROUP_SEX, scale, whom));
    }
  }

  /**
   * Which of the other sex, alike in all else, are in no group: all of them, or those of an age.
   */
  private static Optional<Text> otherSexLeftOut(Group group, List<Group> groups) {
    Group other = group.ofOtherSex();
    if (group.sex().isEmpty() || groups.stream().noneMatch(other.ofAnyAge()::meets)) {
      return group.sex().map(sex -> Text.NONE);
    }
    return group.ages().stream()
        .flatMapToInt(ages -> IntStream.rangeClosed(ages.youngest(), ages.oldest()))
        .filter(age -> groups.stream().noneMatch(other.ofAge(age)::meets))
        .mapToObj(age -> Phrase.said(" som är {0} år", " aged {0}", age))
        .findFirst();
  }

  /** The year after a group that is in no group, when an older one of the same kind follows. */
  private static Optional<Integer> ageLeftOut(Group group, List<Group> groups) {
    if (group.ages().isEmpty()) {
      return Optional.empty();
    }
    int next = group.ages().get().oldest() + 1;
    List<Group> alike = groups.stream().filter(group.ofAnyAge()::meets).toList();
    boolean covered =
        alike.stream().anyMatch(other -> other.ages().filter(a -> !a.includes(next)).isEmpty());
    boolean older =
        alike.stream().anyMatch(other -> other.ages().filter(a -> a.youngest() > next).isPresent());
    return older && !covered ? Optional.of(next) : Optional.empty();
  }

  /** Reports a group that somebody can be in who is in an earlier one too. */
  private static void checkApart(String scale, List<Group> groups, List<Block> blocks) {
    for (int later = 1; later < groups.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (groups.get(earlier).meets(groups.get(later))) {
          blocks
              .get(later)
              .problems()
              .add(blocks.get(later).markOf("for"), Rule.GROUP_OVERLAP, scale);
          break;
        }
      }
    }
  }
}
