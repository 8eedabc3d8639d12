package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.precision.Continuity;
import se.pejl.form.precision.Linking;
import se.pejl.form.precision.RaterNoise;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Scalar;

/** Reads what a form says of comparing one time with another. */
final class ContinuityReader {

  private static final int MOST_STEPS = 10;

  private final Block root;
  private final Texts texts;
  private final Set<String> sources;

  ContinuityReader(Block root, Texts texts, Set<String> sources) {
    this.root = root;
    this.texts = texts;
    this.sources = sources;
  }

  Continuity read(String version, Set<String> scales) {
    List<Linking> linkings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : root.blocks("comparable", Limits.LINKINGS)) {
      linking(block, version, scales)
          .filter(read -> once(block, read, seen))
          .ifPresent(linkings::add);
    }
    return new Continuity(linkings, root.block("raterNoise").flatMap(this::noise));
  }

  private Optional<Linking> linking(Block block, String version, Set<String> scales) {
    block.only("from", "scale", "verdict", "why");
    List.of("from", "scale", "verdict").forEach(block::need);
    Optional<Scalar> from = block.scalar("from").filter(v -> earlier(block, v, version));
    Optional<Scalar> scale = block.scalar("scale").filter(s -> known(block, s, scales));
    Optional<Linking.Verdict> verdict = block.oneOf("verdict", Words.of(Linking.Verdict.class));
    Text why = block.text("why", texts);
    return from.isPresent() && scale.isPresent() && verdict.isPresent()
        ? Optional.of(
            new Linking(from.get().text(), new ScaleCode(scale.get().text()), verdict.get(), why))
        : Optional.empty();
  }

  private static boolean known(Block block, Scalar scale, Set<String> scales) {
    if (!scales.contains(scale.text())) {
      block
          .problems()
          .add(
              scale.mark(),
              Rule.SCALE_UNKNOWN,
              scale.text(),
              Spelling.didYouMean(scale.text(), scales));
    }
    return scales.contains(scale.text());
  }

  private static boolean earlier(Block block, Scalar from, String version) {
    if (!HeadReader.isVersion(from.text())) {
      block.problems().add(from.mark(), Rule.VERSION_FORM, from.text());
      return false;
    }
    boolean before =
        !HeadReader.isVersion(version)
            || Arrays.compare(numbers(from.text()), numbers(version)) < 0;
    if (!before) {
      block.problems().add(from.mark(), Rule.COMPARABLE_VERSION, from.text(), version);
    }
    return before;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static boolean once(Block block, Linking read, Set<String> seen) {
    boolean first = seen.add(read.from() + " " + read.scale());
    if (!first) {
      block.problems().add(block.mark(), Rule.COMPARABLE_TWICE, read.scale(), read.from());
    }
    return first;
  }

  private Optional<RaterNoise> noise(Block block) {
    block.only("within", "source");
    block.need("within");
    block.need("source");
    String source = BandsReader.source(block, sources);
    var within = block.whole("within", 1, MOST_STEPS);
    return within.isPresent()
        ? Optional.of(new RaterNoise(within.getAsInt(), source))
        : Optional.empty();
  }
}
