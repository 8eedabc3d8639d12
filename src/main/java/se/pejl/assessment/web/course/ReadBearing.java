package se.pejl.assessment.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.bearing.Bearing;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.web.course.picture.Overview;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs the overview of a case file: how scores and factors went over time. */
@Named
@ViewScoped
public class ReadBearing implements Serializable {

  @Inject private Bearing bearing;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private UUID id;
  private transient Overview overview;
  private transient List<ScalePanel> scales; // read again when passivation has emptied them
  private transient List<FactorPanel> factors;
  private transient List<SidePanel> sides;
  private transient List<GoalPanel> goals;

  public void open() {
    Course course = bearing.of(actor.get(), id);
    Words words = Words.in(language.getTag());
    overview = Overview.of(course, words).orElse(null);
    scales = ScalePanel.of(course.series(), words, texts);
    sides = course.sideBySide().stream().map(side -> SidePanel.of(side, words)).toList();
    goals = course.goals().stream().map(goal -> GoalPanel.of(goal, words)).toList();
    factors = course.factors().stream().map(table -> FactorPanel.of(table, words)).toList();
  }

  /** Null while nothing that can be followed over time was signed. */
  public Overview getOverview() {
    if (scales == null && id != null) {
      open();
    }
    return overview;
  }

  public List<ScalePanel> getScales() {
    return scales;
  }

  public List<FactorPanel> getFactors() {
    return factors;
  }

  /** Where several people were asked the same. */
  public List<SidePanel> getSides() {
    return sides;
  }

  public List<GoalPanel> getGoals() {
    return goals;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
