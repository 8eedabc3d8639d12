package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import se.pejl.access.CurrentActor;
import se.pejl.access.Identity;
import se.pejl.access.administration.RecordIdentity;
import se.pejl.platform.page.Texts;

/** Backs {@code WEB-INF/signin/identity.xhtml}: who at the provider has the account on the page. */
@Named
@RequestScoped
public class AccountIdentity {

  @Inject private RecordIdentity recordIdentity;
  @Inject private ChangeAccount page;
  @Inject private CurrentActor current;
  @Inject private Texts texts;

  private String subject;

  public String record() {
    recordIdentity.record(page.getId(), subject);
    return changed("accounts.identity.recorded");
  }

  public String release() {
    recordIdentity.release(page.getId());
    return changed("accounts.identity.released");
  }

  public String settleMistake() {
    recordIdentity.settleMistake(page.getId());
    return changed("accounts.changed");
  }

  private String changed(String said) {
    texts.sayOnNextPage(said);
    return "/administration/account.xhtml?faces-redirect=true&id=" + page.getId();
  }

  /** Null when nobody at the provider has it yet. */
  public Identity getIdentity() {
    return page.getAccount().identity().orElse(null);
  }

  /** When somebody else last came by its name; null when that is settled. */
  public Instant getMistaken() {
    return page.getAccount().mistaken().orElse(null);
  }

  /** Nobody takes their own way in from themselves. */
  public boolean isOwn() {
    return current.get().account().equals(page.getId());
  }

  public boolean isByName() {
    return recordIdentity.byName();
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}
