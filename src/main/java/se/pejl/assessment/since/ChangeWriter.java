package se.pejl.assessment.since;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Crossing;
import se.pejl.change.reliable.ReliableChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.form.Form;
import se.pejl.form.precision.Reliability;

/** Writes down, for signing, what each scale of an assessment says of change. */
public final class ChangeWriter implements ScaleChange.Visitor<List<ChangeRow>> {

  private static final int LONGEST = 4000;
  private static final String FIXED_DIFFERENCE = "MINIMAL_IMPORTANT";

  private final UUID assessment;
  private final Since sinceWhat;
  private final UUID since;
  private final Form form;
  private final Instant now;

  /**
   * @param form of the later assessment, whose rules were used
   */
  public ChangeWriter(UUID assessment, Since sinceWhat, UUID since, Form form, Instant now) {
    this.assessment = assessment;
    this.sinceWhat = sinceWhat;
    this.since = since;
    this.form = form;
    this.now = now;
  }

  /** A row for each scale and method, in the order of the form. */
  public List<ChangeRow> rows(List<ScaleChange> changes) {
    List<ChangeRow> rows = new ArrayList<>();
    for (ScaleChange change : changes) {
      for (ChangeRow row : change.accept(this)) {
        row.place = rows.size();
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public List<ChangeRow> difference(ScaleChange.Difference change) {
    List<ChangeRow> rows = new ArrayList<>();
    List<Verdict> all = new ArrayList<>(List.of(change.verdict()));
    all.addAll(change.beside());
    for (Verdict verdict : all) {
      ChangeRow row = row(change);
      row.difference = change.difference();
      rows.add(verdict.accept(new Filling(row)));
    }
    return rows;
  }

  @Override
  public List<ChangeRow> notComparable(ScaleChange.NotComparable change) {
    ChangeRow row = row(change);
    row.outcome = ChangeRow.Outcome.NOT_COMPARABLE;
    row.reason = change.broken().reason().name();
    return List.of(row);
  }

  @Override
  public List<ChangeRow> noScore(ScaleChange.NoScore change) {
    ChangeRow row = row(change);
    row.outcome = ChangeRow.Outcome.NO_SCORE;
    row.reason = change.lack().name();
    return List.of(row);
  }

  private ChangeRow row(ScaleChange change) {
    return new ChangeRow(assessment, sinceWhat, since, change.scale().value(), now);
  }

  private String cited(String source) {
    String cite = form.cited(source);
    return cite.length() > LONGEST ? cite.substring(0, LONGEST) : cite;
  }

  private final class Filling implements Verdict.Visitor<ChangeRow> {

    private final ChangeRow row;

    private Filling(ChangeRow row) {
      this.row = row;
      row.outcome = ChangeRow.Outcome.VERDICT;
    }

    @Override
    public ChangeRow reliably(Verdict.Reliably verdict) {
      ReliableChange change = verdict.change();
      Reliability known = change.reliability();
      row.classification = change.classification();
      row.method = change.method().name();
      row.level = change.level();
      row.critical = change.critical();
      row.index = change.index();
      row.cutoff = cutoff(change.crossing());
      row.reliability = known.r();
      row.kind = known.kind().name();
      row.sd = known.sd();
      row.sample = known.sample();
      row.source = cited(known.source());
      return row;
    }

    @Override
    public ChangeRow important(Verdict.Important verdict) {
      row.classification = verdict.outcome();
      row.method = FIXED_DIFFERENCE;
      row.least = verdict.least();
      row.cutoff = cutoff(verdict.crossing());
      row.source = cited(verdict.source());
      return row;
    }

    @Override
    public ChangeRow untold(Verdict.Untold verdict) {
      row.outcome = ChangeRow.Outcome.UNTOLD;
      row.reason = verdict.reason().name();
      return row;
    }

    private static BigDecimal cutoff(Optional<Crossing> crossing) {
      return crossing.map(Crossing::cutoff).orElse(null);
    }
  }
}
