package se.pejl.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.result.CompareAssessments;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.signing.SignAssessment;

/** One assessment, from its first answer to its signature. */
@Path("/assessments/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@APIResponse(responseCode = "404", description = "assessment.unknown")
public class AssessmentResource {

  @Inject private CurrentActor current;
  @Inject private AdministerAssessment administer;
  @Inject private SignAssessment signing;
  @Inject private ReadResult results;
  @Inject private CompareAssessments compare;

  @PathParam("id")
  private UUID id;

  @GET
  @Operation(summary = "Read an assessment with its answers, and last time's beside them")
  public AssessmentDocument read() {
    return AssessmentDocument.of(administer.open(current.get(), id));
  }

  @PUT
  @Path("/answers/{item}")
  @Operation(summary = "Store one answer, note or reason; the same may be sent again")
  @APIResponse(responseCode = "200", description = "stored")
  @APIResponse(
      responseCode = "409",
      description = "answer.stale with both values, assessment.not-open, assessment.other-version")
  @APIResponse(responseCode = "422", description = "answer.impossible, answer.hidden")
  public SavedLine answer(@PathParam("item") String item, AnswerRequest answer) {
    if (answer == null) {
      throw new UnusableAssessmentException("value");
    }
    AnswersRequest one = AnswersRequest.of(item, answer);
    return SavedLine.of(administer.answer(current.get(), id, one::in).get(0));
  }

  @PUT
  @Path("/answers")
  @Operation(summary = "Store several answers, all or none")
  @APIResponse(responseCode = "409", description = "as for one answer")
  @APIResponse(responseCode = "422", description = "as for one answer")
  public List<SavedLine> answer(AnswersRequest answers) {
    if (answers == null) {
      throw new UnusableAssessmentException("answers");
    }
    return administer.answer(current.get(), id, answers::in).stream().map(SavedLine::of).toList();
  }

  @POST
  @Path("/finish")
  @Operation(summary = "Close the answers and score them")
  @APIResponse(
      responseCode = "422",
      description = "assessment.incomplete with the items that are missing")
  public ResultDocument finish() {
    administer.finish(current.get(), id);
    return scores();
  }

  @POST
  @Path("/reopen")
  @Operation(summary = "Open the answers again, before they are signed")
  public void reopen() {
    administer.reopen(current.get(), id);
  }

  @PUT
  @Path("/judgements/{code}")
  @Operation(summary = "Give a judgement with its reason")
  @APIResponse(responseCode = "422", description = "judgement.not-offered, reason.missing")
  public void judge(@PathParam("code") String code, JudgementRequest given) {
    if (given == null || given.option() == null) {
      throw new UnusableAssessmentException("option");
    }
    administer.judge(current.get(), id, code, given.option(), given.reason());
  }

  @POST
  @Path("/sign")
  @Operation(
      summary = "Sign what was read; from then on nothing in it changes",
      description = "Needs a fresh sign-in: POST /session/confirm.")
  @APIResponse(responseCode = "403", description = "sign-in.not-fresh")
  @APIResponse(
      responseCode = "409",
      description = "assessment.changed-since-shown with what differs, assessment.not-open")
  @APIResponse(responseCode = "422", description = "assessment.judgement-missing")
  public ResultDocument sign(SignRequest request) {
    signing.sign(current.get(), id, SignRequest.shown(request));
    return scores();
  }

  @POST
  @Path("/discard")
  @Operation(summary = "Give it up before it is signed, with a reason")
  @APIResponse(
      responseCode = "409",
      description = "assessment.not-open; assessment.sent-back: a supervisor waits for it")
  @APIResponse(responseCode = "422", description = "reason.missing")
  public void discard(DiscardRequest given) {
    administer.discard(current.get(), id, given == null ? null : given.reason());
  }

  @GET
  @Path("/changes/{other}")
  @Operation(summary = "Read what changed between this and any other assessment of the same form")
  @APIResponse(responseCode = "422", description = "assessment.other-form")
  public ComparisonDocument between(@PathParam("other") UUID other) {
    return ComparisonDocument.of(compare.between(current.get(), id, other));
  }

  @GET
  @Path("/scores")
  @Operation(
      summary = "Read scores with explanations, flags, and what changed since last time",
      description = "While a judgement has to be given first, scoresHidden is true.")
  public ResultDocument scores() {
    return ResultDocument.of(results.of(current.get(), id));
  }
}
