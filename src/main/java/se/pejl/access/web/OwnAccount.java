package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.pejl.access.CurrentActor;
import se.pejl.access.signin.door.OwnSessions;
import se.pejl.platform.page.Texts;

/** Backs {@code account.xhtml} and the warning on every page: one's own sessions. */
@Named
@RequestScoped
public class OwnAccount {

  @Inject private OwnSessions sessions;
  @Inject private CurrentActor current;
  @Inject private Texts texts;

  private Optional<OwnSessions.Left> left;

  public String endOthers() {
    sessions.endOthers();
    texts.sayOnNextPage("account.ended");
    return "/account.xhtml?faces-redirect=true";
  }

  public List<OwnSessions.Own> getSessions() {
    return sessions.all();
  }

  public String getLoginName() {
    return current.get().name();
  }

  /** How long this session still lasts; null for those who have none. */
  public OwnSessions.Left getLeft() {
    if (left == null) {
      left = sessions.left();
    }
    return left.orElse(null);
  }

  /** Whose page this is, so that a script never sends one person's words as another. */
  public String getWhose() {
    return current.get().account().toString();
  }
}
