package se.pejl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts of Pejl")
class ArchitectureTest {

  private static final String ROOT = "se.pejl";
  private static final String[] ENGINE = {
    ROOT + ".form..", ROOT + ".scoring..", ROOT + ".change.."
  };

  private static final String CHAIN = ROOT + ".access.log.chain";

  /**
   * Imports point to the left only. The library stands to the right of access, because publishing a
   * form needs a right and leaves a trace.
   */
  private static final List<String> FEATURES =
      List.of(
          "form",
          "scoring",
          "change",
          "access",
          "library",
          "casefile",
          "oversight",
          "consent",
          "assessment",
          "review",
          "agreement",
          "print",
          "actionplan",
          "followup",
          "exchange",
          "audit",
          "cli",
          "demo");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void the_engine_knows_only_the_jdk() {
    classes()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ENGINE[0], ENGINE[1], ENGINE[2])
        .check(MAIN);
  }

  @Test
  void import_what_stands_to_their_left_and_nothing_else() {
    for (int at = 0; at < FEATURES.size(); at++) {
      String[] right =
          FEATURES.subList(at + 1, FEATURES.size()).stream()
              .map(feature -> ROOT + "." + feature + "..")
              .toArray(String[]::new);
      if (right.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + FEATURES.get(at) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(right)
            .allowEmptyShould(true)
            .check(MAIN);
      }
    }
  }

  /** Signing in: what the rest of Pejl asks of it stands in the middle, in no package below. */
  @Test
  void of_signing_in_import_what_stands_to_their_left() {
    String signIn = ROOT + ".access.signin";
    List<String> order =
        List.of(".session", ".record", ".password", "", ".token", ".door", ".provider");
    for (int at = 0; at < order.size() - 1; at++) {
      noClasses()
          .that()
          .resideInAPackage(signIn + order.get(at))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              order.subList(at + 1, order.size()).stream()
                  .map(name -> signIn + name)
                  .toArray(String[]::new))
          .check(MAIN);
    }
  }

  @Test
  void give_the_command_line_no_server() {
    classes()
        .that()
        .resideInAnyPackage(ROOT + ".cli..", ROOT + ".audit..")
        .and()
        .doNotHaveSimpleName("StoredEntity") // it reads what the entities say of their columns
        .and()
        .doNotHaveSimpleName("KeptTable") // it names the entities
        .and()
        .doNotHaveSimpleName("ChangingTable") // so does this
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("jakarta..", "org.eclipse..", ROOT + ".platform..")
        .andShould()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(ROOT + ".library", ROOT + ".access", ROOT + ".access.log")
        .check(MAIN);
  }

  @Test
  void let_whoever_has_a_copy_of_a_log_check_it_with_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage(CHAIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "javax.crypto..", CHAIN)
        .check(MAIN);
  }

  @Test
  void platform_knows_none_of_them() {
    String[] features =
        FEATURES.stream().map(feature -> ROOT + "." + feature + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(features)
        .check(MAIN);
  }

  @Test
  void have_no_cycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void do_not_know_their_pages_and_resources() {
    for (String edge : List.of("web", "rest")) {
      for (String feature : FEATURES) {
        String own = ROOT + "." + feature + "." + edge + "..";
        noClasses()
            .that()
            .resideOutsideOfPackage(own)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(own)
            .allowEmptyShould(true)
            .check(MAIN);
      }
    }
  }

  @Test
  void keep_the_database_away_from_pages_and_resources() {
    noClasses()
        .that()
        .resideInAnyPackage("..web..", "..rest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.persistence..")
        .check(MAIN);
  }

  @Test
  void ask_the_gate_and_never_the_server_about_roles() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.annotation.security..")
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "a role check of the server",
                    target ->
                        target.getName().equals("isUserInRole")
                            || target.getName().equals("isCallerInRole"))))
        .check(MAIN);
  }

  @Test
  void have_entities_without_setters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .check(MAIN);
  }

  @Test
  void have_names_of_the_trade() {
    List<String> banned =
        List.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Impl",
            "Processor",
            "Handler",
            "Data",
            "Info",
            "DTO",
            "VO");
    List<String> found = new ArrayList<>();
    MAIN.stream()
        .filter(type -> banned.stream().anyMatch(type.getSimpleName()::endsWith))
        .map(type -> type.getName())
        .forEach(found::add);
    org.junit.jupiter.api.Assertions.assertEquals(List.of(), found);
  }

  @Test
  void are_all_in_the_order_of_imports() {
    List<String> known = Stream.concat(FEATURES.stream(), Stream.of("platform")).toList();
    List<String> strangers =
        MAIN.stream()
            .map(type -> type.getPackageName().replaceFirst("^se\\.pejl\\.?", ""))
            .filter(name -> !name.isEmpty())
            .map(name -> Arrays.asList(name.split("\\.")).get(0))
            .distinct()
            .filter(name -> !known.contains(name))
            .toList();
    org.junit.jupiter.api.Assertions.assertEquals(List.of(), strangers);
  }
}
