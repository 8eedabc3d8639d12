package se.pejl.audit;

import java.util.List;
import java.util.function.Consumer;
import se.pejl.access.log.chain.Head;
import se.pejl.access.log.chain.Link;

/** The logs of all boards as some copy has them. */
public interface CopiedLog extends AutoCloseable {

  List<Head> heads();

  /** Board by board, in the order of the numbers. */
  void events(Consumer<Link> each);

  @Override
  void close();
}
