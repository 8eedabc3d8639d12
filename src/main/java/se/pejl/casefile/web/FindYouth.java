package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.CaseFileLine;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.SwedishDay;

/** Backs {@code casefile/find.xhtml}: what was searched for, which never becomes an address. */
@Named
@ViewScoped
public class FindYouth implements Serializable {

  @Inject private KeepCaseFiles keep;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  private String words;
  private transient List<CaseFileLine> found;

  /** Runs once, on the first GET. */
  public void open() {
    keep.requireFinder(actor.get());
  }

  public void search() {
    found = null;
    found = keep.find(actor.get(), new SearchWords(words).query(SwedishDay.today(clock)));
  }

  /** Null before the first search. */
  public List<CaseFileLine> getFound() {
    return found;
  }

  public boolean isMayCreate() {
    return actor.get().role() == se.pejl.access.Role.WORKER;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
