package se.pejl.assessment;

import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.log.kept.RowState;

/** What another feature does in the transaction in which somebody signs. */
public interface AfterSigning {

  /**
   * Called when everything that was signed is stored.
   *
   * @param board whose case file it is in
   * @return what it added that the log is to know of
   */
  Stream<RowState> signed(UUID board, Assessment assessment, Rules rules, SignedResult result);
}
