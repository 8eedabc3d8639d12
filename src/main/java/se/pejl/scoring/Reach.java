package se.pejl.scoring;

import java.util.Optional;
import se.pejl.form.scale.Span;

/** Where an outcome lies on its scale; empty when there is no score. */
final class Reach implements Score.Visitor<Optional<Span>> {

  static final Reach OF = new Reach();

  private Reach() {}

  @Override
  public Optional<Span> scored(Score.Scored score) {
    return Optional.of(new Span(score.value(), score.value()));
  }

  @Override
  public Optional<Span> range(Score.Range score) {
    return Optional.of(new Span(score.lowest(), score.highest()));
  }

  @Override
  public Optional<Span> notScorable(Score.NotScorable score) {
    return Optional.empty();
  }

  @Override
  public Optional<Span> notApplicable(Score.NotApplicable score) {
    return Optional.empty();
  }
}
