package se.pejl.form.scale;

import java.util.Optional;
import java.util.Set;
import se.pejl.form.Circumstances;
import se.pejl.form.Eligibility;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Truth;

/**
 * The youths, and the answers about them, that bands or norms are for. What is not said can be
 * anything.
 *
 * @param settings where it was done, by codes such as {@code custody}
 * @param countries two letters each
 */
public record Group(
    Optional<Sex> sex,
    Optional<Eligibility> ages,
    Set<Informant> informants,
    Set<String> settings,
    Set<String> countries) {

  public static final Group EVERYONE =
      new Group(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of());

  public Group {
    informants = Set.copyOf(informants);
    settings = Set.copyOf(settings);
    countries = Set.copyOf(countries);
  }

  /** Whether someone is in it; not known while what it asks for is not. */
  public Truth includes(Circumstances circumstances) {
    if (this == EVERYONE) {
      return Truth.TRUE;
    }
    return sameSex(circumstances.sex())
        .and(ofAge(circumstances))
        .and(Truth.of(informants.isEmpty() || informants.contains(circumstances.informant())))
        .and(oneOf(settings, circumstances.setting()))
        .and(oneOf(countries, circumstances.country()));
  }

  private Truth sameSex(Sex other) {
    if (sex.isEmpty()) {
      return Truth.TRUE;
    }
    return other == Sex.UNKNOWN ? Truth.UNKNOWN : Truth.of(sex.get() == other);
  }

  private Truth ofAge(Circumstances circumstances) {
    if (ages.isEmpty()) {
      return Truth.TRUE;
    }
    return circumstances.age().isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(ages.get().includes(circumstances.age().getAsInt()));
  }

  private static Truth oneOf(Set<String> wanted, String known) {
    if (wanted.isEmpty()) {
      return Truth.TRUE;
    }
    return known.isEmpty() ? Truth.UNKNOWN : Truth.of(wanted.contains(known));
  }

  /** The same group, whatever the age. */
  public Group ofAnyAge() {
    return new Group(sex, Optional.empty(), informants, settings, countries);
  }

  /** Those of the group's age and all else who are of the other sex; the same group without one. */
  public Group ofOtherSex() {
    Optional<Sex> other = sex.map(one -> one == Sex.FEMALE ? Sex.MALE : Sex.FEMALE);
    return new Group(other, ages, informants, settings, countries);
  }

  /** The same group at one age. */
  public Group ofAge(int years) {
    Optional<Eligibility> age = Optional.of(new Eligibility(years, years));
    return new Group(sex, age, informants, settings, countries);
  }

  /** Whether somebody could be in both. */
  public boolean meets(Group other) {
    boolean sexes = sex.isEmpty() || other.sex.isEmpty() || sex.equals(other.sex);
    boolean years =
        ages.isEmpty()
            || other.ages.isEmpty()
            || ages.get().youngest() <= other.ages.get().oldest()
                && other.ages.get().youngest() <= ages.get().oldest();
    return sexes
        && years
        && overlap(informants, other.informants)
        && overlap(settings, other.settings)
        && overlap(countries, other.countries);
  }

  private static <T> boolean overlap(Set<T> one, Set<T> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }
}
