package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.agreement.DoubleRatingLine.Stage;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Signature;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.library.FormLibrary;

/** The two assessments of a double rating, and the case file they are about. */
@ApplicationScoped
public class RatedPairs {

  @Inject private DoubleRatings ratings;
  @Inject private Assessments assessments;
  @Inject private CaseFiles files;
  @Inject private FormLibrary library;

  public RatedPairs() {} // for CDI

  public RatedPairs(
      DoubleRatings ratings, Assessments assessments, CaseFiles files, FormLibrary library) {
    this.ratings = ratings;
    this.assessments = assessments;
    this.files = files;
    this.library = library;
  }

  Assessment first(DoubleRating rating) {
    return assessments.find(rating.first()).orElseThrow(UnknownDoubleRatingException::new);
  }

  /** Empty until the second rater has begun. */
  Optional<Assessment> second(DoubleRating rating) {
    return ratings.secondOf(rating.first());
  }

  CaseFile file(Assessment assessment) {
    return files.find(assessment.caseFile()).orElseThrow(UnknownDoubleRatingException::new);
  }

  boolean bothSigned(DoubleRating rating) {
    return second(rating).filter(one -> one.status().sealed()).isPresent();
  }

  /** A signed assessment of the supervisor's own unit. */
  Assessment signedIn(Actor actor, UUID id) {
    Assessment found =
        assessments
            .find(id)
            .filter(one -> one.status().sealed() && one.secondOf().isEmpty())
            .orElseThrow(UnknownAssessmentException::new);
    CaseFile file = file(found);
    if (!file.board().equals(actor.board())
        || !file.unit().equals(actor.unit())
        || files.isProtected(file.id())) {
      throw UnknownAssessmentException.concealing(file.id());
    }
    return found;
  }

  List<DoubleRatingLine> lines(List<DoubleRating> ratings) {
    return ratings.stream().filter(one -> !isProtected(one)).map(this::line).toList();
  }

  /** Whose name stands in no list, whoever reads it. */
  private boolean isProtected(DoubleRating rating) {
    return files.isProtected(first(rating).caseFile());
  }

  DoubleRatingLine line(DoubleRating rating) {
    Assessment first = first(rating);
    CaseFile file = file(first);
    return new DoubleRatingLine(
        rating.id(),
        file.name(),
        file.caseNumber(),
        library.get(first.form()).title(),
        first.date(),
        first.signature().map(Signature::name).orElse(""),
        rating.secondName(),
        second(rating).map(Assessment::id),
        rating.ground(),
        rating.dueOn(),
        stage(rating));
  }

  private Stage stage(DoubleRating rating) {
    if (rating.outcome().isPresent()) {
      return Stage.SETTLED;
    }
    if (bothSigned(rating)) {
      return Stage.RATED;
    }
    return rating.secondRater().isPresent() ? Stage.ASKED : Stage.DRAWN;
  }
}
