package se.pejl.oversight;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.Purpose;

/**
 * A reason to look at what somebody did: what made the news when staff had read about people they
 * had nothing to do with. A reason is not a charge; most of it has an explanation. The codes are
 * stored.
 */
public enum Suspicion {
  SAME_SURNAME {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      return ofOne.stream().filter(access -> relatives(access, scene));
    }
  },
  /** Looked up many youths who are others' to work with. */
  OTHERS_CASES(true) {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      List<Access> strangers =
          ofOne.stream().collect(groupingBy(Access::at)).values().stream()
              .filter(search -> search.stream().noneMatch(scene::atWork))
              .flatMap(List::stream)
              .toList();
      return files(strangers).size() >= scene.edges().strangers()
          ? strangers.stream()
          : Stream.empty();
    }
  },
  MANY_IN_SHORT_TIME(true) {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      List<Access> opened =
          ofOne.stream().filter(access -> !SEARCHES.contains(access.kind())).toList();
      return IntStream.range(0, opened.size())
          .filter(from -> files(within(from, opened)).size() >= scene.edges().many())
          .mapToObj(opened::get);
    }
  },
  ODD_HOURS {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      return ofOne.stream().filter(scene::atNight);
    }
  },
  /** Opened, or tried to, without being at work with the youth that day. */
  NO_RELATION {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      return ofOne.stream()
          .filter(access -> !SEARCHES.contains(access.kind()))
          .filter(Predicate.not(scene::atWork));
    }
  },
  EMERGENCY {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      return ofOne.stream().filter(access -> Purpose.EMERGENCY.code().equals(access.purpose()));
    }
  },
  PROTECTED_IDENTITY {
    @Override
    Stream<Access> among(List<Access> ofOne, Scene scene) {
      return ofOne.stream().filter(access -> scene.hidden().contains(access.caseFile()));
    }
  };

  /** What looks for a youth and opens nothing. */
  private static final Set<Kind> SEARCHES = EnumSet.of(Kind.CASEFILE_FOUND, Kind.CASEFILE_SOUGHT);

  private static final Duration SHORT_TIME = Duration.ofHours(1);

  private final boolean aboutOneself;

  Suspicion() {
    this(false);
  }

  Suspicion(boolean aboutOneself) {
    this.aboutOneself = aboutOneself;
  }

  /** Which of the accesses of one person, in order of time, give this reason. */
  abstract Stream<Access> among(List<Access> ofOne, Scene scene);

  /** Whether it is one line for all that somebody did, not one for each file. */
  boolean oneLine() {
    return aboutOneself;
  }

  private static boolean relatives(Access access, Scene scene) {
    Actor who = scene.people().get(access.account());
    return who != null
        && Surname.shared(who.displayName(), scene.files().get(access.caseFile()).familyName());
  }

  private static List<Access> within(int from, List<Access> inOrder) {
    Instant end = inOrder.get(from).at().plus(SHORT_TIME);
    return inOrder.subList(from, inOrder.size()).stream()
        .takeWhile(other -> other.at().isBefore(end))
        .toList();
  }

  private static Set<UUID> files(List<Access> accesses) {
    Set<UUID> files = new HashSet<>();
    accesses.forEach(access -> files.add(access.caseFile()));
    return files;
  }
}
