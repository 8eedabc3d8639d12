package se.pejl.access.signin.provider;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.Occasion;
import se.pejl.access.signin.SignInAtBrowser;
import se.pejl.access.signin.SignInRecord;
import se.pejl.platform.Environment;
import se.pejl.platform.StartUp;

/** Sign in, or confirm who one is, at the employer's provider. */
@ApplicationScoped
public class SignInByProvider {

  private static final Logger LOG = Logger.getLogger(SignInByProvider.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST_CODE = 4096;

  @Inject private Errands errands;
  @Inject private Accounts accounts;
  @Inject private SignInAtBrowser browsers;
  @Inject private FreshSignIn freshSignIn;
  @Inject private SignInRecord signInRecord;
  @Inject private Clock clock;

  private Provider provider;

  @PostConstruct
  void configure() {
    provider =
        ProviderSettings.of(Environment.settings())
            .map(settings -> new Provider(settings, PATIENCE, clock))
            .orElse(null);
  }

  /** A setting nobody can use stops the start, not the first who comes. */
  void check(@Observes StartUp.Ready ready) {
    configured();
  }

  /** Whether people sign in that way, and no other. */
  public boolean configured() {
    return provider != null;
  }

  /** Gives the browser its errand, and says where to send it. */
  public String begin(Aim aim, HttpServletRequest request, HttpServletResponse response) {
    String cookie = Provider.random();
    Errand errand = Errand.begin(aim, cookie, clock.instant());
    try {
      String address = provider.addressFor(errand);
      errands.add(errand);
      response.addCookie(ErrandCookie.of(cookie));
      return address;
    } catch (ProviderNotBelievedException disbelieved) {
      record(disbelieved.fault(), Optional.empty());
      throw disbelieved;
    }
  }

  /** What the browser had gone for, done; throws when what it came back with proves nothing. */
  public Aim finish(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(ErrandCookie.none());
    Optional<Account> account = Optional.empty();
    try {
      Errand errand = errand(request);
      account = accounts.findActive(provider.vouchedFor(errand, code(request)));
      finish(errand.aim(), account, request, response);
      return errand.aim();
    } catch (ProviderNotBelievedException disbelieved) {
      record(disbelieved.fault(), account);
      throw disbelieved;
    }
  }

  private void finish(
      Aim aim,
      Optional<Account> account,
      HttpServletRequest request,
      HttpServletResponse response) {
    String name =
        account
            .orElseThrow(() -> new ProviderNotBelievedException(Fault.UNKNOWN_ACCOUNT))
            .actor()
            .name();
    if (aim instanceof Aim.Confirm confirm) {
      if (!confirm.name().equals(name)) {
        throw new ProviderNotBelievedException(Fault.OTHER_ACCOUNT);
      }
      freshSignIn.proven(confirm.session());
      signInRecord.succeeded(account.get(), Occasion.CONFIRMATION);
    } else {
      browsers.signInVouchedFor(name, request, response);
      signInRecord.succeeded(account.get(), Occasion.PROVIDER);
    }
  }

  private Errand errand(HttpServletRequest request) {
    Errand errand =
        errands
            .take(request.getParameter("state"))
            .filter(out -> !out.tooOldAt(clock.instant()))
            .orElseThrow(() -> new ProviderNotBelievedException(Fault.STATE));
    if (!errand.belongsTo(ErrandCookie.in(request))) {
      throw new ProviderNotBelievedException(Fault.BROWSER);
    }
    provider.requireFromHere(request.getParameter("iss"));
    return errand;
  }

  private static String code(HttpServletRequest request) {
    String code = request.getParameter("code");
    if (request.getParameter("error") != null || code == null || code.length() > LONGEST_CODE) {
      throw new ProviderNotBelievedException(Fault.DENIED);
    }
    return code;
  }

  /** Never what was sent: it may be somebody's token. */
  private void record(Fault fault, Optional<Account> account) {
    LOG.warning(() -> "sign-in by the provider was refused: " + fault);
    signInRecord.failed(account, Occasion.PROVIDER, fault.name());
  }
}
