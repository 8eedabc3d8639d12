package se.pejl.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the page for signing in shows in a demonstration, and only then. */
@Named
@ApplicationScoped
public class DemoSignIn {

  /** Known to everybody; the demonstration refuses to be anything but that. */
  static final String PASSWORD = "prova-pejl-nu";

  public String getPassword() {
    return PASSWORD;
  }

  public List<DemoAccount> getAccounts() {
    return List.of(DemoAccount.values());
  }
}
