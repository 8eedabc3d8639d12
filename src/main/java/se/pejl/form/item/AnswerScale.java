package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The options of a choice item in their order, lowest first; shared by items. */
public record AnswerScale(String code, List<ResponseOption> options) {

  public AnswerScale {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("answer scale '" + code + "' has no options");
    }
  }

  public Optional<ResponseOption> option(String optionCode) {
    return options.stream().filter(option -> option.code().equals(optionCode)).findFirst();
  }

  /** The place of an option in the order, from 0; -1 when it is not one of them. */
  public int rank(String optionCode) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).code().equals(optionCode)) {
        return i;
      }
    }
    return -1;
  }

  /** The fewest points any option gives. */
  public Optional<BigDecimal> lowest() {
    return options.stream().flatMap(o -> o.points().stream()).min(BigDecimal::compareTo);
  }

  /** The most points any option gives. */
  public Optional<BigDecimal> highest() {
    return options.stream().flatMap(o -> o.points().stream()).max(BigDecimal::compareTo);
  }
}
