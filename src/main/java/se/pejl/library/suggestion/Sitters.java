package se.pejl.library.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.form.Circumstances;
import se.pejl.form.Eligibility;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;

/** Those for whom something of a scale is said: one of each group that its bands or norms know. */
final class Sitters {

  private static final int MOST = 12;

  private final Form form;

  Sitters(Form form) {
    this.form = form;
  }

  /** Somebody the form is meant for, of whom nothing more is known. */
  Circumstances anybody() {
    return one(Group.EVERYONE, Group.EVERYONE);
  }

  /** One of each group, the scale's own limits kept; never none. */
  List<Circumstances> of(Scale scale) {
    Set<Circumstances> all = new LinkedHashSet<>();
    groups(scale).limit(MOST).forEach(group -> all.add(one(scale.validFor(), group)));
    return new ArrayList<>(all);
  }

  private static Stream<Group> groups(Scale scale) {
    List<Group> bands =
        scale.bandSystems().stream()
            .limit(1)
            .flatMap(system -> system.groups().stream())
            .map(bandsOf -> bandsOf.group())
            .toList();
    List<Group> norms =
        scale.norms().stream().flatMap(n -> n.groups().stream()).map(g -> g.group()).toList();
    if (norms.isEmpty()) {
      return bands.isEmpty() ? Stream.of(Group.EVERYONE) : bands.stream();
    }
    return norms.stream();
  }

  private Circumstances one(Group scale, Group group) {
    Sex sex = group.sex().or(scale::sex).orElse(Sex.UNKNOWN);
    return new Circumstances(
        age(scale, group),
        sex,
        informant(scale, group),
        first(scale.settings(), group.settings()),
        first(scale.countries(), group.countries()));
  }

  private OptionalInt age(Group scale, Group group) {
    List<Eligibility> limits =
        Stream.of(form.eligibility(), scale.ages(), group.ages())
            .flatMap(ages -> ages.stream())
            .toList();
    return limits.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(limits.stream().mapToInt(Eligibility::youngest).max().getAsInt());
  }

  private Informant informant(Group scale, Group group) {
    Set<Informant> wanted = group.informants().isEmpty() ? scale.informants() : group.informants();
    return form.informants().stream()
        .filter(each -> wanted.isEmpty() || wanted.contains(each))
        .findFirst()
        .orElse(Informant.WORKER);
  }

  private static String first(Set<String> scale, Set<String> group) {
    return Stream.concat(group.stream().sorted(), scale.stream().sorted()).findFirst().orElse("");
  }
}
