package se.pejl.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs everything and prints how many times the limit the engine takes. The best of many short
 * rounds is compared, code is compiled before it goes on, and limit and engine take turns in
 * several starts of Java, so that what else the machine does disturbs least.
 */
public final class Benchmarks {

  private static final String ROW = "%-14s %-4s %10.1f %10.1f %7.2f %9.0f %9.0f%n";

  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException, IOException {
    List<RunResult> results = new ArrayList<>();
    for (int start = 0; start < Integer.getInteger("starts", 3); start++) {
      results.addAll(new Runner(options()).run());
    }
    table(results);
    LargestForm.main(arguments);
  }

  private static Options options() {
    return new OptionsBuilder()
        .include(ScoringOnly.class.getSimpleName())
        .include(JsonToJson.class.getSimpleName())
        .addProfiler(GCProfiler.class)
        .forks(1)
        .jvmArgsAppend("-Xbatch")
        .warmupIterations(Integer.getInteger("warm-up", 3))
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(Integer.getInteger("rounds", 300))
        .measurementTime(TimeValue.milliseconds(5))
        .build();
  }

  private static void table(List<RunResult> results) {
    System.out.printf(
        "%n%-14s %-4s %10s %10s %7s %9s %9s%n",
        "", "job", "limit ns", "engine ns", "ratio", "limit B", "engine B");
    for (String kind : new String[] {"ScoringOnly", "JsonToJson"}) {
      Arrays.stream(Job.values()).forEach(job -> row(results, kind, job));
    }
  }

  private static void row(List<RunResult> results, String kind, Job job) {
    double limit = value(results, kind + ".limit", job, Benchmarks::best);
    double engine = value(results, kind + ".engine", job, Benchmarks::best);
    System.out.printf(
        Locale.ROOT,
        ROW,
        kind,
        job,
        limit,
        engine,
        engine / limit,
        value(results, kind + ".limit", job, Benchmarks::bytes),
        value(results, kind + ".engine", job, Benchmarks::bytes));
  }

  private static double value(
      List<RunResult> results, String name, Job job, ToDoubleFunction<RunResult> what) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith(name))
        .filter(result -> result.getParams().getParam("job").equals(job.name()))
        .mapToDouble(what)
        .min()
        .orElse(Double.NaN);
  }

  private static double best(RunResult result) {
    return result.getPrimaryResult().getStatistics().getMin();
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
