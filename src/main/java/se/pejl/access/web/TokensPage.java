package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.pejl.access.signin.token.ApiToken;
import se.pejl.access.signin.token.OwnTokens;
import se.pejl.access.signin.token.TokenScope;
import se.pejl.access.signin.token.UseToken;
import se.pejl.platform.page.Texts;

/** Backs {@code WEB-INF/signin/tokens.xhtml}: one's own clients, and a new one's secret, once. */
@Named
@RequestScoped
public class TokensPage {

  @Inject private OwnTokens tokens;
  @Inject private Texts texts;

  private String label;
  private TokenScope scope = TokenScope.READING_A_DAY;
  private UUID chosen;
  private UseToken.Issued issued;

  /** Stays on the page: a redirect would have to keep the secret somewhere. */
  public void issue() {
    issued = tokens.issue(label, scope);
    label = null;
  }

  public String end() {
    tokens.end(chosen);
    texts.sayOnNextPage("tokens.ended");
    return "/account.xhtml?faces-redirect=true";
  }

  public List<ApiToken> getAll() {
    return tokens.all();
  }

  /** Null but in the answer to the one who asked for it. */
  public UseToken.Issued getIssued() {
    return issued;
  }

  public TokenScope[] getScopes() {
    return TokenScope.values();
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public TokenScope getScope() {
    return scope;
  }

  public void setScope(TokenScope scope) {
    this.scope = scope;
  }

  public UUID getChosen() {
    return chosen;
  }

  public void setChosen(UUID chosen) {
    this.chosen = chosen;
  }
}
