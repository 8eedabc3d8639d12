package se.pejl.form.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.pejl.form.Informant;
import se.pejl.form.Sex;

/** What a condition can ask about people: the sex of the youth, and who gave the answers. */
enum Person {
  SEX(List.of("female", "male")) {
    @Override
    Optional<Condition> is(String code) {
      return words().contains(code)
          ? Optional.of(new Condition.SexIs(Sex.valueOf(code.toUpperCase(Locale.ROOT))))
          : Optional.empty();
    }
  },
  INFORMANT(Arrays.stream(Informant.values()).map(Informant::code).toList()) {
    @Override
    Optional<Condition> is(String code) {
      return Informant.of(code).map(Condition.InformantIs::new);
    }
  };

  private final List<String> words;

  Person(List<String> words) {
    this.words = words;
  }

  /** The condition that it is the one with this code; empty when there is no such one. */
  abstract Optional<Condition> is(String code);

  List<String> words() {
    return words;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Person> named(Part part) {
    return Arrays.stream(values()).filter(who -> who.word().equals(part.name())).findFirst();
  }
}
