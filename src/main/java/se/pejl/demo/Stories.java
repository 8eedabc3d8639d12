package se.pejl.demo;

import static se.pejl.assessment.Phase.AFTER;
import static se.pejl.assessment.Phase.BEFORE;
import static se.pejl.assessment.Phase.DURING;
import static se.pejl.casefile.timeline.EventKind.MEASURE;
import static se.pejl.casefile.timeline.EventKind.PLACEMENT;
import static se.pejl.demo.Chapter.Fate.APPROVED;
import static se.pejl.demo.Chapter.Fate.DRAFT;
import static se.pejl.demo.Chapter.Fate.FINISHED;
import static se.pejl.demo.Chapter.Fate.RETURNED;
import static se.pejl.demo.Chapter.Fate.SIGNED;
import static se.pejl.demo.Chapter.followUp;
import static se.pejl.demo.Chapter.gad7;
import static se.pejl.demo.Chapter.goals;
import static se.pejl.demo.Chapter.intake;
import static se.pejl.demo.Chapter.myVoice;
import static se.pejl.demo.Chapter.phq9;
import static se.pejl.demo.Chapter.psc17;
import static se.pejl.demo.Chapter.targetGroup;
import static se.pejl.demo.DemoAccount.MILO;
import static se.pejl.demo.DemoAccount.TOVE;
import static se.pejl.demo.DemoAccount.VERA;
import static se.pejl.form.Informant.WORKER;
import static se.pejl.form.Informant.YOUTH;

import java.util.List;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.change.comparable.Mode;
import se.pejl.form.Sex;

/** The twelve invented youths of the demonstration. */
final class Stories {

  private static final String TOLD = "2 referred-by=1 interpreter=0 consent-from=2 ";

  private static final String SUITS =
      "suits-sig:Flera påverkbara risker samtidigt, och ungdomen vill själv ha hjälp.";
  private static final String STILL =
      "suits-sig:Skolgången går bättre men kontakterna utanför skolan oroar fortfarande.";
  private static final String OTHER =
      "other-support:Riskerna har minskat. Kontaktperson räcker nu och ungdomen är med på det.";
  private static final String NOT =
      "not-for-sig:Behovet är litet, och så mycket stöd kan i sig skapa fel sällskap.";

  private static final String WORSE =
      "course=worse:Flytten till HVB har brutit kontakterna hemma, och skolan har inte kommit"
          + " igång.|support=too-little:Familjen står utan stöd medan ungdomen är placerad.";
  private static final String TURNS =
      "course=better:Skolan på HVB fungerar, och ungdomen ringer hem själv."
          + "|support=right:Det som bestämdes har gjorts, och ungdomen är med på det.";

  private Stories() {}

  static List<Story> all() {
    return List.of(
        improves(),
        worsens(),
        mixed(),
        waits(),
        isReturned(),
        ended(),
        isNew(),
        isOverdue(),
        inTheSouth(),
        southAndDue(),
        southWithoutNumber(),
        isNotForSig());
  }

  private static Story improves() {
    return Story.of("Test", "Tallbacke", "2009-03-14", Sex.FEMALE, number("20090314980"), VERA, 98)
        .enrolled(92)
        .met(90, 85, 80, 75, 61, 56, 47, 42, 28, 15, 10)
        .happened(MEASURE, 88, 40, "Kontaktperson", "En gång i veckan, kvällstid.")
        .happened(MEASURE, 70, Story.NEVER, "Studiestöd i mindre grupp", "")
        .with(
            intake(97, TOLD + "life-health=1 life-economy=0 life-leisure=0", APPROVED),
            targetGroup(96, BEFORE, "22122200010110", SUITS, APPROVED),
            phq9(96, BEFORE, "2322221103", APPROVED),
            gad7(96, BEFORE, "22232122", APPROVED),
            targetGroup(72, DURING, "22122100010111", SUITS, APPROVED),
            phq9(72, DURING, "2222121002", APPROVED),
            gad7(71, DURING, "22122111", APPROVED),
            targetGroup(48, DURING, "12111100011121", STILL, APPROVED),
            phq9(48, DURING, "1212111001", APPROVED),
            phq9(25, DURING, "1111101001", APPROVED),
            gad7(25, DURING, "11110110", APPROVED),
            targetGroup(24, DURING, "11101100012122", STILL, SIGNED),
            phq9(1, DURING, "110...", DRAFT));
  }

  private static Story worsens() {
    return Story.of("Prov", "Granlund", "2010-11-02", Sex.MALE, number("20101102981"), VERA, 80)
        .enrolled(74)
        .met(73, 68, 63, 49, 44, 30, 11, 6)
        .happened(MEASURE, 72, 45, "Familjebehandling", "Avbröts på familjens begäran.")
        .happened(EventKind.OTHER, 41, 41, "Bytte skola", "")
        .happened(PLACEMENT, 26, Story.NEVER, "HVB", "Plan för hemgång saknas ännu.")
        .with(
            intake(79, TOLD + "life-home=0 life-economy=1", APPROVED),
            targetGroup(78, BEFORE, "01110100001111", SUITS, APPROVED),
            phq9(78, BEFORE, "0111010000", APPROVED),
            targetGroup(53, DURING, "12121100001011", SUITS, APPROVED),
            phq9(53, DURING, "1212111101", APPROVED),
            gad7(52, DURING, "12111101", APPROVED),
            phq9(29, DURING, "2223221212", APPROVED),
            gad7(29, DURING, "22222222", APPROVED),
            targetGroup(28, DURING, "22122200000010", STILL, APPROVED),
            myVoice(12, "1001011010100111", APPROVED),
            followUp(11, "01101011012 peers-focus=1 family-focus=1", WORSE, APPROVED),
            myVoice(7, "2112122211110112", APPROVED),
            followUp(6, "11111021112 family-focus=1 occupation-focus=1", TURNS, SIGNED),
            phq9(2, DURING, "2333222213", FINISHED),
            myVoice(1, "2122122211121112", SIGNED),
            followUp(0, "12. occupation-focus=1", "", DRAFT));
  }

  private static Story mixed() {
    return Story.of("Exempel", "Ekman", "2008-06-21", Sex.MALE, "", VERA, 104)
        .enrolled(95)
        .met(94, 89, 84, 60, 40, 20)
        .happened(MEASURE, 90, 50, "Mentor", "")
        .happened(MEASURE, 62, 30, "Arbetsträning", "Tre dagar i veckan.")
        .substitute(TOVE)
        .with(
            targetGroup(103, BEFORE, "21022111210101", SUITS, APPROVED),
            gad7(102, BEFORE, "22223333", APPROVED),
            phq9(102, BEFORE, "2221221102", APPROVED).taken(Mode.SELF),
            goals(94, YOUTH, APPROVED, school("less"), sleep("less"), football("less")),
            goals(94, WORKER, APPROVED, school("much-less"), sleep("less"), football("less")),
            psc17(93, DURING, "12122112112110112", APPROVED),
            gad7(77, DURING, "2-122222", APPROVED),
            targetGroup(76, DURING, "21022011210-11", STILL, APPROVED),
            goals(52, YOUTH, APPROVED, school("expected"), sleep("less"), work("less")),
            goals(52, WORKER, APPROVED, school("less"), sleep("less"), work("less")),
            gad7(50, DURING, "11211112", APPROVED),
            phq9(50, DURING, "1211111001", APPROVED).taken(Mode.SELF),
            phq9(50, DURING, "1111101001", APPROVED).taken(Mode.INTERVIEW),
            targetGroup(49, DURING, "12012011211121", STILL, APPROVED),
            psc17(45, DURING, "01011001101000101", APPROVED),
            targetGroup(28, DURING, "12011011211021", OTHER, SIGNED),
            gad7(23, DURING, "01111110", SIGNED),
            goals(22, YOUTH, SIGNED, school("more"), sleep("expected"), work("expected")),
            goals(22, WORKER, SIGNED, school("expected"), sleep("less"), work("more")));
  }

  private static Aim school(String level) {
    return new Aim("Komma till skolan varje dag", 3, level);
  }

  private static Aim sleep(String level) {
    return new Aim("Sova före midnatt", 2, level);
  }

  private static Aim football(String level) {
    return new Aim("Börja spela fotboll igen", 1, level);
  }

  private static Aim work(String level) {
    return new Aim("Hitta ett sommarjobb", 1, level);
  }

  private static Story waits() {
    return Story.of("Fiktiv", "Forsmo", "2011-01-30", Sex.FEMALE, number("20110130982"), VERA, 30)
        .with(
            intake(29, TOLD + "life-occupation=1 life-crime=0 life-economy=0", APPROVED),
            targetGroup(3, BEFORE, "11021100011211", SUITS, SIGNED),
            phq9(3, BEFORE, "1010100101", SIGNED));
  }

  private static Story isReturned() {
    return Story.of("Låtsas", "Lindö", "2009-09-09", Sex.UNKNOWN, "", VERA, 40)
        .enrolled(30)
        .with(
            targetGroup(39, BEFORE, "12122100010011", SUITS, APPROVED),
            targetGroup(4, DURING, "12112100010012", STILL, RETURNED),
            phq9(4, DURING, "1-11111010", SIGNED));
  }

  private static Story ended() {
    return Story.of("Mönster", "Mohed", "2007-04-18", Sex.MALE, number("20070418983"), VERA, 103)
        .enrolled(96)
        .closed(20, "Målen nådda")
        .met(95, 90, 85, 80, 70, 60, 50, 40, 30, 21)
        .happened(MEASURE, 94, 36, "Kontaktperson", "")
        .happened(PLACEMENT, 92, 80, "Jourhem", "")
        .with(
            targetGroup(101, BEFORE, "22222222200000", SUITS, APPROVED),
            phq9(100, BEFORE, "1221211101", APPROVED),
            targetGroup(74, DURING, "22212122201001", STILL, APPROVED),
            targetGroup(47, DURING, "11211112211111", STILL, APPROVED),
            phq9(46, DURING, "1111111001", APPROVED),
            targetGroup(19, AFTER, "11200012212222", OTHER, APPROVED),
            phq9(19, AFTER, "0101000000", APPROVED));
  }

  private static Story isNew() {
    return Story.of("Skiss", "Sjölund", "2012-02-29", Sex.FEMALE, "", TOVE, 2)
        .with(intake(1, "1 interpreter=0 guardians-concerned=. consent-asked=.", DRAFT));
  }

  private static Story isOverdue() {
    return Story.of("Utkast", "Uddenäs", "2010-07-07", Sex.MALE, number("20100707985"), TOVE, 60)
        .enrolled(52)
        .with(
            targetGroup(59, BEFORE, "22012200010110", SUITS, APPROVED),
            targetGroup(33, DURING, "21012100011110", STILL, APPROVED),
            gad7(33, DURING, "12111111", APPROVED),
            gad7(5, DURING, "11011100", SIGNED));
  }

  private static Story inTheSouth() {
    return Story.of("Modell", "Myrberg", "2009-12-12", Sex.FEMALE, number("20091212986"), MILO, 90)
        .enrolled(80)
        .with(
            intake(89, TOLD + "life-peers=0 life-health=0", APPROVED),
            targetGroup(88, BEFORE, "12111200011011", SUITS, APPROVED),
            phq9(88, BEFORE, "2111110101", APPROVED),
            targetGroup(62, DURING, "11111100012111", STILL, APPROVED),
            phq9(60, DURING, "1111010001", APPROVED),
            targetGroup(30, DURING, "01101000012122", OTHER, APPROVED),
            phq9(30, DURING, "0101000000", APPROVED));
  }

  private static Story southAndDue() {
    return Story.of("Tänkt", "Torpö", "2008-10-25", Sex.MALE, number("20081025987"), MILO, 50)
        .enrolled(45)
        .with(
            targetGroup(49, BEFORE, "21122210010111", SUITS, APPROVED),
            targetGroup(25, DURING, "21022110011111", STILL, APPROVED),
            phq9(2, DURING, "2212211113", SIGNED));
  }

  private static Story southWithoutNumber() {
    return Story.of("Okänd", "Odalmark", "", Sex.UNKNOWN, "", MILO, 8)
        .with(
            intake(7, TOLD + "consent-answer=0 life-crime=1", SIGNED),
            targetGroup(1, BEFORE, "2-0......", "", DRAFT));
  }

  private static Story isNotForSig() {
    return Story.of("Påhitt", "Pihlqvist", "2011-08-16", Sex.MALE, number("20110816988"), TOVE, 44)
        .closed(40, "Annat stöd räcker")
        .with(
            targetGroup(43, BEFORE, "00100000022222", NOT, APPROVED),
            phq9(43, BEFORE, "0010000000", APPROVED));
  }

  /** The digit that makes the eleven before it check out. */
  private static String number(String eleven) {
    int sum = 0;
    for (int place = 2; place < eleven.length(); place++) {
      int weighed = (eleven.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return eleven + (10 - sum % 10) % 10;
  }
}
