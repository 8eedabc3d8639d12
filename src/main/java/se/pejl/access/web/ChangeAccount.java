package se.pejl.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Role;
import se.pejl.access.Unit;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.administration.EndSessions;
import se.pejl.access.administration.ManageAccounts;
import se.pejl.access.signin.session.OpenSession;
import se.pejl.platform.page.Texts;

/** Backs {@code administration/account.xhtml}: what one account shall become. */
@Named
@ViewScoped
public class ChangeAccount implements Serializable {

  @Inject private ManageAccounts manage;
  @Inject private EndSessions endSessions;
  @Inject private Texts texts;

  private UUID id;
  private Role role;
  private UUID unit;
  private String password;
  private transient Account account; // read again when passivation has emptied it

  public void open() {
    account =
        manage.list().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownAccountException(id));
    role = account.actor().role();
    unit = account.actor().unit();
  }

  public String move() {
    manage.move(id, role, unit);
    return changed("accounts.changed");
  }

  public String setNewPassword() {
    manage.setPassword(id, password);
    return changed("accounts.password.is-set");
  }

  public String close() {
    manage.close(id);
    return changed("accounts.changed");
  }

  public String reopen() {
    manage.reopen(id);
    return changed("accounts.changed");
  }

  public String signOutEverywhere() {
    endSessions.everywhere(id);
    return changed("accounts.signed-out");
  }

  public List<OpenSession> getSessions() {
    return id == null ? List.of() : endSessions.of(id);
  }

  private String changed(String said) {
    password = null;
    texts.sayOnNextPage(said);
    return "/administration/account.xhtml?faces-redirect=true&id=" + id;
  }

  public Account getAccount() {
    if (account == null && id != null) {
      open();
    }
    return account;
  }

  public List<Unit> getUnits() {
    return manage.units();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
