package se.pejl.access.signin.provider;

import se.pejl.platform.Refused;

/** What the provider said, or how it said it, is no proof of who somebody is. */
public class ProviderNotBelievedException extends Refused {

  private final Fault fault;

  public ProviderNotBelievedException(Fault fault) {
    super("the provider was not believed: " + fault);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  @Override
  public String code() {
    return fault.code();
  }
}
