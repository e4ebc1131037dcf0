package org.modellregionen.common;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes the API description with what holds for every operation, so that no operation has to repeat it and none
 * can forget it: problem answers, security, delta pages, required members.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiFilter implements OASFilter {
    /** Extension of an operation that answers 308 when the thing has been merged into another one. */
    public static final String MAY_MOVE = "x-may-move";

    private static final String REF = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        schemas.forEach(ApiFilter::requireMembers);
        api.getPaths().getPathItems().forEach((path, item) -> complete(path, item, schemas));
        schemas.keySet().removeIf(name -> name.matches("Page[A-Z].*") && !name.equals("PageInfo"));
        api.getComponents().setSchemas(schemas);
    }

    /** Members of answers are always there unless marked nullable; request bodies (…Write) say what they need themselves. */
    private static void requireMembers(String name, Schema schema) {
        if (name.endsWith("Write") || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        schema.getProperties().forEach((member, type) -> {
            if (!Boolean.TRUE.equals(
                            type.getExtensions() == null
                                    ? null
                                    : type.getExtensions().get("x-optional"))
                    && !isNullable(type)) {
                required.add(member);
            }
        });
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)
                || schema.getAnyOf() != null
                        && schema.getAnyOf().stream()
                                .anyMatch(option -> option.getType() != null
                                        && option.getType().contains(Schema.SchemaType.NULL));
    }

    private static void complete(String path, PathItem item, Map<String, Schema> schemas) {
        item.getOperations().forEach((method, operation) -> {
            boolean write = method != PathItem.HttpMethod.GET;
            answers(operation, write, path.contains("{"));
            ownProblems(operation);
            moves(operation);
            describeList(operation, schemas);
            if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
                // Anonymous calls are allowed where the list has an empty alternative.
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme("bearer"));
                if (!write) {
                    operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
                }
            }
        });
    }

    private static void answers(Operation operation, boolean write, boolean single) {
        problem(operation, "400", "The request is not valid");
        problem(operation, "401", "The access token is missing or not valid");
        problem(operation, "403", "Role or scope does not allow this");
        problem(operation, "406", "None of the accepted formats is offered");
        problem(operation, "429", "Too many requests; wait as Retry-After says");
        problem(operation, "500", "The service failed");
        problem(operation, "503", "The service is not ready");
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "id".equals(parameter.getName()));
        if (single || named) {
            problem(operation, "404", "There is no such thing, or it is not visible to the caller");
        }
        if (write) {
            problem(operation, "409", "The request conflicts with the present state");
            problem(operation, "412", "The thing has changed since it was read");
            problem(operation, "413", "The request is too large");
            problem(operation, "415", "The format of the body is not accepted");
            problem(operation, "428", "If-Match is missing");
        } else {
            APIResponses responses = operation.getResponses();
            if (!responses.hasAPIResponse("304")) {
                responses.addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("Unchanged since the ETag that was sent"));
            }
        }
    }

    /** An annotated answer would replace the one that is made from the method's type, so this is said apart. */
    private static void moves(Operation operation) {
        if (operation.getExtensions() != null && operation.getExtensions().containsKey(MAY_MOVE)) {
            operation.removeExtension(MAY_MOVE);
            operation
                    .getResponses()
                    .addAPIResponse(
                            "308",
                            OASFactory.createAPIResponse()
                                    .description("The thing has been merged into the one that Location names"));
        }
    }

    /** Further refusals that an operation describes by itself are problem documents too. */
    private static void ownProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                problem(operation, status, response.getDescription());
            }
        });
    }

    private static void problem(Operation operation, String status, String description) {
        APIResponses responses = operation.getResponses();
        APIResponse present = responses.getAPIResponse(status);
        // What the framework adds by itself for roles has no content.
        if (present == null || present.getContent() == null) {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(description)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType().schema(reference("Problem"))));
            responses.addAPIResponse(status, response);
        }
    }

    /** Names a page after its things; a list that takes modifiedAfter answers either a page or a delta page. */
    private static void describeList(Operation operation, Map<String, Schema> schemas) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        MediaType json =
                ok == null || ok.getContent() == null ? null : ok.getContent().getMediaType("application/json");
        Schema page = json == null || json.getSchema() == null ? null : schemas.get(name(json.getSchema()));
        if (page == null
                || page.getProperties() == null
                || !page.getProperties().containsKey("page")) {
            return;
        }
        String thing = name(page.getProperties().get("items").getItems());
        schemas.putIfAbsent(thing + "Page", page);
        json.setSchema(reference(thing + "Page"));
        boolean delta = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "modifiedAfter".equals(parameter.getName()));
        if (delta) {
            // A list may show short cards; a mirror always gets the whole thing.
            String whole = thing.endsWith("Card") ? thing.substring(0, thing.length() - 4) : thing;
            schemas.putIfAbsent(whole + "Delta", delta(whole));
            json.setSchema(OASFactory.createSchema()
                    .addAnyOf(reference(thing + "Page"))
                    .addAnyOf(reference(whole + "Delta")));
        }
    }

    private static Schema delta(String thing) {
        Schema items = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().addAnyOf(reference(thing)).addAnyOf(reference("Tombstone")));
        Schema nextCursor = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description("Ask again with this cursor, now or later");
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Changed things and tombstones, oldest change first")
                .addProperty("items", items)
                .addProperty("nextCursor", nextCursor)
                .required(List.of("items", "nextCursor"));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(REF + name);
    }

    /** Name of the schema that is referred to, or nothing. */
    static String name(Schema schema) {
        return schema.getRef() == null
                ? ""
                : schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }
}
