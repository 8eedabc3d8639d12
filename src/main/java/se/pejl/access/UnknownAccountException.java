package se.pejl.access;

import java.util.UUID;
import se.pejl.platform.Refused;

/** There is no such account in this board. */
public class UnknownAccountException extends Refused {

  public UnknownAccountException(UUID account) {
    super("no account " + account);
  }

  @Override
  public String code() {
    return "access.account-unknown";
  }
}
