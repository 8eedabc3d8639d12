package se.pejl.library.definition;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Judgement;
import se.pejl.form.Judgement.Reason;
import se.pejl.form.Judgement.ShowScores;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Scalar;

/** Reads what a person concludes: of their own, or in the place of a computed band. */
final class JudgementsReader {

  private static final Words<Reason> REASON =
      Words.of("required", Reason.REQUIRED, "optional", Reason.OPTIONAL);
  private static final Words<Reason> REASON_TO_DIFFER =
      Words.of("required", Reason.REQUIRED, "when-different", Reason.WHEN_DIFFERENT);
  private static final Words<ShowScores> SEEN = new Words<>(Map.of("before", ShowScores.BEFORE));

  private final ResponsesReader responses;
  private final Texts texts;
  private final Map<String, Optional<Scale>> scales;

  JudgementsReader(ResponsesReader responses, Texts texts, Map<String, Optional<Scale>> scales) {
    this.responses = responses;
    this.texts = texts;
    this.scales = scales;
  }

  List<Judgement> read(Block root) {
    Codes codes = new Codes(root.problems());
    return root.blocks("judgements", Limits.JUDGEMENTS).stream()
        .map(block -> judgement(block, codes))
        .toList();
  }

  private Judgement judgement(Block block, Codes codes) {
    block.only("code", "title", "help", "options", "overrides", "within", "reason", "showScores");
    String code = block.code("code");
    codes.use(code, block.markOf("code"));
    Text title = block.text("title", texts);
    Text help = block.optionalText("help", texts);
    Optional<Period> within = HeadReader.period(block, "within");
    if (block.has("options") && block.has("overrides")) {
      block.problems().add(block.mark(), Rule.KEY_ONE_OF, "options, overrides");
    }
    return block.has("overrides")
        ? overriding(block, code, title, help, within)
        : ofItsOwn(block, code, title, help, within);
  }

  private Judgement ofItsOwn(
      Block block, String code, Text title, Text help, Optional<Period> within) {
    List<ResponseOption> options =
        block
            .need("options")
            .flatMap(list -> responses.scale("options", list, block))
            .map(AnswerScale::options)
            .orElse(List.of());
    block.need("reason");
    Reason reason = block.oneOf("reason", REASON).orElse(Reason.REQUIRED);
    ShowScores scores =
        block.oneOf("showScores", Words.of(ShowScores.class)).orElse(ShowScores.AFTER);
    return new Judgement(code, title, help, options, reason, scores, within, Optional.empty());
  }

  /** Nobody can set aside what they have not seen, so the scores come first. */
  private Judgement overriding(
      Block block, String code, Text title, Text help, Optional<Period> within) {
    Optional<Scalar> named = block.scalar("overrides");
    List<ResponseOption> options = named.map(scale -> bands(scale, block)).orElse(List.of());
    Reason reason = block.oneOf("reason", REASON_TO_DIFFER).orElse(Reason.WHEN_DIFFERENT);
    ShowScores scores = block.oneOf("showScores", SEEN).orElse(ShowScores.BEFORE);
    ScaleCode scale = new ScaleCode(named.map(Scalar::text).orElse("?"));
    return new Judgement(code, title, help, options, reason, scores, within, Optional.of(scale));
  }

  /** The bands of the scale as options; those of several groups each once. */
  private List<ResponseOption> bands(Scalar named, Block block) {
    if (!scales.containsKey(named.text())) {
      Text meant = Spelling.didYouMean(named.text(), scales.keySet());
      block.problems().add(named.mark(), Rule.SCALE_UNKNOWN, named.text(), meant);
      return List.of();
    }
    Optional<Scale> scale = scales.get(named.text());
    if (scale.filter(found -> found.bandSystems().isEmpty()).isPresent()) {
      block.problems().add(named.mark(), Rule.JUDGEMENT_NO_BANDS, named.text());
    }
    Map<String, ResponseOption> options = new LinkedHashMap<>();
    scale.stream()
        .flatMap(found -> found.bandSystems().stream().limit(1))
        .flatMap(BandSystem::all)
        .forEach(band -> options.putIfAbsent(band.code(), option(band)));
    return List.copyOf(options.values());
  }

  private static ResponseOption option(Band band) {
    return new ResponseOption(band.code(), Optional.empty(), band.title(), band.meaning());
  }
}
