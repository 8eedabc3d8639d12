package se.pejl.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.pejl.access.administration.ReadLog;
import se.pejl.access.log.LogVerification;
import se.pejl.access.log.LoggedEvent;

/** Backs {@code administration/log.xhtml}: what was done and read, and whether the log holds. */
@Named
@ViewScoped
public class BoardLog implements Serializable {

  @Inject private ReadLog read;

  private int page;
  private transient List<LoggedEvent> events; // read again when passivation has emptied it
  private transient LogVerification found;

  public void open() {
    page = Math.max(0, page);
    events = read.page(page);
  }

  public void verify() {
    found = read.verify();
  }

  public List<LoggedEvent> getEvents() {
    if (events == null) {
      open();
    }
    return events;
  }

  /** Null before it was asked for. */
  public LogVerification getFound() {
    return found;
  }

  public int getNewer() {
    return page - 1;
  }

  public int getOlder() {
    return page + 1;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
