package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bands that follow on each other, the lowest first. */
public record Bands(List<Band> inOrder) {

  public Bands {
    inOrder = inOrder.stream().sorted(Comparator.comparing(Band::cutoff)).toList();
  }

  /** The band a score falls in; empty below the first cutoff. */
  public Optional<Band> of(BigDecimal score) {
    return inOrder.stream()
        .filter(band -> band.cutoff().compareTo(score) <= 0)
        .reduce((lower, higher) -> higher);
  }

  public Optional<Band> above(Band band) {
    return inOrder.stream().filter(b -> b.cutoff().compareTo(band.cutoff()) > 0).findFirst();
  }
}
