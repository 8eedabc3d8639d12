package se.pejl.demo;

import se.pejl.assessment.Phase;
import se.pejl.form.FormId;
import se.pejl.form.Informant;

/**
 * One assessment in an invented history.
 *
 * @param answers see {@link AnswerPattern}
 * @param judgement an option and its reason with a colon between; empty when the form asks for none
 * @param fate how far it came
 */
record Chapter(
    int weeksAgo, FormId form, Phase phase, String answers, String judgement, Fate fate) {

  private static final String VERSION = "1.0.0";

  /** How far an assessment came. */
  enum Fate {
    DRAFT,
    FINISHED,
    SIGNED,
    RETURNED,
    APPROVED
  }

  static Chapter phq9(int weeksAgo, Phase phase, String answers, Fate fate) {
    return new Chapter(weeksAgo, new FormId("phq-9", VERSION), phase, answers, "", fate);
  }

  static Chapter gad7(int weeksAgo, Phase phase, String answers, Fate fate) {
    return new Chapter(weeksAgo, new FormId("gad-7", VERSION), phase, answers, "", fate);
  }

  static Chapter targetGroup(
      int weeksAgo, Phase phase, String answers, String judgement, Fate fate) {
    FormId form = new FormId("sig-malgrupp", VERSION);
    return new Chapter(weeksAgo, form, phase, answers, judgement, fate);
  }

  static Chapter intake(int weeksAgo, String answers, Fate fate) {
    FormId form = new FormId("sig-intake", VERSION);
    return new Chapter(weeksAgo, form, Phase.BEFORE, answers, "", fate);
  }

  /** The youth answers the instruments, the worker rates the rest. */
  Informant informant() {
    return form.name().startsWith("sig-") ? Informant.WORKER : Informant.YOUTH;
  }
}
