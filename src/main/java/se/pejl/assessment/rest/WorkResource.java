package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.work.FindOldDrafts;
import se.pejl.assessment.work.MyWork;

/** The caller's own work. */
@Path("/work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
public class WorkResource {

  @Inject private CurrentActor current;
  @Inject private MyWork work;
  @Inject private FindOldDrafts old;

  @GET
  @Path("/old-drafts")
  @Operation(
      summary = "See what was begun and left lying",
      description = "In one's caseload; in the unit, for those who review it. Never a score.")
  public List<OldDraftLine> oldDrafts() {
    return old.of(current.get()).lines().stream().map(OldDraftLine::of).toList();
  }

  @GET
  @Operation(summary = "See what is due, overdue, begun, returned and waiting in one's caseload")
  public WorkDocument read() {
    return WorkDocument.of(work.of(current.get()));
  }
}
