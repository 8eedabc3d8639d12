package se.pejl.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** A youth about whom six of the shipped forms are filled in, in turn, a month apart. */
final class SixForms {

  static final List<String> NAMES =
      List.of("phq-9", "gad-7", "audit-c", "psc-17", "sig-malgrupp", "sig-uppfoljning");

  final Casework work;
  final UUID youth;
  private int done;

  SixForms(Casework work) {
    this.work = work;
    this.youth = work.youth(work.asta, "Test");
  }

  /** Fills in and signs until there are so many. */
  void upTo(int assessments) {
    while (done < assessments) {
      signed(new FormId(NAMES.get(done % NAMES.size()), "1.0.0"), done / NAMES.size());
      done++;
      work.later(1);
    }
  }

  private void signed(FormId id, int round) {
    Form form = UseCases.FORMS.get(id);
    Informant informant = form.informants().iterator().next();
    LocalDate date = LocalDate.of(2021, 1, 1).plusMonths(round * 6L);
    UUID assessment =
        work.in(
            u ->
                u.administer()
                    .begin(work.asta, youth, id, date, Testimony.of(informant), Phase.DURING));
    Set<ItemCode> answered = Set.of();
    Set<ItemCode> shown = shown(assessment);
    while (!answered.containsAll(shown)) {
      answer(form, assessment, shown, answered, round);
      answered = shown;
      shown = shown(assessment);
    }
    work.run(u -> u.administer().finish(work.asta, assessment));
    for (Judgement asked : form.judgements()) {
      String option = asked.options().get(round % asked.options().size()).code();
      work.run(u -> u.administer().judge(work.asta, assessment, asked.code(), option, "Skäl."));
    }
    work.sign(work.asta, assessment);
  }

  private Set<ItemCode> shown(UUID assessment) {
    return work.in(u -> u.administer().open(work.asta, assessment)).progress().shown();
  }

  private void answer(
      Form form, UUID assessment, Set<ItemCode> shown, Set<ItemCode> answered, int round) {
    Map<ItemCode, NewAnswer> given =
        form.items().stream()
            .filter(item -> shown.contains(item.code()) && !answered.contains(item.code()))
            .collect(
                Collectors.toMap(
                    Item::code,
                    item ->
                        new NewAnswer(
                            Optional.of(item.accept(new SomeAnswer(round))),
                            Optional.of("Underlag som någon har skrivit."),
                            0),
                    (one, other) -> one,
                    LinkedHashMap::new));
    work.run(u -> u.administer().answer(work.asta, assessment, given));
  }

  private record SomeAnswer(int round) implements Item.Visitor<Answer> {
    @Override
    public Answer choice(ChoiceItem item) {
      int place = (round + item.code().value().length()) % item.options().options().size();
      return new Answer.Chosen(item.options().options().get(place).code());
    }

    @Override
    public Answer number(NumberItem item) {
      return new Answer.Amount(item.min());
    }

    @Override
    public Answer text(TextItem item) {
      return new Answer.Words("Några ord.");
    }

    @Override
    public Answer date(DateItem item) {
      return new Answer.Day(LocalDate.of(2020, 1, 1));
    }
  }
}
