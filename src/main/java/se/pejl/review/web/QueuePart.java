package se.pejl.review.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import se.pejl.review.QueueFilter;

/** Which part of the queue somebody works through, as it travels in addresses from page to page. */
public class QueuePart implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "[a-z0-9-]{1,100}";

  private UUID handler;
  private String form;
  private boolean second;
  private boolean late;

  QueueFilter filter() {
    return new QueueFilter(Optional.ofNullable(handler), Optional.ofNullable(form), second, late);
  }

  public boolean isChosen() {
    return handler != null || form != null || second || late;
  }

  /** Behind other parameters of an address; empty when it is all of the queue. */
  public String getQuery() {
    StringBuilder query = new StringBuilder();
    if (handler != null) {
      query.append("&handler=").append(handler);
    }
    if (form != null) {
      query.append("&form=").append(form);
    }
    return query.append(second ? "&second=true" : "").append(late ? "&late=true" : "").toString();
  }

  /** The queue with that part of it, from a page beside it. */
  public String getAddress() {
    return "queue.xhtml" + (isChosen() ? "?" + getQuery().substring(1) : "");
  }

  public UUID getHandler() {
    return handler;
  }

  public void setHandler(UUID handler) {
    this.handler = handler;
  }

  public String getForm() {
    return form;
  }

  /** What no form can be called is no choice. */
  public void setForm(String form) {
    this.form = form != null && form.matches(FORM) ? form : null;
  }

  public boolean isSecond() {
    return second;
  }

  public void setSecond(boolean second) {
    this.second = second;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }
}
