package se.pejl.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import se.pejl.platform.ServerProcess;

/** One account of the demonstration, speaking to the server over REST. */
public final class Client {

  /** What came back. */
  public record Answer(int status, String body) {

    public JsonObject json() {
      return structure().asJsonObject();
    }

    public JsonStructure structure() {
      try (var reader = Json.createReader(new StringReader(body))) {
        return reader.read();
      }
    }

    /** The status and, when refused, the code. */
    public String outcome() {
      return status < 400 ? Integer.toString(status) : status + " " + json().getString("code", "");
    }
  }

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ServerProcess server;
  private final String token;

  private Client(ServerProcess server, String token) {
    this.server = server;
    this.token = token;
  }

  public static Client of(ServerProcess server, DemoAccount account) {
    JsonObject credentials =
        Json.createObjectBuilder()
            .add("name", account.loginName())
            .add("password", DemoSignIn.PASSWORD)
            .build();
    Answer issued = new Client(server, null).post("/api/tokens", credentials);
    if (issued.status() != 200) {
      throw new IllegalStateException("no token: " + issued);
    }
    return new Client(server, issued.json().getString("token"));
  }

  public static Client nobody(ServerProcess server) {
    return new Client(server, null);
  }

  public Answer get(String path) {
    return send("GET", path, null, "application/json");
  }

  public Answer post(String path, JsonValue body) {
    return send("POST", path, body == null ? null : body.toString(), "application/json");
  }

  public Answer put(String path, JsonValue body) {
    return send("PUT", path, body.toString(), "application/json");
  }

  public Answer send(String method, String path, String body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", type);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> response = sent(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }

  /** A file, with the headers it comes with. */
  public HttpResponse<byte[]> download(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(server.at(path)).header("Authorization", "Bearer " + token).build();
    return sent(request, BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return HTTP.send(request, body);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
