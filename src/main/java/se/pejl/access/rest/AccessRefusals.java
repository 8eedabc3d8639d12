package se.pejl.access.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.access.NotAllowedException;
import se.pejl.access.NotSignedInException;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.UnusableAccountException;
import se.pejl.access.emergency.EmergencyReasonMissingException;
import se.pejl.access.emergency.FindingMissingException;
import se.pejl.access.emergency.UnknownEmergencyException;
import se.pejl.access.limit.NoSuchLimitException;
import se.pejl.access.protection.ImpossibleProtectionException;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.access.signin.password.PasswordsAreOffException;
import se.pejl.access.signin.password.TooManyAttemptsException;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.token.TokenOnlyReadsException;
import se.pejl.access.signin.token.UnknownTokenException;
import se.pejl.access.signin.token.UnusableTokenException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when access is refused. */
@ApplicationScoped
public class AccessRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.ofEntries(
        entry(NotSignedInException.class, new Refusal(401, "access.not-signed-in")),
        entry(PasswordsAreOffException.class, new Refusal(403, "sign-in.by-provider")),
        entry(StaleSignInException.class, new Refusal(403, "sign-in.not-fresh")),
        entry(WrongPasswordException.class, new Refusal(401, "access.wrong-password")),
        entry(NotAllowedException.class, new Refusal(403, "access.not-allowed")),
        entry(UnknownAccountException.class, new Refusal(404, "access.account-unknown")),
        entry(UnusableAccountException.class, new Refusal(422, "access.account-unusable")),
        entry(TooManyAttemptsException.class, new Refusal(429, "access.too-many-attempts")),
        entry(TokenOnlyReadsException.class, new Refusal(403, "tokens.only-reads")),
        entry(UnknownTokenException.class, new Refusal(404, "tokens.unknown")),
        entry(UnusableTokenException.class, new Refusal(422, "tokens.unusable")),
        entry(NoSuchLimitException.class, new Refusal(409, "access.no-limit")),
        entry(EmergencyReasonMissingException.class, new Refusal(422, "emergency.reason-missing")),
        entry(FindingMissingException.class, new Refusal(422, "emergency.finding-missing")),
        entry(UnknownEmergencyException.class, new Refusal(404, "emergency.unknown")),
        entry(ImpossibleProtectionException.class, new Refusal(422, "protection.impossible")));
  }
}
