package org.modellregionen.common;

import java.util.List;
import org.modellregionen.common.Problem.FieldError;

/** Thrown anywhere below a resource to answer with a problem document. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient List<String> allowedTransitions;

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
        return invalid(List.of(new FieldError("?" + name, "invalid", detail)));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "See errors", errors, null);
    }

    public static ProblemException illegalTransition(String detail, List<String> allowed) {
        return new ProblemException(ProblemType.ILLEGAL_TRANSITION, detail, null, allowed);
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
}
