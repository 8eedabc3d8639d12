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
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.door.SignInAtBrowser;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.platform.Environment;
import se.pejl.platform.StartUp;

/** Sign in, or confirm who one is, at the employer's provider. */
@ApplicationScoped
public class SignInByProvider {

  private static final Logger LOG = Logger.getLogger(SignInByProvider.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST_CODE = 4096;

  @Inject private Errands errands;
  @Inject private BindAccount bind;
  @Inject private SignInAtBrowser browsers;
  @Inject private FreshSignIn freshSignIn;
  @Inject private SignInRecord signInRecord;
  @Inject private Clock clock;

  private Provider provider;

  public SignInByProvider() {}

  /** With a provider of one's own or, when it is null, none; for plain tests. */
  public SignInByProvider(Provider provider) {
    this.provider = provider;
  }

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

  /** Who says who somebody is; empty where people sign in with passwords of ours. */
  public Optional<String> issuer() {
    return Optional.ofNullable(provider).map(Provider::issuer);
  }

  /** Whether whoever comes for the first time is known by a name, with no subject recorded. */
  public boolean bindsByName() {
    return provider != null && provider.bindsByName();
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
      record(disbelieved);
      throw disbelieved;
    }
  }

  /** What the browser had gone for, done; throws when what it came back with proves nothing. */
  public Aim finish(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(ErrandCookie.none());
    try {
      Errand errand = errand(request);
      Vouched vouched = provider.vouchedFor(errand, code(request));
      if (errand.aim() instanceof Aim.Confirm confirm) {
        confirm(confirm, vouched);
      } else {
        signIn(vouched, request, response);
      }
      return errand.aim();
    } catch (ProviderNotBelievedException disbelieved) {
      record(disbelieved);
      throw disbelieved;
    }
  }

  private void signIn(Vouched vouched, HttpServletRequest request, HttpServletResponse response) {
    Account account =
        bind.boundTo(vouched.identity())
            .orElseGet(() -> bind.first(name(vouched), vouched.identity(), provider.former()));
    if (!account.active()) {
      throw new ProviderNotBelievedException(Fault.UNKNOWN_ACCOUNT, account);
    }
    browsers.signInVouchedFor(account.actor().name(), request, response);
    signInRecord.succeeded(account, Occasion.PROVIDER);
  }

  private static String name(Vouched vouched) {
    return vouched.name().get().orElseThrow(() -> new ProviderNotBelievedException(Fault.NO_NAME));
  }

  /** By the person the account is bound to; a confirmation never binds anything. */
  private void confirm(Aim.Confirm aim, Vouched vouched) {
    Account account =
        bind.boundTo(vouched.identity())
            .orElseThrow(() -> new ProviderNotBelievedException(Fault.OTHER_ACCOUNT));
    if (!aim.name().equals(account.actor().name())) {
      throw new ProviderNotBelievedException(Fault.OTHER_ACCOUNT, account);
    }
    freshSignIn.proven(aim.session());
    signInRecord.succeeded(account, Occasion.CONFIRMATION);
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
  private void record(ProviderNotBelievedException disbelieved) {
    Fault fault = disbelieved.fault();
    LOG.warning(() -> "sign-in by the provider was refused: " + fault);
    signInRecord.failed(disbelieved.wanted(), Occasion.PROVIDER, fault.name());
    if (fault == Fault.SOMEBODY_ELSE) {
      disbelieved.wanted().map(Account::id).ifPresent(bind::mistaken);
    }
  }
}
