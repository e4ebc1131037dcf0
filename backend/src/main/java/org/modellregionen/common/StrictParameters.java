package org.modellregionen.common;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not know, and empty ones or control characters in any of them. */
class StrictParameters {
    /** Words that are searched for may be empty, as a search form sends them; any other empty value says nothing. */
    private static final String WORDS = "q";

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = 5000)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(method, StrictParameters::parametersOf);
        for (Map.Entry<String, List<String>> parameter :
                request.getUriInfo().getQueryParameters().entrySet()) {
            if (!known.contains(parameter.getKey())) {
                throw new ProblemException(
                        ProblemType.INVALID_REQUEST, "Unknown query parameter; known are " + sorted(known));
            }
            for (String value : parameter.getValue()) {
                if (value.isBlank() && !parameter.getKey().equals(WORDS)) {
                    throw ProblemException.invalidParameter(
                            parameter.getKey(), "must not be empty; leave it out instead");
                }
                if (hasControlCharacter(value)) {
                    throw ProblemException.invalidParameter(parameter.getKey(), "must not contain control characters");
                }
            }
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    static boolean hasControlCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F || c == 0xFFFE || c == 0xFFFF) {
                return true;
            }
        }
        return false;
    }

    static Set<String> parametersOf(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            addName(names, parameter.getAnnotation(QueryParam.class));
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addNames(names, parameter.getType());
            }
        }
        return names;
    }

    private static void addNames(Set<String> names, Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                addName(names, field.getAnnotation(QueryParam.class));
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addNames(names, field.getType());
                }
            }
        }
    }

    private static void addName(Set<String> names, Annotation parameter) {
        if (parameter instanceof QueryParam query) {
            names.add(query.value());
        }
    }
}
