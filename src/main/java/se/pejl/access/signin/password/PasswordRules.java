package se.pejl.access.signin.password;

import java.util.Locale;
import java.util.Set;
import se.pejl.access.UnusableAccountException;

/** What a password must be: long, and not what everybody tries first. No rules of composition. */
public final class PasswordRules {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;
  private static final int DIFFERENT_CHARACTERS = 5;
  private static final Set<String> TRIED_FIRST =
      Set.of(
          "pejl",
          "password",
          "lösenord",
          "losenord",
          "socialtjänst",
          "socialtjanst",
          "kommun",
          "sommar",
          "vinter",
          "hemligt",
          "välkommen",
          "valkommen",
          "qwerty",
          "admin",
          "abc",
          "sverige");

  private PasswordRules() {}

  public static void check(String password, String loginName) {
    if (password == null || password.length() < SHORTEST) {
      throw new UnusableAccountException("access.password-too-short");
    }
    if (password.length() > LONGEST) {
      throw new UnusableAccountException("access.password-too-long");
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (lower.chars().distinct().count() < DIFFERENT_CHARACTERS
        || lower.contains(loginName)
        || isCommon(lower)) {
      throw new UnusableAccountException("access.password-too-common");
    }
  }

  /** A common word with only digits and signs around it is that word. */
  private static boolean isCommon(String password) {
    String letters = password.replaceAll("[^\\p{L}]", "");
    return TRIED_FIRST.contains(letters)
        || TRIED_FIRST.stream().anyMatch(word -> letters.equals(word + word))
        || "1234567890123456".startsWith(password);
  }
}
