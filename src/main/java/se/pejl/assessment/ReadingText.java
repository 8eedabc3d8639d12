package se.pejl.assessment;

import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;
import se.pejl.scoring.Interpretation;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.Interpretation.Possible;

/** What was read from a score, as the text it is stored as. Bands and groups are in the form. */
final class ReadingText {

  /** Looked for once; looking for it again each time takes longer than reading. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private ReadingText() {}

  /** Null when it says no more than which band the score is in. */
  static String write(Interpretation read, Scale scale) {
    boolean plain =
        read.shown().isEmpty()
            && read.norms().isEmpty()
            && read.bands().size() <= 1
            && read.bands().stream().allMatch(ReadingText::forEverybody);
    return plain ? null : written(read, scale);
  }

  private static boolean forEverybody(BandReading one) {
    return one.group().filter(Group.EVERYONE::equals).isPresent() && one.possible().isEmpty();
  }

  /** Nothing but the band when nothing more was stored. */
  static Interpretation read(String text, Optional<Scale> scale, Optional<Band> band) {
    if (scale.isEmpty() || scale.get().bandSystems().isEmpty() && text == null) {
      return Interpretation.NONE;
    }
    if (text == null) {
      BandSystem first = scale.get().bandSystems().get(0);
      BandReading only =
          new BandReading(
              first.code(), first.title(), Optional.of(Group.EVERYONE), band, List.of());
      return new Interpretation(band.isPresent() ? List.of(only) : List.of(), Optional.empty(), "");
    }
    try (var reader = JSON.createReader(new StringReader(text))) {
      return read(reader.readObject(), scale.get());
    }
  }

  private static String written(Interpretation read, Scale scale) {
    JsonArrayBuilder bands = JSON.createArrayBuilder();
    read.bands().forEach(one -> bands.add(written(one, system(scale, one.system()))));
    JsonObjectBuilder text = JSON.createObjectBuilder().add("bands", bands);
    read.shown().ifPresent(shown -> text.add("shown", shown));
    return text.add("norms", read.norms()).build().toString();
  }

  private static JsonObjectBuilder written(BandReading read, BandSystem system) {
    JsonObjectBuilder one = JSON.createObjectBuilder().add("system", read.system());
    read.group().ifPresent(group -> one.add("group", place(system, group)));
    read.band().ifPresent(band -> one.add("band", band.code()));
    JsonArrayBuilder possible = JSON.createArrayBuilder();
    for (Possible could : read.possible()) {
      possible.add(
          JSON.createObjectBuilder()
              .add("group", place(system, could.group()))
              .add("lowest", could.lowest().code())
              .add("highest", could.highest().code()));
    }
    return one.add("possible", possible);
  }

  private static int place(BandSystem system, Group group) {
    return IntStream.range(0, system.groups().size())
        .filter(place -> system.groups().get(place).group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  private static Interpretation read(JsonObject text, Scale scale) {
    List<BandReading> bands =
        text.getJsonArray("bands").stream()
            .map(JsonValue::asJsonObject)
            .map(one -> reading(one, system(scale, one.getString("system"))))
            .toList();
    return new Interpretation(
        bands, Optional.ofNullable(text.getString("shown", null)), text.getString("norms"));
  }

  private static BandReading reading(JsonObject one, BandSystem system) {
    Optional<GroupBands> group =
        one.containsKey("group")
            ? Optional.of(system.groups().get(one.getInt("group")))
            : Optional.empty();
    Optional<Band> band =
        Optional.ofNullable(one.getString("band", null))
            .flatMap(code -> group.map(of -> named(of).get(code)));
    List<Possible> possible =
        one.getJsonArray("possible").stream()
            .map(JsonValue::asJsonObject)
            .map(could -> possible(could, system.groups().get(could.getInt("group"))))
            .toList();
    return new BandReading(
        system.code(), system.title(), group.map(GroupBands::group), band, possible);
  }

  private static Possible possible(JsonObject could, GroupBands group) {
    Map<String, Band> bands = named(group);
    return new Possible(
        group.group(), bands.get(could.getString("lowest")), bands.get(could.getString("highest")));
  }

  private static Map<String, Band> named(GroupBands group) {
    return group.bands().inOrder().stream().collect(toMap(Band::code, band -> band));
  }

  private static BandSystem system(Scale scale, String code) {
    return scale.bandSystems().stream()
        .filter(system -> system.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
