package org.modellregionen.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.List;
import org.modellregionen.common.Problem.FieldError;

/** Thrown anywhere below a resource to answer with a problem document. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient List<String> allowedTransitions;
    private long retryAfter;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, null, null);
    }

    private ProblemException(
            ProblemType type, String detail, List<FieldError> errors, List<String> allowedTransitions) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = errors;
        this.allowedTransitions = allowedTransitions;
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, null);
    }

    public static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail);
    }

    public static ProblemException invalidParameter(String name, String detail) {
        return invalid("?" + name, "invalid", detail);
    }

    /** @param pointer to the one member that is wrong (RFC 6901) */
    public static ProblemException invalid(String pointer, String code, String detail) {
        return invalid(List.of(new FieldError(pointer, code, detail)));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "See errors", errors, null);
    }

    public static ProblemException illegalTransition(String detail, List<String> allowed) {
        return new ProblemException(ProblemType.ILLEGAL_TRANSITION, detail, null, allowed);
    }

    /** @param seconds how long to wait */
    public static ProblemException tooManyRequests(long seconds) {
        ProblemException refusal = new ProblemException(ProblemType.TOO_MANY_REQUESTS, "Wait as Retry-After says");
        refusal.retryAfter = seconds;
        return refusal;
    }

    /** Seconds to wait before trying again, 0 where that does not help. */
    long retryAfter() {
        return retryAfter;
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    Problem toProblem(String instance) {
        return Problem.of(type, getMessage(), instance, errors, allowedTransitions);
    }

    /** The error of one violated constraint. */
    public static FieldError fieldError(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(pointer(violation.getPropertyPath()), snakeCase(code), violation.getMessage());
    }

    /** Leaves out the method and argument steps, which mean nothing to a caller. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        boolean parameter = true;
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CROSS_PARAMETER, RETURN_VALUE -> {}
                case PARAMETER -> pointer.append("?").append(node.getName());
                default -> {
                    if (parameter) {
                        pointer.setLength(0);
                        parameter = false;
                    }
                    if (node.isInIterable() && node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                    if (node.getName() != null && !node.getName().startsWith("<")) {
                        pointer.append('/').append(node.getName());
                    }
                }
            }
        }
        return pointer.toString();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase();
    }
}
