package org.modellregionen.common;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.modellregionen.common.Problem.FieldError;

/** Turns every failure into a problem document; what is not expected is logged and answered without detail. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException failure, UriInfo uri) {
        Response answer = answer(failure.toProblem(uri.getRequestUri().getPath()));
        return failure.retryAfter() == 0
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, failure.retryAfter())
                        .build();
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(SecurityException failure, UriInfo uri) {
        Problem problem = Problem.of(
                ProblemType.UNAUTHENTICATED, null, uri.getRequestUri().getPath());
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return answer(
                Problem.of(ProblemType.FORBIDDEN, null, uri.getRequestUri().getPath()));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, UriInfo uri) {
        // Quarkus REST wraps a body it cannot read; the reason helps the caller, the class names do not.
        if (failure.getCause() instanceof JacksonException json) {
            return json(json, uri);
        }
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            // Quarkus REST answers 404 for a query parameter that cannot be converted; ids in paths are plain strings.
            String detail = "A query parameter has the wrong format";
            return answer(Problem.of(
                    ProblemType.INVALID_REQUEST, detail, uri.getRequestUri().getPath()));
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            LOG.error("Request failed", failure);
        }
        Response answer = answer(Problem.of(
                ProblemType.ofStatus(status), null, uri.getRequestUri().getPath()));
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response json(JacksonException failure, UriInfo uri) {
        if (failure instanceof JsonMappingException mapping) {
            String code = code(mapping);
            FieldError error = new FieldError(pointer(mapping), code, describe(code));
            return answer(Problem.of(
                    ProblemType.VALIDATION_FAILED,
                    "See errors",
                    uri.getRequestUri().getPath(),
                    List.of(error),
                    null));
        }
        return answer(Problem.of(
                ProblemType.INVALID_REQUEST,
                "The body is not valid JSON",
                uri.getRequestUri().getPath()));
    }

    /** The framework brings an own mapper for these, which would answer without a problem document. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException failure, UriInfo uri) {
        return json(failure, uri);
    }

    /** What is wrong with a value that JSON could be read into but the type not. */
    public static String code(JsonMappingException failure) {
        return failure instanceof UnrecognizedPropertyException ? "unknown_member" : "invalid";
    }

    public static String describe(String code) {
        return code.equals("unknown_member") ? "this member is not known" : "has the wrong type or format";
    }

    /** Where in the document it stands (RFC 6901). */
    public static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException failure, UriInfo uri) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(ProblemException::fieldError)
                .toList();
        return answer(Problem.of(
                ProblemType.VALIDATION_FAILED, "See errors", uri.getRequestUri().getPath(), errors, null));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure, UriInfo uri) {
        return answer(
                Problem.of(ProblemType.STALE_VERSION, null, uri.getRequestUri().getPath()));
    }

    @ServerExceptionMapper
    Response database(org.hibernate.exception.ConstraintViolationException failure, UriInfo uri) {
        if (failure.getKind() != ConstraintKind.UNIQUE) {
            LOG.warn("The database refused a write that the service let through", failure);
        }
        return answer(Problem.of(ProblemType.CONFLICT, null, uri.getRequestUri().getPath()));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri) {
        Problem problem =
                Problem.of(ProblemType.INTERNAL, null, uri.getRequestUri().getPath());
        LOG.errorf(failure, "Unexpected failure, trace %s", problem.traceId());
        return answer(problem);
    }

    static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }
}
