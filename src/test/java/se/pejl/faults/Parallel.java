package se.pejl.faults;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people who start on the same stroke. */
final class Parallel {

  private static final int LONGEST_SECONDS = 120;

  private Parallel() {}

  /** What came of each, in the order they were given; the first failure is thrown. */
  static <T> List<T> all(List<Callable<T>> work) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(work.size());
    CyclicBarrier stroke = new CyclicBarrier(work.size());
    try {
      List<Future<T>> begun = new ArrayList<>();
      for (Callable<T> one : work) {
        begun.add(
            people.submit(
                () -> {
                  stroke.await(LONGEST_SECONDS, TimeUnit.SECONDS);
                  return one.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : begun) {
        results.add(one.get(LONGEST_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      people.shutdownNow();
    }
  }

  /** How often each outcome came; an outcome is a status, with the code when it was refused. */
  static Map<String, Integer> outcomes(List<HttpResponse<String>> answers) {
    Map<String, Integer> outcomes = new TreeMap<>();
    answers.forEach(answer -> outcomes.merge(outcome(answer), 1, Integer::sum));
    return outcomes;
  }

  static String outcome(HttpResponse<String> answer) {
    return answer.statusCode() < 400
        ? Integer.toString(answer.statusCode())
        : answer.statusCode() + " " + Client.read(answer).getString("code");
  }
}
