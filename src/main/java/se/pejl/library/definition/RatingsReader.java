package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.Cluster;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;
import se.pejl.library.definition.Draft.ItemDraft;
import se.pejl.library.definition.Draft.RatingDraft;
import se.pejl.library.problem.Rule;

/** Reads what is asked: an item, or one item for each rating of the same factor. */
final class RatingsReader {

  private static final String[] KEYS = ItemReader.traitsAnd("code", "title", "help", "showIf");

  private final ItemReader items;
  private final Texts texts;
  private final VariantsReader variants;
  private final MarksReader marks;

  RatingsReader(ItemReader items, Texts texts, VariantsReader variants, MarksReader marks) {
    this.items = items;
    this.texts = texts;
    this.variants = variants;
    this.marks = marks;
  }

  /**
   * The items of one block, without their conditions.
   *
   * @param each what the section says for all its items
   */
  List<ItemDraft> read(Block own, Optional<Block> each) {
    own.only(ItemReader.KEYS);
    String code = own.code("code");
    Block block = own.or(each);
    Text stem = block.text("stem", texts);
    var stemFor = variants.read(block, "stemFor");
    if (own.has("from")) {
      Optional<Item> item = items.read(code, stem, stemFor, block);
      return List.of(new ItemDraft(own, code, item.map(read -> BroughtInReader.read(read, own))));
    }
    if (!block.has("ratings")) {
      Optional<Item> item = items.read(code, stem, stemFor, block);
      return marks.with(new ItemDraft(own, code, item), block);
    }
    return ratings(own, block, new Cluster(code, stem, stemFor));
  }

  private List<ItemDraft> ratings(Block own, Block block, Cluster factor) {
    Codes codes = new Codes(block.problems());
    Map<String, String> meant = new HashMap<>();
    List<ItemDraft> drafts = new ArrayList<>();
    List<Block> ratings = block.blocks("ratings", Limits.RATINGS);
    if (ratings.isEmpty()) {
      block.problems().add(block.markOf("ratings"), Rule.VALUE_EMPTY, "ratings");
    }
    for (Block rating : ratings) {
      rating.only(KEYS);
      String suffix = rating.code("code");
      String whole = factor.code() + "-" + suffix;
      Block both = rating.or(Optional.of(block));
      Optional<Item> item = rated(whole, factor, both);
      if (codes.use(suffix, rating.markOf("code"))) {
        meant.put(suffix, whole);
        ItemDraft draft = new ItemDraft(own, whole, item).rated(new RatingDraft(rating, meant));
        drafts.addAll(marks.with(draft, both));
      }
    }
    return drafts;
  }

  private Optional<Item> rated(String code, Cluster factor, Block rating) {
    return items
        .read(code, rating.text("title", texts), Map.of(), rating)
        .map(item -> item.with(item.traits().in(factor)));
  }
}
