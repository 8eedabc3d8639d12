package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import se.pejl.access.Colleagues;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.CaseFileLine;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/find.xhtml}: what was searched for, which never becomes an address. */
@Named
@ViewScoped
public class FindYouth implements Serializable {

  @Inject private KeepCaseFiles keep;
  @Inject private CurrentActor actor;
  @Inject private Colleagues colleagues;
  @Inject private Texts texts;
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

  /** Whether some of them may be found and not opened. */
  public boolean isSomebodyElses() {
    return found != null && found.stream().anyMatch(line -> !line.mayOpen());
  }

  /** A supervisor opens all files of her unit without any hurry. */
  public boolean isMayHurry() {
    return isMayCreate();
  }

  /** In words, with the names of those who can give a duty. */
  public String getWhomToAsk() {
    String names =
        colleagues.supervisorsIn(actor.get(), actor.get().unit()).stream()
            .map(Colleague::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? texts.of("find.ask") : texts.of("find.ask.names", names);
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
