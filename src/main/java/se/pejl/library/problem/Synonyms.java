package se.pejl.library.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that somebody who thinks in Swedish, or knows another program, writes instead of ours. */
final class Synonyms {

  /** What we say, and then what others say. */
  private static final List<String> OURS_AND_THEIRS =
      List.of(
          "form formulär namn name id",
          "kind typ sort type",
          "language språk lang",
          "title titel rubrik namn name label",
          "purpose syfte ändamål",
          "rights rättigheter licens license licence",
          "holder ägare innehavare owner",
          "statement villkor",
          "source källa",
          "sources källor references referenser",
          "cite referens citering ref reference",
          "informants informanter uppgiftslämnare",
          "notAnswered ej-besvarad obesvarad",
          "responses svar svarsskalor svarsalternativ answers",
          "response svarsskala",
          "options alternativ svarsalternativ choices",
          "sections avsnitt sidor pages",
          "section avsnitt",
          "items frågor påståenden questions",
          "stem fråga text question",
          "help hjälp hint",
          "intro inledning ingress",
          "why varför",
          "sensitivity känslighet",
          "anchor text etikett ankare label",
          "points poäng värde value score",
          "code kod id key name",
          "scales skalor",
          "scale skala",
          "of av items frågor questions",
          "method metod",
          "missing saknas bortfall",
          "direction riktning",
          "reverse omvänd omvända vänd reversed reverse-scored",
          "weights vikter",
          "bands band gränser nivåer cutoffs levels",
          "band nivå level",
          "from från min start",
          "tests prov exempel examples",
          "expect förväntat förväntas expected",
          "value värde",
          "judgements bedömningar judgments",
          "flags flaggor larm",
          "checks kontroller",
          "when när villkor if",
          "says säger message",
          "act åtgärd gör action",
          "showIf visa-om visas-om show-if if relevant",
          "required obligatorisk",
          "norms normer",
          "version version",
          "scored poängsatt poängsatta",
          "judged bedömd bedömning",
          "checklist checklista",
          "open öppen fri free public-domain",
          "gated licensierad licensed",
          "youth ungdom ungdomen den-unge barn child",
          "guardian vårdnadshavare förälder parent",
          "teacher lärare skola school",
          "worker handläggare socialsekreterare professional",
          "declined vill-inte avböjt refused",
          "not-known vet-ej vet-inte unknown",
          "not-applicable ej-aktuellt ej-tillämpligt na",
          "none ingen inga",
          "sensitive känslig känsliga känsligt",
          "crime brott",
          "sum summa total",
          "mean medel medelvärde snitt average avg",
          "count antal",
          "highest högst högsta max maximum",
          "lowest lägst lägsta min minimum",
          "refuse vägra none",
          "higher-is-worse högre-är-sämre",
          "higher-is-better högre-är-bättre",
          "neither ingendera",
          "male man pojke boy m",
          "sex kön gender",
          "age ålder",
          "female kvinna flicka girl f",
          "true ja yes on",
          "false nej no off");

  private static final Map<String, List<String>> OURS = ours();

  private Synonyms() {}

  private static Map<String, List<String>> ours() {
    Map<String, List<String>> ours = new HashMap<>();
    for (String line : OURS_AND_THEIRS) {
      List<String> words = List.of(line.split(" "));
      for (String theirs : words.subList(1, words.size())) {
        ours.merge(theirs, List.of(words.get(0)), Synonyms::joined);
      }
    }
    return ours;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The first of our words that can stand here and is meant by what was written. */
  static Optional<String> meant(String written, Collection<String> names) {
    String theirs = written.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return OURS.getOrDefault(theirs, List.of()).stream().filter(names::contains).findFirst();
  }
}
