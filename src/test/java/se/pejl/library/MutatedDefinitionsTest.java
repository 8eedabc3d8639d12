package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Scorer;

/**
 * Every shipped form and every example of the manual, changed at random. A few thousand in every
 * build; {@code -Dpejl.mutations=100000} for more, {@code -Dpejl.seed} for others.
 */
@DisplayName("A definition that is changed at random")
class MutatedDefinitionsTest {

  private static final int COUNT = Integer.getInteger("pejl.mutations", 2_000);
  private static final int SEED = Integer.getInteger("pejl.seed", 20261122);
  private static final long MOST_NANOS = 5_000_000_000L;
  private static final long MOST_BYTES = 1_500_000_000L;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final AtomicLong slowest = new AtomicLong();
  private final AtomicLong largest = new AtomicLong();
  private final AtomicInteger accepted = new AtomicInteger();

  @Test
  void is_answered_in_time_and_never_accepted_with_a_name_that_dangles() throws IOException {
    List<String> originals = originals();
    originals.forEach(text -> DefinitionReader.read("warm", text));

    IntStream.range(0, COUNT)
        .parallel()
        .forEach(
            i -> {
              Random random = new Random(SEED + 31L * i);
              String original = originals.get(random.nextInt(originals.size()));
              check(i, new Mutation(random).of(original));
            });

    System.out.printf(
        "%d changed definitions, %d of them accepted; at most %d ms of work and %d MB each%n",
        COUNT, accepted.get(), slowest.get() / 1_000_000, largest.get() / 1_000_000);
    assertTrue(slowest.get() < MOST_NANOS, () -> slowest + " ns");
    assertTrue(largest.get() < MOST_BYTES, () -> largest + " bytes");
  }

  private static List<String> originals() throws IOException {
    List<String> originals = new ArrayList<>();
    for (Path file : ShippedFormsTest.files().toList()) {
      originals.add(Files.readString(file));
    }
    List<String> manual = ManualTest.examples().toList();
    manual.forEach(example -> originals.add(ManualTest.laidOver(manual.get(0), example)));
    return originals;
  }

  private void check(int number, String text) {
    try {
      Reading reading = read(text);
      reading.problems().forEach(problem -> problem.in("sv"));
      reading.form().ifPresent(form -> sound(form, text));
    } catch (RuntimeException | StackOverflowError broken) {
      fail("number " + number + " broke the reader:\n" + text, broken);
    }
  }

  private Reading read(String text) {
    long began = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Reading reading = DefinitionReader.read("changed", text);
    slowest.accumulateAndGet(THREADS.getCurrentThreadCpuTime() - began, Math::max);
    largest.accumulateAndGet(THREADS.getCurrentThreadAllocatedBytes() - bytes, Math::max);
    return reading;
  }

  /** All it names is there, nothing written is lost, and nobody's answers break it. */
  private void sound(Form form, String text) {
    accepted.incrementAndGet();
    assertEquals(List.of(), Dangling.in(form, text), text);
    Scorer scorer = Scorer.of(form);
    for (var example : form.examples()) {
      scorer.score(Responses.of(form, example.answers()), example.circumstances());
      scorer.explain(Responses.of(form, example.answers()), example.circumstances());
    }
    form.informants()
        .forEach(
            who -> scorer.score(Responses.of(form, java.util.Map.of()), Circumstances.of(who)));
  }
}
