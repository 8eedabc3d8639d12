package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.pejl.form.Informant;
import se.pejl.form.item.Cluster;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Slot;
import se.pejl.form.item.Traits;
import se.pejl.form.text.Text;
import se.pejl.library.definition.Draft.ItemDraft;

/**
 * A section whose items are asked several times: once for each goal, offence or measure.
 *
 * @param title what one of them is called; its number is added
 * @param atLeast how many must be named before the form can be finished
 * @param named the item that names each of them
 */
record Repetition(String code, Text title, int upTo, int atLeast, String named) {

  private static final int MOST = 20;

  static Repetition read(Block block, Texts texts) {
    block.only("code", "title", "upTo", "atLeast", "named");
    block.need("upTo");
    OptionalInt upTo = block.whole("upTo", 1, MOST);
    OptionalInt atLeast = block.whole("atLeast", 0, upTo.orElse(MOST));
    return new Repetition(
        block.code("code"),
        block.text("title", texts),
        upTo.orElse(1),
        atLeast.orElse(0),
        block.code("named"));
  }

  /** The code that an item of the group has in one place. */
  String code(int number, String item) {
    return code + "-" + number + "-" + item;
  }

  /** What all places of an item are called together. */
  String together(String item) {
    return code + "-" + item;
  }

  /** The items of one place. */
  List<ItemDraft> place(int number, List<ItemDraft> items) {
    Map<String, String> meant = new HashMap<>();
    items.forEach(draft -> meant.put(draft.code(), code(number, draft.code())));
    Slot slot = new Slot(code, number, new ItemCode(code(number, named)));
    List<ItemDraft> there = new ArrayList<>();
    for (ItemDraft draft : items) {
      boolean names = draft.code().equals(named);
      Scope scope = new Scope(meant, names ? Optional.empty() : Optional.of(slot.name()));
      there.add(
          new ItemDraft(
              draft.block(),
              code(number, draft.code()),
              draft.item().map(item -> placed(item, slot, !names || number <= atLeast)),
              draft.rating(),
              scope));
    }
    return there;
  }

  private Item placed(Item item, Slot slot, boolean mayBeRequired) {
    Traits traits = item.traits();
    ItemCode there = new ItemCode(code(slot.number(), item.code().value()));
    boolean required = traits.required() && mayBeRequired;
    return item.with(traits.in(slot, there, required, cluster(slot, traits)));
  }

  private Cluster cluster(Slot slot, Traits traits) {
    Text heading = numbered(slot.number());
    String own = code + "-" + slot.number();
    if (traits.cluster().isEmpty()) {
      return new Cluster(own, heading, Map.of());
    }
    Cluster factor = traits.cluster().get();
    Map<Informant, Text> headingFor = new TreeMap<>();
    factor.headingFor().forEach((who, text) -> headingFor.put(who, heading.then(Item.UNDER, text)));
    return new Cluster(
        own + "-" + factor.code(), heading.then(Item.UNDER, factor.heading()), headingFor);
  }

  private Text numbered(int number) {
    Map<String, String> words = new TreeMap<>();
    title.byLanguage().forEach((language, word) -> words.put(language, word + " " + number));
    return new Text(words);
  }
}
