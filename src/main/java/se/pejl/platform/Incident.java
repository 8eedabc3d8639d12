package se.pejl.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Logger;

/** A fault of ours: the person gets a number to report, the log gets the rest. */
public record Incident(String number) {

  private static final Logger LOG = Logger.getLogger(Incident.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 5;

  /** Writes the fault down, without anybody's data. */
  public static Incident of(Throwable fault) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    Incident incident = new Incident(HexFormat.of().formatHex(bytes));
    LOG.severe(() -> "incident " + incident.number + "\n" + new FaultTrace(fault).text());
    return incident;
  }
}
