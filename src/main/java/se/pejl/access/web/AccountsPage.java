package se.pejl.access.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.Unit;
import se.pejl.access.administration.ManageAccounts;
import se.pejl.platform.page.Texts;

/**
 * Backs {@code administration/accounts.xhtml}: who can sign in, and what a new account shall be.
 */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

  @Inject private ManageAccounts manage;
  @Inject private Texts texts;

  private String loginName;
  private String displayName;
  private Role role = Role.WORKER;
  private UUID unit;
  private String password;
  private String unitName;
  private transient List<Account> accounts; // read again when passivation has emptied them
  private transient List<Unit> units;

  public void open() {
    accounts = manage.list();
    units = manage.units();
  }

  public String create() {
    manage.open(new LoginName(loginName), displayName, role, unit, password);
    texts.sayOnNextPage("accounts.created");
    return "/administration/accounts.xhtml?faces-redirect=true";
  }

  public String addUnit() {
    manage.addUnit(unitName);
    texts.sayOnNextPage("units.added");
    return "/administration/accounts.xhtml?faces-redirect=true";
  }

  public List<Account> getAccounts() {
    if (accounts == null) {
      open();
    }
    return accounts;
  }

  public List<Unit> getUnits() {
    if (units == null) {
      open();
    }
    return units;
  }

  /** Names of units by id. */
  public Map<UUID, String> getUnitNames() {
    return getUnits().stream().collect(toMap(Unit::id, Unit::name));
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public String getLoginName() {
    return loginName;
  }

  public void setLoginName(String loginName) {
    this.loginName = loginName;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
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

  public String getUnitName() {
    return unitName;
  }

  public void setUnitName(String unitName) {
    this.unitName = unitName;
  }
}
