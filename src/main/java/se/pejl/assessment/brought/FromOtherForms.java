package se.pejl.assessment.brought;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.Status;
import se.pejl.assessment.sheet.Brought;
import se.pejl.assessment.sheet.Origin;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.BroughtIn;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.library.FormLibrary;
import se.pejl.scoring.Score;

/**
 * Finds what was last signed in other forms about the same youth. Nothing is found for a second
 * rating, which is made without knowing of other assessments.
 */
public record FromOtherForms(Assessments assessments, FormLibrary library) {

  private static final Set<Status> COUNTING =
      EnumSet.copyOf(
          Arrays.stream(Status.values()).filter(Status::counts).collect(Collectors.toSet()));

  private static final Comparator<Assessment> IN_TIME =
      Comparator.comparing(Assessment::date).thenComparing(Assessment::startedAt);

  /** Whether a form has any answers that are brought in. */
  public static boolean isAskedFor(Form form) {
    return form.items().stream().anyMatch(item -> item.traits().from().isPresent());
  }

  /** For each item that is answered from elsewhere, its answer; empty when there is none. */
  public Map<ItemCode, Optional<Brought>> to(Assessment assessment, Form form) {
    Map<ItemCode, Optional<Brought>> brought = new LinkedHashMap<>();
    List<Assessment> all =
        assessment.secondOf().isPresent()
            ? List.of()
            : assessments.in(List.of(assessment.caseFile()), COUNTING);
    for (Item item : form.items()) {
      item.traits()
          .from()
          .ifPresent(from -> brought.put(item.code(), latest(assessment, from, all, item)));
    }
    return brought;
  }

  private Optional<Brought> latest(Assessment to, BroughtIn from, List<Assessment> all, Item item) {
    LocalDate oldest = from.within().map(to.date()::minus).orElse(LocalDate.MIN);
    return all.stream()
        .filter(one -> one.form().name().equals(from.form()) && !one.id().equals(to.id()))
        .filter(one -> !one.date().isAfter(to.date()) && !one.date().isBefore(oldest))
        .filter(one -> from.informants().isEmpty() || from.informants().contains(one.informant()))
        .max(IN_TIME)
        .flatMap(
            one ->
                said(one, from)
                    .filter(item::offers)
                    .map(answer -> new Brought(answer, origin(one))));
  }

  private static Origin origin(Assessment one) {
    return new Origin(one.id(), one.form(), one.date(), one.informant());
  }

  /** A range says nothing certain, and so brings nothing in. */
  private Optional<Answer> said(Assessment one, BroughtIn from) {
    return switch (from.what()) {
      case SCALE ->
          score(one, from)
              .flatMap(Score::reach)
              .filter(span -> span.lowest().compareTo(span.highest()) == 0)
              .map(span -> new Answer.Amount(span.lowest()));
      case BAND -> score(one, from).flatMap(Score::band).map(Band::code).map(Answer.Chosen::new);
      case JUDGEMENT ->
          one.judgements().stream()
              .filter(given -> given.judgement().equals(from.code()))
              .map(GivenJudgement::option)
              .<Answer>map(Answer.Chosen::new)
              .findFirst();
    };
  }

  private Optional<Score> score(Assessment one, BroughtIn from) {
    return library
        .find(one.form())
        .flatMap(
            form ->
                assessments.signedScores(one.id()).stream()
                    .filter(row -> row.scale().value().equals(from.code()))
                    .map(row -> row.score(form))
                    .findFirst());
  }
}
