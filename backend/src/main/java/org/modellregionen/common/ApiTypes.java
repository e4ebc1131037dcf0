package org.modellregionen.common;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes the types of the API description where annotations leave them half said, so that it lints clean. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiTypes implements OASFilter {
    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema == null) {
            return parameter;
        }
        if (schema.getType() == null && schema.getRef() == null) {
            // A schema that is annotated for its limits replaces the one that is made from the field.
            if (schema.getMinimum() != null) {
                schema.addType(SchemaType.INTEGER);
            } else if (schema.getFormat() != null) {
                schema.addType(SchemaType.STRING);
            }
        }
        if (schema.getType() != null && schema.getType().contains(SchemaType.ARRAY)) {
            describeList(parameter, schema);
        }
        return parameter;
    }

    /** What is annotated at a repeated parameter is meant for each of its values. */
    private static void describeList(Parameter parameter, Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.getItems().setEnumeration(schema.getEnumeration());
            schema.setEnumeration(null);
        }
        if (parameter.getExample() instanceof String example) {
            parameter.setExample(List.of(example.split(",")));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.values().forEach(schema -> typeNullable(schema, schemas));
    }

    /** OpenAPI 3.0 lets a value be that thing or null only where its type is told too. */
    private static void typeNullable(Schema schema, Map<String, Schema> schemas) {
        if (schema.getProperties() == null) {
            return;
        }
        for (Schema member : schema.getProperties().values()) {
            if (member.getType() == null && member.getAnyOf() != null) {
                member.getAnyOf().stream()
                        .filter(option -> option.getRef() != null)
                        .map(option -> schemas.get(ApiFilter.name(option)).getType())
                        .findFirst()
                        .ifPresent(types -> {
                            member.setType(types);
                            member.addType(SchemaType.NULL);
                        });
            }
        }
    }
}
