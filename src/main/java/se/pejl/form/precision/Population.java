package se.pejl.form.precision;

import java.math.BigDecimal;

/** How scores lie in a group of people. */
public record Population(BigDecimal mean, BigDecimal sd) {

  public Population {
    Reliability.requireSpread(sd);
  }
}
