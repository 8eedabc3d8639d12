package se.pejl.platform.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What each operation answers when all goes well, read from its resource: the server leaves it out
 * where refusals are described.
 */
final class DescribedAnswers {

  private final Map<String, Method> methods;

  private DescribedAnswers(Map<String, Method> methods) {
    this.methods = methods;
  }

  /** Those of all resources there are. */
  static DescribedAnswers ofAllResources() {
    Collection<Bean<?>> beans =
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE);
    return new DescribedAnswers(
        beans.stream()
            .map(Bean::getBeanClass)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> verb(method).isPresent())
            .collect(Collectors.toMap(DescribedAnswers::route, method -> method, (a, b) -> a)));
  }

  void describe(String path, String verb, Operation operation) {
    Method method = methods.get(verb + " " + path);
    boolean told =
        operation.getResponses().getAPIResponses().keySet().stream()
            .anyMatch(status -> status.startsWith("2"));
    if (method == null || method.getReturnType() == Response.class) {
      return;
    }
    operation.getResponses().removeAPIResponse("default");
    if (!told) {
      boolean nothing = method.getReturnType() == void.class;
      operation.getResponses().addAPIResponse(nothing ? "204" : "200", answer(method));
    }
  }

  private static APIResponse answer(Method method) {
    APIResponse answer = OASFactory.createAPIResponse().description("done");
    return method.getReturnType() == void.class
        ? answer
        : answer.content(json(schema(method.getGenericReturnType())));
  }

  private static Content json(Schema schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
  }

  private static Schema schema(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return OASFactory.createSchema()
          .type(SchemaType.ARRAY)
          .items(schema(generic.getActualTypeArguments()[0]));
    }
    return type instanceof Class<?> kind && kind.isRecord()
        ? OASFactory.createSchema().ref(kind.getSimpleName())
        : OASFactory.createSchema().type(SchemaType.OBJECT);
  }

  private static String route(Method method) {
    String own =
        method.isAnnotationPresent(Path.class) ? under(method.getAnnotation(Path.class)) : "";
    String of = under(method.getDeclaringClass().getAnnotation(Path.class));
    return verb(method).orElseThrow() + " /api" + of + own;
  }

  private static String under(Path path) {
    return path.value().startsWith("/") ? path.value() : "/" + path.value();
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }
}
