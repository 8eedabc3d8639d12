package se.pejl.library.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.EvidenceRule;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Nature;
import se.pejl.form.item.NoAnswer;
import se.pejl.platform.page.Texts;

/** A section of a form with its items in words, to be read or to be tried. */
public record FormSection(String title, String intro, List<Line> items) {

  /**
   * An item in words.
   *
   * @param tags what there is to know about it, a word or two each
   * @param options what can be chosen; empty when it is not answered by choosing
   * @param reasons why it may be left without an answer
   * @param limits what a number, a date or a text may be; empty text when anything
   */
  public record Line(
      int number,
      String code,
      String kind,
      String stem,
      List<String> variants,
      String help,
      String why,
      List<String> tags,
      List<Option> options,
      List<Option> reasons,
      String limits) {

    public boolean choice() {
      return kind.equals("choice");
    }
  }

  /** Something that can be chosen; points are empty text when it gives none. */
  public record Option(String value, String label, String points) {}

  /** All sections with all that can be given; items are numbered through the whole form. */
  static List<FormSection> of(Form form, String language, Texts texts) {
    return of(form, item -> true, language, texts);
  }

  /** The same to be read: marks stand with the items they are on. */
  static List<FormSection> toRead(Form form, String language, Texts texts) {
    return of(form, item -> item.traits().mark().isEmpty(), language, texts);
  }

  private static List<FormSection> of(
      Form form, Predicate<Item> some, String language, Texts texts) {
    Map<ItemCode, Integer> numbers = form.numbers();
    List<FormSection> sections = new ArrayList<>();
    for (Section section : form.sections()) {
      List<Line> lines =
          section.items().stream()
              .filter(some)
              .map(item -> line(numbers.get(item.code()), item, form, language, texts))
              .toList();
      sections.add(
          new FormSection(section.title().in(language), section.intro().in(language), lines));
    }
    return sections;
  }

  private static Line line(int number, Item item, Form form, String language, Texts texts) {
    AnswerShape shape = item.accept(new AnswerShape.Of(language, texts));
    return new Line(
        number,
        item.code().value(),
        shape.kind(),
        item.stem().in(language),
        variants(item, language, texts),
        item.traits().help().in(language),
        item.traits().why().in(language),
        tags(item, form, language, texts),
        shape.options(),
        form.notAnswered().stream().map(reason -> option(reason, texts)).toList(),
        shape.limits());
  }

  /** How it is asked of those who are asked in another way. */
  private static List<String> variants(Item item, String language, Texts texts) {
    return Arrays.stream(Informant.values())
        .filter(informant -> !item.stem(informant).equals(item.stem()))
        .map(who -> texts.of("informant." + who) + ": " + item.stem(who).in(language))
        .toList();
  }

  private static Option option(NoAnswer reason, Texts texts) {
    return new Option(TryOutAnswers.REASON + reason.code(), texts.of("reason." + reason), "");
  }

  private static List<String> tags(Item item, Form form, String language, Texts texts) {
    List<String> tags = new ArrayList<>();
    if (item.traits().role() != FactorRole.NEITHER) {
      tags.add(texts.of("form.role." + item.traits().role()));
    }
    if (item.traits().nature() != Nature.UNSTATED) {
      tags.add(texts.of("form.nature." + item.traits().nature()));
    }
    if (item.traits().showIf().isPresent()) {
      tags.add(texts.of("form.conditional"));
    }
    if (item.traits().evidence().need() != EvidenceRule.Need.OPTIONAL) {
      tags.add(texts.of("form.evidence"));
    }
    item.traits().from().ifPresent(from -> tags.add(texts.of("form.brought-in", from.form())));
    form.items().stream()
        .flatMap(other -> other.traits().mark().stream())
        .filter(mark -> mark.of().equals(item.code()))
        .forEach(mark -> tags.add(texts.of("form.mark", mark.title().in(language))));
    return tags;
  }
}
