package se.pejl.assessment.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.CurrentActor;
import se.pejl.access.Role;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.Shown;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.refusal.ChangedSinceShownException;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.result.ToSign;
import se.pejl.assessment.signing.SignAssessment;
import se.pejl.assessment.wording.JudgementRow;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.ShownAgain;

/** Backs {@code assessment/result.xhtml}: shows what came out; holds a judgement being written. */
@Named
@ViewScoped
public class ShowResult implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadResult results;
  @Inject private AdministerAssessment administer;
  @Inject private SignAssessment signing;
  @Inject private Colleagues colleagues;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private UUID id;
  private boolean again;
  private final Map<String, String> options = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private Shown shown; // of the page as it came, also when it is read again
  private List<String> differing = List.of();
  private transient Result read; // read again on demand, kept out of the session
  private transient ResultView view;

  /** Runs once, on the first GET; a draft has no result yet. */
  public String open() {
    try {
      result();
      return null;
    } catch (AssessmentNotFinishedException draft) {
      return Way.READ.address(id);
    }
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    read = null;
    view = null;
  }

  public String judge(String judgement) {
    administer.judge(actor.get(), id, judgement, options.get(judgement), reasons.get(judgement));
    return here();
  }

  /** What is signed is what was shown; when that is not so any more, it is shown anew. */
  public String sign() {
    try {
      signing.sign(actor.get(), id, shown);
      return here();
    } catch (ChangedSinceShownException changed) {
      differing = getResult().differing(changed);
      shown = null;
      read = null;
      view = null;
      throw changed;
    }
  }

  public String reopen() {
    administer.reopen(actor.get(), id);
    return Way.FILL.address(id);
  }

  private String here() {
    return Way.RESULT.address(id);
  }

  private Status status() {
    return result().head().status();
  }

  private Result result() {
    if (read == null) {
      read = results.of(actor.get(), id);
      if (shown == null) {
        shown = read.toSign().map(ToSign::shown).orElse(null);
      }
    }
    return read;
  }

  public ResultView getResult() {
    if (view == null) {
      view = new ResultView(result(), Words.in(language.getTag()));
    }
    return view;
  }

  /** Who filled it in, or answers for what was. */
  public String getRater() {
    return colleagues.nameOf(actor.get(), result().head().rater()).orElse("");
  }

  /** Whether the reader works with it and nobody has signed it. */
  public boolean isMine() {
    Actor reader = actor.get();
    return reader.role() == Role.WORKER && status() == Status.FINISHED;
  }

  /** The judgements to ask for: those not given, or all when they are to be made again. */
  public List<JudgementRow> getToJudge() {
    return isMine()
        ? getResult().getJudgements().stream()
            .filter(row -> again || !row.given())
            .filter(row -> !(row.overriding() && getResult().isScoresWait()))
            .toList()
        : List.of();
  }

  public boolean isJudging() {
    return !getToJudge().isEmpty();
  }

  /** Whether some are given and others left, so that one goes on with those. */
  public boolean isMidway() {
    return isJudging()
        && !again
        && getResult().getJudgements().stream().anyMatch(JudgementRow::given);
  }

  public Map<String, String> getOptions() {
    return options;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  /** What has changed since it was read, when signing was refused for that. */
  public List<String> getDiffering() {
    return differing;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
  }
}
