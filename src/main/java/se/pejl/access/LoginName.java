package se.pejl.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name somebody signs in with: lower case, so that it is typed right whatever the keyboard. */
public record LoginName(String value) {

  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9åäöé._@-]{2,100}");

  public LoginName {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (!ALLOWED.matcher(value).matches()) {
      throw new UnusableAccountException("access.login-name-unusable");
    }
  }
}
