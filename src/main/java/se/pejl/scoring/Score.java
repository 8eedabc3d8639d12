package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;

/** The outcome of one scale: a score, the range it can lie in, or the reason there is none. */
public sealed interface Score {

  ScaleCode scale();

  /** Where it lies, both ends alike when it is a score; empty when there is none. */
  Optional<Span> reach();

  /** The band it certainly falls in. */
  Optional<Band> band();

  /** Everything that is read from it; nothing when there is no score. */
  Interpretation interpretation();

  <R> R accept(Visitor<R> visitor);

  /**
   * A score.
   *
   * @param value exact, after proration and transformation
   * @param band where it falls; empty when the scale has no bands or may not be banded here
   * @param imputed how many items were filled in by the missing rule
   * @param interpretation everything that is read from it
   */
  record Scored(
      ScaleCode scale,
      BigDecimal value,
      Optional<Band> band,
      int imputed,
      Interpretation interpretation)
      implements Score {
    /** A score as it was kept, with nothing but its band. */
    public Scored(ScaleCode scale, BigDecimal value, Optional<Band> band, int imputed) {
      this(scale, value, band, imputed, Interpretation.NONE);
    }

    @Override
    public Optional<Span> reach() {
      return Optional.of(new Span(value, value));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scored(this);
    }
  }

  /**
   * Where the score lies, whatever the missing answers would have been; both ends inclusive.
   *
   * @param band the band, when it is the same all the way
   * @param interpretation everything that is read from it
   */
  record Range(
      ScaleCode scale,
      BigDecimal lowest,
      BigDecimal highest,
      Optional<Band> band,
      List<ItemCode> missing,
      Interpretation interpretation)
      implements Score {
    public Range {
      missing = List.copyOf(missing);
    }

    /** A range as it was kept, with nothing but its band. */
    public Range(
        ScaleCode scale,
        BigDecimal lowest,
        BigDecimal highest,
        Optional<Band> band,
        List<ItemCode> missing) {
      this(scale, lowest, highest, band, missing, Interpretation.NONE);
    }

    @Override
    public Optional<Span> reach() {
      return Optional.of(new Span(lowest, highest));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.range(this);
    }
  }

  /**
   * Too little was answered.
   *
   * @param answered how many items have an answer
   * @param required how many must have one
   * @param missing the items without one
   */
  record NotScorable(ScaleCode scale, int answered, int required, List<ItemCode> missing)
      implements Score {
    public NotScorable {
      missing = List.copyOf(missing);
    }

    /** Whether there are answers enough, and what is missing could still make another score. */
    public boolean undecided() {
      return answered >= required;
    }

    @Override
    public Optional<Span> reach() {
      return Optional.empty();
    }

    @Override
    public Optional<Band> band() {
      return Optional.empty();
    }

    @Override
    public Interpretation interpretation() {
      return Interpretation.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notScorable(this);
    }
  }

  /** The scale does not apply here, and why. */
  record NotApplicable(ScaleCode scale, Reason reason) implements Score {
    @Override
    public Optional<Span> reach() {
      return Optional.empty();
    }

    @Override
    public Optional<Band> band() {
      return Optional.empty();
    }

    @Override
    public Interpretation interpretation() {
      return Interpretation.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notApplicable(this);
    }
  }

  /** Why a scale does not apply. */
  enum Reason {
    /** None of its items were asked. */
    NOT_ASKED,
    /** It says nothing about youths of this sex or age, or about these answers. */
    OTHER_GROUP,
    /** It, or its norms, hold for some only, and it is not known whether the youth is one. */
    GROUP_UNKNOWN,
    /** Its table says nothing about so low a raw score. */
    OUTSIDE_TABLE,
    /** Its norms say nothing about this raw score, or about youths of this sex or age. */
    OUTSIDE_NORMS,
    /** No line of its decision table holds. */
    NOTHING_DECIDED,
    /** A check says that the answers contradict each other. */
    CONTRADICTED
  }

  /** What to do with each outcome. */
  interface Visitor<R> {
    R scored(Scored score);

    R range(Range score);

    R notScorable(NotScorable score);

    R notApplicable(NotApplicable score);
  }
}
