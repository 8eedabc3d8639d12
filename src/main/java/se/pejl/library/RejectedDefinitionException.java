package se.pejl.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.pejl.library.problem.Problem;
import se.pejl.platform.Refused;

/** A definition that something was to be done with has errors. */
public final class RejectedDefinitionException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public RejectedDefinitionException(List<Problem> problems) {
    super("the definition has " + problems.size() + " problems");
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  @Override
  public String code() {
    return "form.rejected";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("problems", problems.stream().map(RejectedDefinitionException::detail).toList());
  }

  /** In the same words as when a definition is only checked. */
  private static Map<String, Object> detail(Problem problem) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("line", problem.line());
    detail.put("column", problem.column());
    detail.put("code", problem.rule().code());
    detail.put("severity", problem.rule().severity().name().toLowerCase(java.util.Locale.ROOT));
    detail.put("text", Map.of("sv", problem.in("sv"), "en", problem.in("en")));
    return detail;
  }
}
