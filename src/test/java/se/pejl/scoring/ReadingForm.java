package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.pejl.form.Circumstances;
import se.pejl.form.Eligibility;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.Sex;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Bands;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;

/** Random people, bands and norms as the scorer knows them. */
final class ReadingForm {

  private static final Sex[] SEXES = {Sex.UNKNOWN, Sex.FEMALE, Sex.MALE};
  private static final Informant[] INFORMANTS = Informant.values();
  private static final String[] SETTINGS = {"", "custody", "school"};
  private static final String[] COUNTRIES = {"", "SE", "NO"};

  private ReadingForm() {}

  static Circumstances someone(Person who) {
    return new Circumstances(
        who.age() < 0 ? OptionalInt.empty() : OptionalInt.of(who.age()),
        SEXES[who.sex()],
        INFORMANTS[who.informant()],
        SETTINGS[who.setting()],
        COUNTRIES[who.country()]);
  }

  static String informant(int which) {
    return INFORMANTS[which].code();
  }

  static Group group(Whom whom) {
    return new Group(
        whom.sex() == 0 ? Optional.empty() : Optional.of(SEXES[whom.sex()]),
        whom.youngest() < 0
            ? Optional.empty()
            : Optional.of(new Eligibility(whom.youngest(), whom.oldest())),
        picked(whom.informants(), INFORMANTS),
        picked(whom.settings(), SETTINGS),
        picked(whom.countries(), COUNTRIES));
  }

  private static <T> Set<T> picked(int bits, T[] all) {
    return IntStream.range(0, all.length)
        .filter(i -> (bits >> i & 1) == 1)
        .mapToObj(i -> all[i])
        .collect(Collectors.toSet());
  }

  static BandSystem bands(int place, PlannedReading.Way way) {
    List<GroupBands> groups = new ArrayList<>();
    for (int i = 0; i < way.groups().size(); i++) {
      List<Band> bands = Arrays.stream(way.cutoffs().get(i)).mapToObj(ReadingForm::band).toList();
      groups.add(new GroupBands(group(way.groups().get(i)), new Bands(bands)));
    }
    return new BandSystem(place == 0 ? "" : "way" + place, Text.NONE, groups, way.showAll());
  }

  /** A person may set aside the band that the first group's bands give. */
  static Judgement overriding(String scale, PlannedReading.Way way) {
    List<ResponseOption> bands =
        Arrays.stream(way.cutoffs().get(0))
            .mapToObj(from -> "from" + from)
            .map(code -> new ResponseOption(code, Optional.empty(), Text.NONE, Text.NONE))
            .toList();
    return new Judgement(
        "over-" + scale,
        Text.NONE,
        Text.NONE,
        bands,
        Judgement.Reason.WHEN_DIFFERENT,
        Judgement.ShowScores.BEFORE,
        Optional.empty(),
        Optional.of(new ScaleCode(scale)));
  }

  private static Band band(int cutoff) {
    return new Band("from" + cutoff, new BigDecimal(cutoff), Text.of("sv", "b"), Text.NONE);
  }

  static Optional<Norms> norms(PlannedReading.Norms norms) {
    List<Norms.GroupNorm> groups =
        norms.groups().stream()
            .map(one -> new Norms.GroupNorm(group(one.group()), norm(one)))
            .toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Norms(
                "random", "own", groups, limit(">", norms.ceiling()), limit("<", norms.floor())));
  }

  private static Optional<Norms.Limit> limit(String sign, int value) {
    return value == Plan.NOTHING
        ? Optional.empty()
        : Optional.of(new Norms.Limit(new BigDecimal(value), sign + value));
  }

  private static Norm norm(PlannedReading.Norm norm) {
    Optional<Rounding> round =
        Optional.ofNullable(norm.between()).map(how -> PlannedForm.rounding(false, how));
    if (norm.halves().length > 0) {
      return new Norm.Spread(
          Plan.halved(norm.halves()[0]),
          Plan.halved(norm.halves()[1]),
          new BigDecimal(norm.t() ? 50 : 0),
          new BigDecimal(norm.t() ? 10 : 1),
          round.orElseThrow());
    }
    List<Norm.Table.Row> rows =
        Arrays.stream(norm.rows())
            .map(row -> new Norm.Table.Row(new BigDecimal(row[0]), new BigDecimal(row[1])))
            .toList();
    return new Norm.Table(rows, round);
  }
}
