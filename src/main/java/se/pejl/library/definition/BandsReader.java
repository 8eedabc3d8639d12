package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Bands;
import se.pejl.form.scale.Group;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;

/** Reads the ways in which bands are read from a score. */
final class BandsReader {

  private static final Words<Boolean> UNKNOWN = Words.of("all", true, "none", false);

  private final Texts texts;
  private final Set<String> sources;
  private final Problems problems;

  BandsReader(Texts texts, Set<String> sources, Problems problems) {
    this.texts = texts;
    this.sources = sources;
    this.problems = problems;
  }

  List<BandSystem> read(String scale, Block block) {
    List<BandSystem> systems = new ArrayList<>();
    Codes codes = new Codes(problems);
    List<Block> more = block.blocks("moreBands", Limits.BANDS);
    if (!block.list("bands", Limits.BANDS).isEmpty()) {
      systems.add(system(scale, "", Text.NONE, block));
    } else if (!more.isEmpty()) {
      problems.add(block.markOf("moreBands"), Rule.KEY_MISSING, "bands");
    }
    for (Block other : more) {
      other.only("code", "title", "bands", "whenUnknown");
      String code = other.code("code");
      codes.use(code, other.markOf("code"));
      Text title = other.text("title", texts);
      other.need("bands");
      systems.add(system(scale, code, title, other));
    }
    return systems;
  }

  private BandSystem system(String scale, String code, Text title, Block block) {
    boolean showAll = block.oneOf("whenUnknown", UNKNOWN).orElse(true);
    List<Block> blocks = block.blocks("bands", Limits.BANDS);
    if (!grouped(blocks)) {
      GroupBands everyone = new GroupBands(Group.EVERYONE, new Bands(bands(blocks)));
      return new BandSystem(code, title, List.of(everyone), showAll);
    }
    List<GroupBands> groups = new ArrayList<>();
    for (Block group : blocks) {
      group.only("for", "bands");
      group.need("for");
      group.need("bands");
      Bands bands = new Bands(bands(group.blocks("bands", Limits.BANDS)));
      groups.add(new GroupBands(GroupReader.read(group, "for"), bands));
    }
    GroupReader.check(scale, groups.stream().map(GroupBands::group).toList(), blocks);
    return new BandSystem(code, title, groups, showAll);
  }

  /** Whether these are bands for groups, and not bands. */
  static boolean grouped(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.has("for"));
  }

  private List<Band> bands(List<Block> blocks) {
    Codes codes = new Codes(problems);
    Wordings titles = new Wordings(texts, problems);
    List<Band> bands = new ArrayList<>();
    for (Block band : blocks) {
      band.only("from", "code", "title", "text", "label", "source", "to");
      if (band.has("to")) {
        problems.add(band.mapping().markOf("to"), Rule.BAND_TO);
      }
      band.need("from");
      Optional<BigDecimal> from = band.number("from");
      String code = band.code("code");
      codes.use(code, band.markOf("code"));
      Text title = band.text("title", texts);
      titles.use(title, band.markOf("title"));
      Text meaning = band.optionalText("text", texts);
      Text label = band.optionalText("label", texts);
      String source = source(band, sources);
      from.ifPresent(low -> bands.add(new Band(code, low, title, meaning, label, source)));
    }
    return bands;
  }

  /** The source named, if any; one that the form does not have is reported. */
  static String source(Block block, Set<String> sources) {
    Optional<se.pejl.library.yaml.Scalar> source = block.scalar("source");
    source
        .filter(named -> !sources.contains(named.text()))
        .ifPresent(
            named ->
                block
                    .problems()
                    .add(
                        named.mark(),
                        Rule.SOURCE_UNKNOWN,
                        named.text(),
                        Spelling.didYouMean(named.text(), sources)));
    return source.map(se.pejl.library.yaml.Scalar::text).orElse("");
  }
}
