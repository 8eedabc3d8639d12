package se.pejl.scoring;

/** Whether an item is asked, and what is lacking to know that. */
record SlowGate(Plan plan) {

  /** Yes, no, or null when an answer still decides that. */
  Boolean asked(int item) {
    Plan.Question question = plan.questions.get(item);
    return switch (question.gate()) {
      case ALWAYS -> true;
      case INFORMANT -> plan.person.informant() == question.fromRank();
      case AGE ->
          plan.person.age() < 0
              ? null
              : Boolean.valueOf(plan.person.age() >= 13 + question.fromRank());
      case NAMED ->
          plan.questions.get(question.hangsOn()).answer() < 0
              ? Boolean.FALSE
              : asked(question.hangsOn());
      case ANSWER -> answered(question);
    };
  }

  private Boolean answered(Plan.Question question) {
    Plan.Question gate = plan.questions.get(question.hangsOn());
    Boolean asked = asked(question.hangsOn());
    if (asked == null || !asked) {
      return asked;
    }
    return gate.answer() < 0
        ? null
        : Boolean.valueOf(gate.answer() >= Math.min(gate.halves().length - 1, question.fromRank()));
  }

  /** The item without an answer that decides whether this one is asked; itself when it is asked. */
  String lacking(int item) {
    Plan.Question question = plan.questions.get(item);
    boolean waits = asked(item) == null && question.gate() != Plan.Gate.AGE;
    return waits ? lacking(question.hangsOn()) : "q" + item;
  }
}
