package se.pejl.demo;

import java.time.LocalDate;
import java.util.Map;
import se.pejl.assessment.Phase;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.ItemCode;

/**
 * One assessment in an invented history.
 *
 * @param judgement see {@link Conclusion}; empty when the form asks for none
 * @param fate how far it came
 */
record Chapter(
    int weeksAgo,
    FormId form,
    Phase phase,
    Testimony told,
    Answers answers,
    String judgement,
    Fate fate) {

  private static final String VERSION = "1.0.0";

  /** How far an assessment came. */
  enum Fate {
    DRAFT,
    FINISHED,
    SIGNED,
    RETURNED,
    APPROVED
  }

  /** What was answered to a form on a day. */
  interface Answers {
    Map<ItemCode, NewAnswer> to(Form form, LocalDate day);
  }

  static Chapter phq9(int weeksAgo, Phase phase, String answers, Fate fate) {
    return of(weeksAgo, "phq-9", phase, Informant.YOUTH, answers, "", fate);
  }

  static Chapter gad7(int weeksAgo, Phase phase, String answers, Fate fate) {
    return of(weeksAgo, "gad-7", phase, Informant.YOUTH, answers, "", fate);
  }

  static Chapter psc17(int weeksAgo, Phase phase, String answers, Fate fate) {
    return of(weeksAgo, "psc-17", phase, Informant.GUARDIAN, answers, "", fate);
  }

  static Chapter targetGroup(
      int weeksAgo, Phase phase, String answers, String judgement, Fate fate) {
    return of(weeksAgo, "sig-malgrupp", phase, Informant.WORKER, answers, judgement, fate);
  }

  static Chapter intake(int weeksAgo, String answers, Fate fate) {
    return of(weeksAgo, "sig-intake", Phase.BEFORE, Informant.WORKER, answers, "", fate);
  }

  /** The youth's own view. */
  static Chapter myVoice(int weeksAgo, String answers, Fate fate) {
    return of(weeksAgo, "sig-min-rost", Phase.DURING, Informant.YOUTH, answers, "", fate);
  }

  /** A network meeting; the areas in focus and the youth's own view came with version 1.1.0. */
  static Chapter followUp(int weeksAgo, String answers, String judgements, Fate fate) {
    return new Chapter(
        weeksAgo,
        new FormId("sig-uppfoljning", "1.1.0"),
        Phase.DURING,
        Testimony.of(Informant.WORKER),
        (asked, day) -> new AnswerPattern(asked, answers, day).answers(),
        judgements,
        fate);
  }

  /** How far the youth has come with each aim, as one of them sees it. */
  static Chapter goals(int weeksAgo, Informant informant, Fate fate, Aim... aims) {
    return new Chapter(
        weeksAgo,
        new FormId("gas", VERSION),
        Phase.DURING,
        Testimony.of(informant),
        (form, day) -> Aim.answers(aims),
        "",
        fate);
  }

  /** The same with the way the answers were taken. */
  Chapter taken(Mode mode) {
    return new Chapter(
        weeksAgo, form, phase, new Testimony(told.informant(), mode), answers, judgement, fate);
  }

  /**
   * @param answers see {@link AnswerPattern}
   */
  private static Chapter of(
      int weeksAgo,
      String form,
      Phase phase,
      Informant informant,
      String answers,
      String judgement,
      Fate fate) {
    return new Chapter(
        weeksAgo,
        new FormId(form, VERSION),
        phase,
        Testimony.of(informant),
        (asked, day) -> new AnswerPattern(asked, answers, day).answers(),
        judgement,
        fate);
  }
}
