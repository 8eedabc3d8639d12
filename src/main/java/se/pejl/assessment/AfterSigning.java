package se.pejl.assessment;

import java.util.UUID;

/** What another feature does in the transaction in which somebody signs. */
public interface AfterSigning {

  /**
   * Called when everything that was signed is stored.
   *
   * @param board whose case file it is in
   */
  void signed(UUID board, Assessment assessment, Rules rules, SignedResult result);
}
