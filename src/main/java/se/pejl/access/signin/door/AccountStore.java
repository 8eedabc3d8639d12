package se.pejl.access.signin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import se.pejl.access.signin.password.SignIn;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.record.Occasion;

/** Our accounts, as the server's security asks for them. It is told names, never roles. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

  /** A name and a password with where they come from and what for. */
  static final class Attempt extends UsernamePasswordCredential {

    private final String address;
    private final Occasion occasion;

    Attempt(String name, String password, String address, Occasion occasion) {
      super(name, password);
      this.address = address;
      this.occasion = occasion;
    }
  }

  /** Somebody the provider has vouched for, after everything it said was checked. */
  record Vouched(String name) implements Credential {}

  @Inject private SignIn signIn;

  @Override
  public Set<ValidationType> validationTypes() {
    return Set.of(ValidationType.VALIDATE);
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof Attempt attempt) {
      return byPassword(attempt);
    }
    if (credential instanceof Vouched vouched) {
      return new CredentialValidationResult(vouched.name());
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  /** Having to wait is thrown through: the one who asked must learn of it. */
  private CredentialValidationResult byPassword(Attempt attempt) {
    try {
      String password = attempt.getPasswordAsString();
      String name =
          signIn
              .check(attempt.getCaller(), password, attempt.address, attempt.occasion)
              .actor()
              .name();
      return new CredentialValidationResult(name);
    } catch (WrongPasswordException wrong) {
      return CredentialValidationResult.INVALID_RESULT;
    }
  }
}
