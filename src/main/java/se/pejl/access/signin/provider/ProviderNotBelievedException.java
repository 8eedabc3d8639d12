package se.pejl.access.signin.provider;

import java.util.Optional;
import se.pejl.access.Account;
import se.pejl.platform.Refused;

/** What the provider said, or how it said it, is no proof of who somebody is. */
public class ProviderNotBelievedException extends Refused {

  private final Fault fault;
  private final transient Account wanted;

  public ProviderNotBelievedException(Fault fault) {
    this(fault, null);
  }

  /**
   * @param wanted whose account it would have been
   */
  ProviderNotBelievedException(Fault fault, Account wanted) {
    super("the provider was not believed: " + fault);
    this.fault = fault;
    this.wanted = wanted;
  }

  public Fault fault() {
    return fault;
  }

  Optional<Account> wanted() {
    return Optional.ofNullable(wanted);
  }

  @Override
  public String code() {
    return fault.code();
  }
}
