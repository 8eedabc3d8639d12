package se.pejl.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import se.pejl.platform.Incident;
import se.pejl.platform.RefusalTexts;
import se.pejl.platform.Refused;
import se.pejl.platform.http.Catalogue;
import se.pejl.platform.http.ErrorPage;
import se.pejl.platform.http.LocalPath;
import se.pejl.platform.http.PartialRedirect;
import se.pejl.platform.http.Problem;

/**
 * The one place where what a page's bean threw becomes something to read: a refusal becomes a
 * message on the page, a dead view a way back, and everything else the error page.
 */
public class RefusalsInFaces extends ExceptionHandlerWrapper {

  RefusalsInFaces(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      ExceptionQueuedEvent event = queued.next();
      queued.remove();
      FacesContext faces = event.getContext().getContext();
      if (!faces.getResponseComplete()) {
        answer(faces, event.getContext().getException(), event.getContext().getPhaseId());
      }
    }
  }

  private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
    if (find(thrown, ViewExpiredException.class) != null) {
      goTo(faces, ErrorPage.PATH + "?to=" + here(faces).asParameter());
      return;
    }
    Optional<Problem> refusal = CDI.current().select(Catalogue.class).get().problem(thrown);
    if (refusal.isEmpty()) {
      giveUp(faces, 500, ErrorPage.INCIDENT_NUMBER, "incident", Incident.of(thrown).number());
      return;
    }
    Refused refused = find(thrown, Refused.class);
    if (refused != null) {
      CDI.current().getBeanManager().getEvent().select(Refused.class).fire(refused);
    }
    Problem problem = refusal.get();
    if (canStillShow(faces, phase)) {
      faces.addMessage(null, message(faces, problem));
      faces.validationFailed();
    } else {
      request(faces).setAttribute(ErrorPage.EXPLANATION, problem.explanation());
      giveUp(faces, problem.status(), ErrorPage.REFUSED, "refused", problem.code());
    }
  }

  /** A page being opened fails with its own status; a form or a script is sent elsewhere. */
  private static void giveUp(
      FacesContext faces, int status, String attribute, String parameter, String value) {
    HttpServletRequest request = request(faces);
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      goTo(faces, "/login.xhtml?to=" + here(faces).asParameter());
      return;
    }
    if (PartialRedirect.wantedBy(request) || !"GET".equals(request.getMethod())) {
      goTo(faces, ErrorPage.PATH + "?" + parameter + "=" + value);
      return;
    }
    request.setAttribute(attribute, value);
    try {
      faces.getExternalContext().responseSendError(status, value);
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /**
   * A message needs a page that still comes, and was open before: a GET has nothing to return to.
   */
  private static boolean canStillShow(FacesContext faces, PhaseId phase) {
    return faces.getViewRoot() != null
        && faces.isPostback()
        && !PhaseId.RENDER_RESPONSE.equals(phase);
  }

  private static FacesMessage message(FacesContext faces, Problem problem) {
    Locale language = faces.getViewRoot().getLocale();
    String why = RefusalTexts.why(problem.explanation(), language);
    String text = (RefusalTexts.of(problem.code(), language) + " " + why).strip();
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  /** The page without what was in its form, so that it can be opened anew. */
  private static LocalPath here(FacesContext faces) {
    return LocalPath.here(request(faces));
  }

  private static HttpServletRequest request(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  /** What was written before it was refused is not sent. */
  private static void goTo(FacesContext faces, String path) {
    ExternalContext outside = faces.getExternalContext();
    HttpServletResponse response = (HttpServletResponse) outside.getResponse();
    try {
      response.resetBuffer();
      PartialRedirect.send(request(faces), response, outside.getRequestContextPath() + path);
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (IllegalStateException alreadySent) {
      throw new FacesException(alreadySent);
    }
  }

  private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }
}
