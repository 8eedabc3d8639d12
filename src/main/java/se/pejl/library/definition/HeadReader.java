package se.pejl.library.definition;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.form.Eligibility;
import se.pejl.form.FormId;
import se.pejl.form.FormKind;
import se.pejl.form.Informant;
import se.pejl.form.Rights;
import se.pejl.form.Source;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.text.Text;
import se.pejl.form.text.TranslationStatus;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads what a definition says of the form as a whole. */
final class HeadReader {

  private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
  private static final Pattern PERIOD = Pattern.compile("P(?:\\d{1,3}[YMWD])+");

  private final Block root;

  HeadReader(Block root) {
    this.root = root;
  }

  Head read() {
    FormId id = new FormId(root.code("form"), version());
    root.need("kind");
    FormKind kind = root.oneOf("kind", Words.of(FormKind.class)).orElse(FormKind.CHECKLIST);
    String first = language();
    Map<String, TranslationStatus> translations = translations(first);
    Languages languages = new Languages(first, translations.keySet());
    Texts texts = new Texts(languages);
    return new Head(
        id,
        kind,
        languages,
        translations,
        root.text("title", texts),
        root.text("purpose", texts),
        rights(texts),
        sources(),
        eligibility(),
        informants(),
        period(root, "period"),
        root.block("reassess").flatMap(this::every),
        set("notAnswered", Words.of(NoAnswer.class, NoAnswer::code)));
  }

  static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  private String version() {
    root.need("version");
    Optional<Scalar> version = root.scalar("version");
    version
        .filter(scalar -> !VERSION.matcher(scalar.text()).matches())
        .ifPresent(s -> root.problems().add(s.mark(), Rule.VERSION_FORM, s.text()));
    return version.map(Scalar::text).orElse("");
  }

  private String language() {
    root.need("language");
    Optional<String> tag = root.typed("language", Kinds.LANGUAGE, HeadReader::language);
    tag.ifPresent(first -> Tongue.check(first, root.markOf("language"), root.problems()));
    return tag.orElse("sv");
  }

  private static String language(Scalar scalar) {
    return LANGUAGE.matcher(scalar.text()).matches() ? scalar.text() : null;
  }

  /** What each language is worth; a form that says nothing is our own in its own language. */
  private Map<String, TranslationStatus> translations(String first) {
    Map<String, TranslationStatus> worth = new TreeMap<>();
    Optional<Block> block = root.block("translations");
    block.ifPresent(translations -> translations(translations, worth));
    if (block.filter(b -> !b.has(first)).isPresent()) {
      root.problems().add(root.markOf("translations"), Rule.KEY_MISSING, first);
    }
    worth.putIfAbsent(first, TranslationStatus.OWN);
    return worth;
  }

  private void translations(Block block, Map<String, TranslationStatus> worth) {
    if (block.mapping().keys().size() > Limits.LANGUAGES) {
      int size = block.mapping().keys().size();
      block
          .problems()
          .add(block.mark(), Rule.LIMIT_ENTRIES, "translations", size, Limits.LANGUAGES);
      return;
    }
    for (String key : block.mapping().keys()) {
      if (LANGUAGE.matcher(key).matches()) {
        Tongue.check(key, block.mapping().markOf(key), block.problems());
        block
            .oneOf(key, Words.of(TranslationStatus.class))
            .ifPresent(status -> worth.put(key, status));
      } else {
        block.problems().add(block.mapping().markOf(key), Rule.VALUE_TYPE, key, Kinds.LANGUAGE);
      }
    }
  }

  private Rights rights(Texts texts) {
    root.need("rights", Rule.RIGHTS_MISSING);
    return root.block("rights")
        .map(rights -> rights(rights, texts))
        .orElse(new Rights(Rights.Status.GATED, "", Text.NONE, ""));
  }

  private static Rights rights(Block block, Texts texts) {
    block.only("status", "holder", "statement", "source");
    block.need("status");
    return new Rights(
        block.oneOf("status", Words.of(Rights.Status.class)).orElse(Rights.Status.GATED),
        block.words("holder"),
        block.text("statement", texts),
        block.words("source"));
  }

  private List<Source> sources() {
    root.need("sources", Rule.SOURCE_MISSING);
    List<Block> blocks = root.blocks("sources", Limits.SOURCES);
    if (root.find("sources")
        .flatMap(n -> n.asListing())
        .filter(l -> l.nodes().isEmpty())
        .isPresent()) {
      root.problems().add(root.markOf("sources"), Rule.SOURCE_MISSING);
    }
    Codes codes = new Codes(root.problems());
    return blocks.stream().map(block -> source(block, codes)).toList();
  }

  private static Source source(Block block, Codes codes) {
    block.only("id", "cite");
    String id = block.code("id");
    codes.use(id, block.markOf("id"));
    return new Source(id, block.words("cite"));
  }

  private Optional<Eligibility> eligibility() {
    Optional<Block> subject = root.block("subject");
    subject.ifPresent(block -> block.only("age"));
    return subject.flatMap(block -> block.typed("age", Kinds.AGES, HeadReader::ages));
  }

  static Eligibility ages(Scalar scalar) {
    Matcher ages = AGES.matcher(scalar.text());
    if (!ages.matches()) {
      return null;
    }
    int youngest = Integer.parseInt(ages.group(1));
    int oldest = Integer.parseInt(ages.group(2));
    return youngest <= oldest && oldest <= Limits.AGE ? new Eligibility(youngest, oldest) : null;
  }

  private Set<Informant> informants() {
    boolean none =
        root.need("informants")
            .flatMap(Node::asListing)
            .filter(list -> list.nodes().isEmpty())
            .isPresent();
    if (none) {
      root.problems().add(root.markOf("informants"), Rule.VALUE_EMPTY, "informants");
    }
    return set("informants", Words.of(Informant.class, Informant::code));
  }

  private <E> Set<E> set(String key, Words<E> words) {
    Set<E> set = new LinkedHashSet<>();
    for (Scalar scalar : root.scalars(key, words.meanings().size())) {
      root.oneOf(scalar, key, words).ifPresent(set::add);
    }
    return set;
  }

  private Optional<Period> every(Block block) {
    block.only("every");
    block.need("every");
    return period(block, "every");
  }

  static Optional<Period> period(Block block, String key) {
    return block.typed(key, Kinds.PERIOD, HeadReader::period);
  }

  private static Period period(Scalar scalar) {
    try {
      boolean good = PERIOD.matcher(scalar.text()).matches();
      Period period = good ? Period.parse(scalar.text()) : Period.ZERO;
      return period.isZero() ? null : period;
    } catch (DateTimeParseException wrongOrder) {
      return null;
    }
  }
}
