package se.pejl.library.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.platform.page.Texts;
import se.pejl.scoring.telling.GroupTale;

/** How a scale is scored, in words. */
public record ScaleDescription(
    String code,
    String title,
    String items,
    String method,
    String missing,
    String range,
    String direction,
    String norms,
    List<BandTable> bands) {

  /**
   * One way of reading bands, for one group.
   *
   * @param caption which way, when there are several; and for whom, when not for everybody
   */
  public record BandTable(String caption, List<BandLine> lines) {}

  /** A band with the scores in it. */
  public record BandLine(String scores, String title, String meaning) {}

  static List<ScaleDescription> of(Form form, String language, Texts texts) {
    return form.scales().stream().map(scale -> of(scale, language, texts)).toList();
  }

  private static ScaleDescription of(Scale scale, String language, Texts texts) {
    return new ScaleDescription(
        scale.code().value(),
        scale.title().in(language),
        parts(scale, texts),
        method(scale, texts),
        scale.missing().accept(new MissingInWords(texts)),
        span(scale.range().lowest(), scale.range().highest()),
        texts.of("bearing." + scale.direction()),
        scale.norms().map(Norms::name).orElse(""),
        scale.bandSystems().stream()
            .flatMap(system -> system.groups().stream().map(g -> table(system, g, language, texts)))
            .toList());
  }

  private static String parts(Scale scale, Texts texts) {
    Stream<String> items = scale.items().stream().map(item -> name(item, texts));
    Stream<String> scales = scale.subscales().stream().map(part -> part.scale().value());
    return Stream.concat(items, scales).collect(joining(", "));
  }

  private static BandTable table(
      BandSystem system, BandSystem.GroupBands bands, String language, Texts texts) {
    String which = system.title().in(language);
    String whom =
        bands.group().equals(Group.EVERYONE) ? "" : GroupTale.of(bands.group()).in(language);
    String caption =
        Stream.of(which.isEmpty() ? texts.of("form.bands") : which, whom)
            .filter(part -> !part.isEmpty())
            .collect(joining(": "));
    return new BandTable(
        caption,
        bands.bands().inOrder().stream().map(band -> band(band, language, texts)).toList());
  }

  private static String name(ScaleItem item, Texts texts) {
    return item.keying() == Keying.REVERSE
        ? item.item() + " (" + texts.of("form.reverse") + ")"
        : item.item().value();
  }

  private static String method(Scale scale, Texts texts) {
    String method = scale.method().accept(new MethodInWords(texts));
    return scale.transform().times().compareTo(BigDecimal.ONE) == 0
        ? method
        : method + ", " + texts.of("form.times", AnswerShape.plain(scale.transform().times()));
  }

  private static BandLine band(Band band, String language, Texts texts) {
    return new BandLine(
        texts.of("form.from") + " " + AnswerShape.plain(band.cutoff()),
        band.title().in(language),
        band.meaning().in(language));
  }

  private static String span(BigDecimal lowest, BigDecimal highest) {
    return AnswerShape.plain(lowest) + "–" + AnswerShape.plain(highest);
  }

  private record MethodInWords(Texts texts) implements Method.Visitor<String> {
    @Override
    public String sum(Method.Sum method) {
      return texts.of("form.method.sum");
    }

    @Override
    public String mean(Method.Mean method) {
      return texts.of("form.method.mean");
    }

    @Override
    public String count(Method.Count method) {
      return texts.of("form.method.count", AnswerShape.plain(method.threshold()));
    }

    @Override
    public String highest(Method.Highest method) {
      return texts.of("form.method.highest");
    }

    @Override
    public String lowest(Method.Lowest method) {
      return texts.of("form.method.lowest");
    }

    @Override
    public String goalAttainment(Method.GoalAttainment method) {
      return texts.of("form.method.goal-attainment");
    }

    @Override
    public String decide(Method.Decide method) {
      return texts.of("form.method.decide");
    }
  }

  private record MissingInWords(Texts texts) implements MissingRule.Visitor<String> {
    @Override
    public String refuse(MissingRule.Refuse rule) {
      return texts.of("form.missing.refuse");
    }

    @Override
    public String prorate(MissingRule.Prorate rule) {
      return texts.of("form.missing.prorate", rule.atMost());
    }

    @Override
    public String blankAsZero(MissingRule.BlankAsZero rule) {
      return texts.of("form.missing.blank-as-zero", rule.atMost());
    }

    @Override
    public String leaveOut(MissingRule.LeaveOut rule) {
      return texts.of("form.missing.leave-out", rule.atMost());
    }

    @Override
    public String interval(MissingRule.Interval rule) {
      return texts.of("form.missing.interval");
    }
  }
}
