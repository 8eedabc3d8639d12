package se.pejl.form;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.precision.Continuity;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.form.text.TranslationStatus;

/**
 * An instrument, a structured judgement or a checklist as published, in one version.
 *
 * @param language the language it was written in first
 * @param translations what each language version is worth
 * @param eligibility the ages it is meant for; empty when any
 * @param period how far back the answers look; empty when it is not said
 * @param notAnswered the reasons for not answering that it offers
 * @param continuity what it says of comparing one time with another
 * @param examples worked examples it carries
 * @param fingerprint SHA-256 of the definition's text, in hexadecimal
 */
public record Form(
    FormId id,
    FormKind kind,
    String language,
    Map<String, TranslationStatus> translations,
    Text title,
    Text purpose,
    Rights rights,
    List<Source> sources,
    Optional<Eligibility> eligibility,
    Set<Informant> informants,
    Optional<Period> period,
    Optional<Period> reassessEvery,
    Set<NoAnswer> notAnswered,
    List<Section> sections,
    List<Scale> scales,
    List<Judgement> judgements,
    List<Flag> flags,
    List<Check> checks,
    Continuity continuity,
    List<WorkedExample> examples,
    String fingerprint) {

  public Form {
    translations = Map.copyOf(translations);
    sources = List.copyOf(sources);
    informants = inOrder(Informant.class, informants);
    notAnswered = inOrder(NoAnswer.class, notAnswered);
    sections = List.copyOf(sections);
    scales = List.copyOf(scales);
    judgements = List.copyOf(judgements);
    flags = List.copyOf(flags);
    checks = List.copyOf(checks);
    examples = List.copyOf(examples);
  }

  /** All items, in the order they are asked. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  public Optional<Item> item(ItemCode code) {
    for (Section section : sections) {
      for (Item item : section.items()) {
        if (item.code().equals(code)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /** The number of each item as it stands on paper; a mark has that of its item. */
  public Map<ItemCode, Integer> numbers() {
    return numbers(item -> true);
  }

  /**
   * The same when some are asked only: what is skipped keeps its number, as in the manual; what
   * stands in a place of a repeated group that is not in use has none.
   */
  public Map<ItemCode, Integer> numbers(Predicate<ItemCode> asked) {
    Map<ItemCode, Integer> numbers = new java.util.HashMap<>();
    int number = 0;
    for (Item item : items()) {
      if (item.traits().slot().isEmpty() || asked.test(item.code())) {
        number += item.traits().mark().isPresent() ? 0 : 1;
        numbers.put(item.code(), number);
      }
    }
    return numbers;
  }

  public Optional<Scale> scale(ScaleCode code) {
    return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
  }

  /** Every item that a scale rests on: its own, those of its subscales, and those it asks about. */
  public Set<ItemCode> itemsOf(ScaleCode scale) {
    Set<ItemCode> items = new java.util.LinkedHashSet<>();
    collect(scale, items, new java.util.HashSet<>());
    return items;
  }

  private void collect(ScaleCode code, Set<ItemCode> items, Set<ScaleCode> seen) {
    Optional<Scale> scale = scale(code).filter(found -> seen.add(code));
    scale.ifPresent(
        found -> {
          found.items().forEach(use -> items.add(use.item()));
          found.items().forEach(use -> use.weightFrom().ifPresent(items::add));
          found.subscales().forEach(part -> collect(part.scale(), items, seen));
          if (found.method() instanceof Method.Decide table) {
            for (Method.Decide.Line line : table.lines()) {
              items.addAll(line.when().items());
              line.when().scales().forEach(asked -> collect(asked, items, seen));
            }
          }
        });
  }

  /** The same form with its sections in other words. */
  public Form worded(List<Section> otherSections) {
    return new Form(
        id,
        kind,
        language,
        translations,
        title,
        purpose,
        rights,
        sources,
        eligibility,
        informants,
        period,
        reassessEvery,
        notAnswered,
        otherSections,
        scales,
        judgements,
        flags,
        checks,
        continuity,
        examples,
        fingerprint);
  }

  /** What is cited under an id; the id itself when nothing is. */
  public String cited(String source) {
    return sources.stream()
        .filter(one -> one.id().equals(source))
        .map(Source::cite)
        .findFirst()
        .orElse(source);
  }

  public Optional<Judgement> judgement(String code) {
    return judgements.stream().filter(judgement -> judgement.code().equals(code)).findFirst();
  }

  public Optional<Check> check(String code) {
    return checks.stream().filter(check -> check.code().equals(code)).findFirst();
  }

  public Optional<Flag> flag(String code) {
    return flags.stream().filter(flag -> flag.code().equals(code)).findFirst();
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> kind, Set<E> given) {
    EnumSet<E> set = EnumSet.noneOf(kind);
    set.addAll(given);
    return java.util.Collections.unmodifiableSet(set);
  }
}
