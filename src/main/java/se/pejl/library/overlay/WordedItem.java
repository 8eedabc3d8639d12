package se.pejl.library.overlay;

import java.util.Map;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Cluster;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.form.item.Traits;
import se.pejl.library.overlay.Overlay.ItemTexts;
import se.pejl.library.overlay.Overlay.OptionTexts;

/** An item in other words; what is said of the item goes before what is said of its scale. */
record WordedItem(
    ItemTexts texts, ItemTexts factor, Map<String, Map<String, OptionTexts>> responses)
    implements Item.Visitor<Item> {

  @Override
  public Item choice(ChoiceItem item) {
    return new ChoiceItem(worded(item.traits()), worded(item.options()));
  }

  @Override
  public Item number(NumberItem item) {
    return new NumberItem(
        worded(item.traits()), item.min(), item.max(), item.decimals(), item.unit());
  }

  @Override
  public Item text(TextItem item) {
    return new TextItem(worded(item.traits()), item.maxLength());
  }

  @Override
  public Item date(DateItem item) {
    return new DateItem(worded(item.traits()), item.earliest(), item.latest());
  }

  private Traits worded(Traits traits) {
    Traits own =
        traits.worded(
            texts.stem().over(traits.stem()),
            Overlay.over(texts.stemFor(), traits.stemFor()),
            texts.help().over(traits.help()));
    return own.cluster().map(cluster -> own.in(worded(cluster))).orElse(own);
  }

  private Cluster worded(Cluster cluster) {
    return new Cluster(
        cluster.code(),
        factor.stem().over(cluster.heading()),
        Overlay.over(factor.stemFor(), cluster.headingFor()));
  }

  private AnswerScale worded(AnswerScale scale) {
    Map<String, OptionTexts> shared = responses.getOrDefault(scale.code(), Map.of());
    return new AnswerScale(
        scale.code(),
        scale.options().stream()
            .map(option -> worded(worded(option, shared), texts.options()))
            .toList());
  }

  private static ResponseOption worded(ResponseOption option, Map<String, OptionTexts> words) {
    OptionTexts said = words.getOrDefault(option.code(), OptionTexts.NONE);
    return new ResponseOption(
        option.code(),
        option.points(),
        said.anchor().over(option.anchor()),
        said.help().over(option.help()));
  }
}
