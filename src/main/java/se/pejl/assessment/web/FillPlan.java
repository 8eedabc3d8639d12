package se.pejl.assessment.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import se.pejl.assessment.Progress;
import se.pejl.form.Flag;
import se.pejl.form.Section;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;

/** What the page's script needs to know about the form and how far the draft has come. */
final class FillPlan {

  private static final int SHORT = 120;

  private final FillView view;

  FillPlan(FillView view) {
    this.view = view;
  }

  String toJson() {
    return Json.createObjectBuilder()
        .add("assessment", view.filling().head().id().toString())
        .add("language", view.words().language())
        .add("address", view.address(""))
        .add("texts", Json.createObjectBuilder(texts()))
        .add("sections", sections())
        .add("items", items())
        .add("scales", scales())
        .add("flags", flags())
        .add("now", now(view.filling().progress()))
        .build()
        .toString();
  }

  private JsonObject texts() {
    JsonObjectBuilder texts = Json.createObjectBuilder();
    view.words().forScripts().forEach(texts::add);
    return texts.build();
  }

  private JsonArrayBuilder sections() {
    JsonArrayBuilder sections = Json.createArrayBuilder();
    for (Section section : view.sections()) {
      sections.add(
          Json.createObjectBuilder()
              .add("code", section.code())
              .add("items", codes(section.items().stream().map(Item::code).toList())));
    }
    return sections;
  }

  private JsonObjectBuilder items() {
    JsonObjectBuilder items = Json.createObjectBuilder();
    for (Section section : view.sections()) {
      for (Item item : section.items()) {
        items.add(item.code().value(), item(section, item));
      }
    }
    return items;
  }

  /**
   * The place of a repeated group it stands in, and whether it names it: then it may stay blank.
   */
  private JsonObjectBuilder item(Section section, Item item) {
    JsonObjectBuilder written =
        Json.createObjectBuilder()
            .add("section", section.code())
            .add("stem", shortened(view.stem(item)))
            .add("mark", item.traits().mark().isPresent())
            .add("brought", item.traits().from().isPresent());
    item.traits()
        .slot()
        .ifPresent(slot -> written.add("place", slot.name().value()).add("names", item.names()));
    return written;
  }

  private JsonArrayBuilder scales() {
    JsonArrayBuilder scales = Json.createArrayBuilder();
    for (Scale scale : view.form().scales()) {
      scales.add(
          Json.createObjectBuilder()
              .add("code", scale.code().value())
              .add("title", view.words().of(scale.title()))
              .add("items", codes(scale.items().stream().map(one -> one.item()).toList())));
    }
    return scales;
  }

  private JsonArrayBuilder flags() {
    JsonArrayBuilder flags = Json.createArrayBuilder();
    for (Flag flag : view.form().flags()) {
      flags.add(
          Json.createObjectBuilder()
              .add("code", flag.code())
              .add("title", view.words().of(flag.title()))
              .add("act", view.words().of(flag.act())));
    }
    return flags;
  }

  private static JsonObjectBuilder now(Progress progress) {
    JsonObjectBuilder missing = Json.createObjectBuilder();
    progress.missing().forEach((scale, items) -> missing.add(scale.value(), codes(items)));
    return Json.createObjectBuilder()
        .add("shown", codes(progress.shown()))
        .add("missing", missing)
        .add("unanswered", codes(progress.unanswered()))
        .add("flags", Json.createArrayBuilder(progress.flags()))
        .add("critical", codes(progress.critical()));
  }

  private static JsonArrayBuilder codes(Collection<ItemCode> items) {
    return Json.createArrayBuilder(items.stream().map(ItemCode::value).toList());
  }

  private static String shortened(String stem) {
    return stem.length() <= SHORT ? stem : stem.substring(0, SHORT) + " …";
  }
}
