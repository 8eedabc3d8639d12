package se.pejl.agreement;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Boards;
import se.pejl.access.Colleagues;
import se.pejl.access.Gate;
import se.pejl.assessment.Casework;
import se.pejl.assessment.UseCases;
import se.pejl.casefile.Admission;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.FormId;
import se.pejl.platform.StatementCount;

/** A board at work, with the use cases of double rating beside those of casework. */
public final class RatersAtWork {

  static final FormId PHQ9 = Casework.PHQ9;

  final Casework casework;

  RatersAtWork(Casework casework) {
    this.casework = casework;
  }

  /** The use cases of double rating, in one transaction. */
  public record Cases(
      KeepDoubleRatings keep,
      RateAgain again,
      CompareRatings compare,
      ReadAgreement agreement,
      AgreeOnVersion agree) {

    public static Cases of(UseCases u) {
      DoubleRatings ratings = new DoubleRatings(u.em());
      RatedPairs pairs = new RatedPairs(ratings, u.assessments(), u.files(), u.forms());
      Colleagues colleagues = new Colleagues(new Accounts(u.em()), new Boards(u.em()));
      Admission admission = new Admission(u.files(), new Gate(), u.clock());
      return new Cases(
          new KeepDoubleRatings(ratings, pairs, colleagues, new Gate(), u.log(), u.desk()),
          new RateAgain(ratings, pairs, u.assessments(), admission, new Gate(), u.log(), u.desk()),
          new CompareRatings(ratings, pairs, u.licensed(), admission, new Gate(), u.log()),
          new ReadAgreement(ratings, u.forms(), colleagues, new Gate(), u.log()),
          new AgreeOnVersion(ratings, pairs, u.correcting(), u.log(), u.desk()));
    }
  }

  <T> T in(Function<Cases, T> work) {
    return casework.in(u -> work.apply(Cases.of(u)));
  }

  void run(Consumer<Cases> work) {
    casework.run(u -> work.accept(Cases.of(u)));
  }

  /** How many statements it takes to see how well raters agree on PHQ-9. */
  int statementsToReadAgreement(Actor supervisor) {
    return casework.in(
        u -> {
          StatementCount count = StatementCount.in(u.em());
          Cases.of(u).agreement().of(supervisor, PHQ9);
          return count.statements();
        });
  }

  /** All first ones of each rater, and that share of the others, from today. */
  void rule(Actor supervisor, int firstOfRater, int share) {
    Terms terms = new Terms("phq-9", firstOfRater, share, 14, SwedishDay.today(casework.clock()));
    run(c -> c.keep().rule(supervisor, terms));
  }

  List<DoubleRatingLine> drawn(Actor supervisor) {
    return in(c -> c.keep().inUnit(supervisor));
  }

  /** Somebody rates it a second time, with the same answer to all items, and signs. */
  UUID ratedAgain(Actor supervisor, UUID rating, Actor second, String answer) {
    run(c -> c.keep().giveTo(supervisor, rating, second.account()));
    UUID id = in(c -> c.again().begin(second, rating));
    casework.answer(second, id, Casework.allNine(answer));
    casework.run(u -> u.administer().finish(second, id));
    casework.sign(second, id);
    return id;
  }
}
