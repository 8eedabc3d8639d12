package se.pejl.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.scoring.Reckoning;
import se.pejl.scoring.Scorer;
import se.pejl.scoring.rules.AnswerVector;

/** Answers that have been read, to outcomes: by hand, and by the engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScoringOnly {

  @Param public Job job;

  private int[][] ranks;
  private AnswerVector[] answers;
  private Circumstances[] circumstances;
  private Limit limit;
  private Scorer scorer;
  private int scales;
  private int flags;
  private int next;

  @Setup
  public void prepare() {
    Form form = job.form();
    ranks = job.answers();
    circumstances = job.circumstances();
    limit = job.limit();
    scorer = Scorer.of(form);
    scales = form.scales().size();
    flags = form.flags().size();
    answers = new AnswerVector[Job.SETS];
    for (int set = 0; set < Job.SETS; set++) {
      answers[set] = scorer.answers();
      Ranks.fill(answers[set], ranks[set], job.reason());
    }
    Agreement.check(job, form);
  }

  @Benchmark
  public void limit(Blackhole hole) {
    int set = next++ & Job.SETS - 1;
    limit.score(ranks[set], circumstances[set]);
    for (int scale = 0; scale < scales; scale++) {
      hole.consume(limit.has(scale));
      hole.consume(limit.lowest(scale));
      hole.consume(limit.highest(scale));
      hole.consume(limit.band(scale));
    }
    for (int flag = 0; flag < flags; flag++) {
      hole.consume(limit.raised(flag));
    }
  }

  @Benchmark
  public void engine(Blackhole hole) {
    int set = next++ & Job.SETS - 1;
    Reckoning reckoning = scorer.reckon(answers[set], circumstances[set]);
    for (int scale = 0; scale < scales; scale++) {
      hole.consume(reckoning.bare(scale));
    }
    for (int flag = 0; flag < flags; flag++) {
      hole.consume(reckoning.raised(flag));
    }
  }
}
