package se.pejl.access.signin.provider;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Asks the provider over HTTP, and takes nothing from it but a document of bounded size in bounded
 * time: no redirects, no cookies, no second try.
 */
final class Wire {

  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final ProviderSettings settings;
  private final Duration patience;

  Wire(ProviderSettings settings, Duration patience) {
    this.settings = settings;
    this.patience = patience;
  }

  JsonObject get(URI address, String... headers) {
    HttpRequest.Builder request = request(address).GET();
    return json(answer(headers.length == 0 ? request : request.headers(headers), OK));
  }

  /** Sends a form; a refusal of the provider (400 or 401) is told from its not answering. */
  JsonObject post(URI address, Map<String, String> form, String... headers) {
    HttpRequest.Builder request =
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)));
    return json(answer(headers.length == 0 ? request : request.headers(headers), OK));
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(URI address) {
    if (!settings.reachable(address)) {
      throw new ProviderNotBelievedException(Fault.DESCRIPTION);
    }
    return HttpRequest.newBuilder(address).timeout(patience).header("Accept", "application/json");
  }

  private String answer(HttpRequest.Builder request, int expected) {
    CompletableFuture<HttpResponse<String>> coming =
        client.sendAsync(request.build(), head -> new BoundedText());
    try {
      HttpResponse<String> answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != expected) {
        boolean refused = answer.statusCode() == 400 || answer.statusCode() == 401;
        throw new ProviderNotBelievedException(refused ? Fault.TOKEN_REFUSED : Fault.UNREACHABLE);
      }
      return answer.body();
    } catch (TimeoutException tooSlow) {
      coming.cancel(true);
      throw new ProviderNotBelievedException(Fault.UNREACHABLE);
    } catch (ExecutionException broken) {
      throw new ProviderNotBelievedException(
          BoundedText.tooLarge(broken) ? Fault.TOO_LARGE : Fault.UNREACHABLE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProviderNotBelievedException(Fault.UNREACHABLE);
    }
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException | ClassCastException | IllegalStateException unreadable) {
      throw new ProviderNotBelievedException(Fault.DESCRIPTION);
    }
  }
}
