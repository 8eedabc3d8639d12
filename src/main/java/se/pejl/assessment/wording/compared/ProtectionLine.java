package se.pejl.assessment.wording.compared;

import java.util.List;

/** Protective factors that had the same fate. */
public record ProtectionLine(String became, List<String> factors) {

  public ProtectionLine {
    factors = List.copyOf(factors);
  }
}
