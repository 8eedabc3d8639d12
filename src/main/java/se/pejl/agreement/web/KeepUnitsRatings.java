package se.pejl.agreement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.CurrentActor;
import se.pejl.agreement.DoubleRatingLine;
import se.pejl.agreement.DoubleRatingLine.Stage;
import se.pejl.agreement.DoubleRatingRule;
import se.pejl.agreement.KeepDoubleRatings;
import se.pejl.agreement.ReadAgreement;
import se.pejl.agreement.Terms;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;
import se.pejl.library.FormLibrary;
import se.pejl.platform.page.ShownAgain;
import se.pejl.platform.page.Texts;

/** Backs {@code agreement/index.xhtml}: what is rated twice in the unit, and a rule being set. */
@Named
@ViewScoped
public class KeepUnitsRatings implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/agreement/index.xhtml?faces-redirect=true";

  @Inject private KeepDoubleRatings keep;
  @Inject private ReadAgreement agreement;
  @Inject private FormLibrary library;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Texts texts;

  private String form;
  private int firstOfRater = 3;
  private int share = 10;
  private int daysToRate = 14;
  private LocalDate from;
  private final Map<String, String> chosen = new HashMap<>();
  private transient List<DoubleRatingLine> lines; // read again on demand, kept out of the session

  @PostConstruct
  void begin() {
    from = SwedishDay.today(clock);
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    lines = null;
  }

  public List<DoubleRatingLine> getLines() {
    if (lines == null) {
      lines = keep.inUnit(actor.get());
    }
    return lines;
  }

  /** Whether somebody can still be asked, or somebody else. */
  public boolean open(DoubleRatingLine line) {
    return line.second().isEmpty() && line.stage() != Stage.SETTLED;
  }

  public boolean late(DoubleRatingLine line) {
    boolean waits = line.stage() == Stage.DRAWN || line.stage() == Stage.ASKED;
    return waits && line.dueOn().isBefore(SwedishDay.today(clock));
  }

  public List<Colleague> candidates(DoubleRatingLine line) {
    return keep.candidates(actor.get(), line.id());
  }

  public String give(UUID rating) {
    String account = chosen.get(rating.toString());
    if (account == null || account.isEmpty()) {
      texts.refuse("agreement.choose.missing");
      return null;
    }
    keep.giveTo(actor.get(), rating, UUID.fromString(account));
    texts.sayOnNextPage("agreement.given");
    return HERE;
  }

  public List<DoubleRatingRule> getRules() {
    return keep.rules(actor.get());
  }

  public String rule() {
    keep.rule(actor.get(), new Terms(form, firstOfRater, share, daysToRate, from));
    texts.sayOnNextPage("agreement.rule.set");
    return HERE;
  }

  /** The latest version of each form there is. */
  public List<Form> getForms() {
    return library.newest();
  }

  /** Forms that were rated twice, and how often. */
  public List<Map.Entry<FormId, Long>> getRated() {
    return List.copyOf(agreement.forms(actor.get()).entrySet());
  }

  public Text title(FormId rated) {
    return library.get(rated).title();
  }

  public Map<String, String> getChosen() {
    return chosen;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public int getFirstOfRater() {
    return firstOfRater;
  }

  public void setFirstOfRater(int firstOfRater) {
    this.firstOfRater = firstOfRater;
  }

  public int getShare() {
    return share;
  }

  public void setShare(int share) {
    this.share = share;
  }

  public int getDaysToRate() {
    return daysToRate;
  }

  public void setDaysToRate(int daysToRate) {
    this.daysToRate = daysToRate;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
