package se.pejl.library.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.pejl.form.Informant;
import se.pejl.form.item.BroughtIn;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Cluster;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.Slot;
import se.pejl.form.item.TextItem;
import se.pejl.form.item.Traits;
import se.pejl.library.wire.Wire;

/**
 * One question. What does not belong to its kind is null.
 *
 * @param kind {@code choice}, {@code number}, {@code text} or {@code date}
 * @param stem the question; within a cluster, what sets it apart under the heading
 * @param conditional whether it depends on other answers whether it is asked
 */
public record ItemPart(
    String code,
    String kind,
    Map<String, String> stem,
    Map<String, Map<String, String>> stemFor,
    ClusterPart cluster,
    SlotPart slot,
    MarkPart mark,
    FromPart from,
    Map<String, String> help,
    Map<String, String> why,
    String role,
    String nature,
    String area,
    boolean required,
    boolean conditional,
    String note,
    List<OptionPart> options,
    BigDecimal min,
    BigDecimal max,
    Integer decimals,
    Map<String, String> unit,
    Integer maxLength,
    LocalDate earliest,
    LocalDate latest) {

  /** What it is shown together with, and under which heading. */
  public record ClusterPart(
      String code, Map<String, String> heading, Map<String, Map<String, String>> headingFor) {

    static ClusterPart of(Cluster cluster) {
      return new ClusterPart(
          cluster.code(),
          cluster.heading().byLanguage(),
          SectionPart.variants(cluster.headingFor()));
    }
  }

  /** Its place in a repeated group; the place is in use when the item that names it is answered. */
  public record SlotPart(String group, int number, String name) {

    static SlotPart of(Slot slot) {
      return new SlotPart(slot.group(), slot.number(), slot.name().value());
    }
  }

  /** That the rater may set it on the answer to an item; nobody has to. */
  public record MarkPart(String code, String of, Map<String, String> title) {

    static MarkPart of(Mark mark) {
      return new MarkPart(mark.code(), mark.of().value(), mark.title().byLanguage());
    }
  }

  /**
   * That nobody is asked, because another form answers it.
   *
   * @param what {@code scale}, {@code band} or {@code judgement}
   * @param code of the scale or the judgement
   * @param within how old it may be, such as {@code P3M}; null when any age will do
   * @param informants whose answers will do; empty when anybody's
   */
  public record FromPart(
      String form, String what, String code, String within, List<String> informants) {

    static FromPart of(BroughtIn from) {
      return new FromPart(
          from.form(),
          Wire.code(from.what()),
          from.code(),
          from.within().map(Object::toString).orElse(null),
          from.informants().stream().map(Informant::code).sorted().toList());
    }
  }

  static ItemPart of(Item item) {
    return item.accept(new Written());
  }

  /** What only some kinds have. */
  private record Limits(
      List<OptionPart> options,
      BigDecimal min,
      BigDecimal max,
      Integer decimals,
      Map<String, String> unit,
      Integer maxLength,
      LocalDate earliest,
      LocalDate latest) {}

  private static ItemPart of(Traits traits, String kind, Limits limits) {
    return new ItemPart(
        traits.code().value(),
        kind,
        traits.stem().byLanguage(),
        SectionPart.variants(traits.stemFor()),
        traits.cluster().map(ClusterPart::of).orElse(null),
        traits.slot().map(SlotPart::of).orElse(null),
        traits.mark().map(MarkPart::of).orElse(null),
        traits.from().map(FromPart::of).orElse(null),
        traits.help().byLanguage(),
        traits.why().byLanguage(),
        Wire.code(traits.role()),
        Wire.code(traits.nature()),
        traits.area(),
        traits.required(),
        traits.showIf().isPresent(),
        Wire.code(traits.evidence().need())
            + traits.evidence().fromOption().map(from -> " " + from).orElse(""),
        limits.options(),
        limits.min(),
        limits.max(),
        limits.decimals(),
        limits.unit(),
        limits.maxLength(),
        limits.earliest(),
        limits.latest());
  }

  private record Written() implements Item.Visitor<ItemPart> {

    @Override
    public ItemPart choice(ChoiceItem item) {
      List<OptionPart> options = item.options().options().stream().map(OptionPart::of).toList();
      return of(
          item.traits(), "choice", new Limits(options, null, null, null, null, null, null, null));
    }

    @Override
    public ItemPart number(NumberItem item) {
      return of(
          item.traits(),
          "number",
          new Limits(
              null,
              Wire.number(item.min()),
              Wire.number(item.max()),
              item.decimals(),
              item.unit().byLanguage(),
              null,
              null,
              null));
    }

    @Override
    public ItemPart text(TextItem item) {
      return of(
          item.traits(),
          "text",
          new Limits(null, null, null, null, null, item.maxLength(), null, null));
    }

    @Override
    public ItemPart date(DateItem item) {
      return of(
          item.traits(),
          "date",
          new Limits(
              null,
              null,
              null,
              null,
              null,
              null,
              item.earliest().orElse(null),
              item.latest().orElse(null)));
    }
  }
}
