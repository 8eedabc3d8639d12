package se.pejl.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without script: keeps cookies, follows nothing, fills in forms. */
public final class Visitor {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

  private final ServerProcess server;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();

  public Visitor(ServerProcess server) {
    this.server = server;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    boolean none = method.equals("GET") || body.isEmpty();
    return send(
        request(path, headers)
            .method(method, none ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  /** Sends a form of this page, with its hidden fields and what was typed. */
  public HttpResponse<String> submit(
      HttpResponse<String> page, String form, Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher found =
        Pattern.compile(
                "<form id=\"" + form + "\"[^>]*action=\"([^\"]*)\"(.*?)</form>", Pattern.DOTALL)
            .matcher(page.body());
    if (!found.find()) {
      throw new IllegalStateException("no form " + form + " in\n" + page.body());
    }
    Matcher hidden = HIDDEN.matcher(found.group(2));
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    Matcher nonce = NONCE.matcher(page.body());
    if (nonce.find()) {
      fields.put("primefaces.nonce", nonce.group(1));
    }
    fields.putAll(typed);
    return post(
        found.group(1).replace("&amp;", "&"),
        encoded(fields),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** Goes through the page for signing in. */
  public HttpResponse<String> signIn(String name, String password) {
    return submit(
        get("/login.xhtml"), "login", Map.of("name", name, "password", password, "submit", ""));
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  public void tamper(String name, String value) {
    List<HttpCookie> all = List.copyOf(cookies.getCookieStore().getCookies());
    all.stream().filter(c -> c.getName().equals(name)).forEach(c -> c.setValue(value));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
