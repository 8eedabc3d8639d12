package se.pejl.access;

import java.util.Optional;
import java.util.UUID;

/** A refusal that says "unknown" also when there is something the one who asked may not know of. */
public interface Concealing {

  /** The case file that was kept from them, for the log alone; none when there is none. */
  Optional<UUID> concealed();
}
