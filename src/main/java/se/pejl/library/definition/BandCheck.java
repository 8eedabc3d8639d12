package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.scale.Scale;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Holds bands against the scores a scale can give: in order, without gaps, none out of reach. */
record BandCheck(Scale scale, Problems problems) {

  void run(Block block, Possible possible) {
    lists(block).forEach(bands -> check(bands, possible));
    for (Block more : block.quietBlocks("moreBands")) {
      lists(more).forEach(bands -> check(bands, possible));
    }
  }

  /** The bands of each group, or those of everybody. */
  private static List<List<Block>> lists(Block block) {
    List<Block> bands = block.quietBlocks("bands");
    if (!BandsReader.grouped(bands)) {
      return List.of(bands);
    }
    List<List<Block>> lists = new ArrayList<>();
    bands.forEach(group -> lists.add(group.quietBlocks("bands")));
    return lists;
  }

  private void check(List<Block> blocks, Possible possible) {
    List<BigDecimal> cutoffs =
        blocks.stream().flatMap(band -> band.quietNumber("from").stream()).toList();
    if (cutoffs.isEmpty() || cutoffs.size() != blocks.size()) {
      return;
    }
    boolean inOrder = true;
    for (int i = 1; i < cutoffs.size(); i++) {
      inOrder &= checkOrder(cutoffs.get(i - 1), cutoffs.get(i), blocks.get(i));
    }
    if (inOrder) {
      checkGap(blocks.get(0), cutoffs.get(0), possible.span().lowest());
      checkReached(blocks, cutoffs, possible);
    }
  }

  private boolean checkOrder(BigDecimal before, BigDecimal cutoff, Block band) {
    int order = before.compareTo(cutoff);
    if (order == 0) {
      problems.add(band.markOf("from"), Rule.BAND_OVERLAP, scale.code(), SpanCheck.plain(cutoff));
    } else if (order > 0) {
      String code = band.quietWords("code");
      problems.add(band.markOf("from"), Rule.BAND_ORDER, scale.code(), code);
    }
    return order < 0;
  }

  private void checkGap(Block first, BigDecimal cutoff, BigDecimal lowest) {
    if (cutoff.compareTo(lowest) > 0) {
      problems.add(
          first.markOf("from"),
          Rule.BAND_GAP,
          scale.code(),
          SpanCheck.plain(lowest),
          SpanCheck.plain(cutoff));
    }
  }

  private void checkReached(List<Block> blocks, List<BigDecimal> cutoffs, Possible possible) {
    for (int i = 0; i < blocks.size(); i++) {
      Optional<BigDecimal> next =
          i + 1 < cutoffs.size() ? Optional.of(cutoffs.get(i + 1)) : Optional.empty();
      if (!possible.reaches(cutoffs.get(i), next)) {
        String code = blocks.get(i).quietWords("code");
        problems.add(blocks.get(i).markOf("from"), Rule.BAND_UNREACHABLE, scale.code(), code);
      }
    }
  }
}
