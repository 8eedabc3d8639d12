package se.pejl.assessment.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Filling;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.wording.CheckLine;
import se.pejl.assessment.wording.Circumstance;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Rights;
import se.pejl.form.Section;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.ShownAgain;

/**
 * Backs {@code assessment/fill.xhtml}: shows one section of a draft. The answers go past it,
 * through the REST door, as they are given.
 */
@Named
@ViewScoped
public class FillAssessment implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AdministerAssessment administer;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private UUID id;
  private String section;
  private String discardReason;
  private transient FillView view; // read again on demand, kept out of the session

  /** Runs once, on the first GET; what may not be filled in is shown by another page. */
  public String open() {
    Way way = Way.to(view().filling());
    return way == Way.FILL ? null : way.address(id);
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    view = null;
  }

  /** Who holds the form, and on which terms. */
  public Rights getRights() {
    return view().form().rights();
  }

  public String finish() {
    administer.finish(actor.get(), id);
    return Way.RESULT.address(id);
  }

  public String discard() {
    UUID caseFile = head().caseFile();
    administer.discard(actor.get(), id, discardReason);
    return "/casefile/file.xhtml?faces-redirect=true&id=" + caseFile;
  }

  private FillView view() {
    if (view == null) {
      Filling filling = administer.takeUp(actor.get(), id);
      view = new FillView(filling, Words.in(language.getTag()));
    }
    return view;
  }

  private AssessmentHead head() {
    return view().filling().head();
  }

  public List<Step> getSteps() {
    return view().sections().stream()
        .map(
            one ->
                new Step(
                    one.code(),
                    view.words().of(one.title(view.informant())),
                    view.address(one.code()),
                    place() >= 0 && one.equals(here())))
        .toList();
  }

  /** The items of this section; none on the last step. */
  public List<RowGroup> getGroups() {
    return isFinishing() ? List.of() : RowGroup.of(view().rows(here()));
  }

  public boolean isFinishing() {
    return FillView.FINISH.equals(section);
  }

  public boolean isScored() {
    return !view().form().scales().isEmpty();
  }

  public String getSectionTitle() {
    Words words = view().words();
    return isFinishing() ? words.get("finish.title") : words.of(here().title(view.informant()));
  }

  public String getIntro() {
    return isFinishing() ? "" : view().words().of(here().intro(view.informant()));
  }

  public String getPrevious() {
    int before = (isFinishing() ? sections().size() : place()) - 1;
    return before < 0 ? "" : view().address(sections().get(before).code());
  }

  public String getNext() {
    if (isFinishing()) {
      return "";
    }
    boolean last = place() == sections().size() - 1;
    return view().address(last ? FillView.FINISH : sections().get(place() + 1).code());
  }

  public String getNextText() {
    return place() == sections().size() - 1 ? "fill.next.finish" : "fill.next";
  }

  public String getFinishAddress() {
    return view().address(FillView.FINISH);
  }

  /** What the answers so far do not agree on. */
  public List<CheckLine> getChecks() {
    return CheckLine.all(view().form(), view().filling().progress().checks(), view().words());
  }

  public List<Gap> getStops() {
    return view().stops();
  }

  public List<Gap> getBlanks() {
    return view().blanks();
  }

  /** For the page's script. */
  public String getPlan() {
    return new FillPlan(view()).toJson();
  }

  public String getTitle() {
    return view().words().of(view().form().title());
  }

  public String getYouth() {
    return head().youth() + ", " + head().caseNumber();
  }

  public String getCaseFileAddress() {
    return "../casefile/file.xhtml?id=" + head().caseFile();
  }

  public String getCircumstances() {
    return Circumstance.of(head(), view().words());
  }

  public boolean isCorrects() {
    return head().corrects().isPresent();
  }

  public String getComment() {
    return view().filling().returned().map(ReturnNote::comment).orElse("");
  }

  /** Whether a supervisor sent the one before it back, and waits for it. */
  public boolean isSentBack() {
    return view().filling().returned().isPresent();
  }

  /** Why a signed one is corrected by it; empty when it is no correction of that kind. */
  public String getCorrectionReason() {
    return view().filling().correctionReason().orElse("");
  }

  private List<Section> sections() {
    return view().sections();
  }

  private Section here() {
    return sections().get(Math.max(0, place()));
  }

  /** The place of the section asked for; the first when there is no such section. */
  private int place() {
    List<String> codes = sections().stream().map(Section::code).toList();
    return isFinishing() ? -1 : Math.max(0, codes.indexOf(section));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public String getDiscardReason() {
    return discardReason;
  }

  public void setDiscardReason(String discardReason) {
    this.discardReason = discardReason;
  }
}
