package org.modellregionen.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;

/** Personal data: nothing here is public, and no cache may keep it. */
@Path("/organisations/{id}/contact-persons")
@Tag(name = "Organisations")
@RolesAllowed({Roles.PROVIDER, Roles.COORDINATION})
class ContactPersonResource {
    private static final String NO_CACHE = "private, no-store";

    private final ContactPersonService persons;
    private final OnceOnly onceOnly;
    private final HttpHeaders headers;

    ContactPersonResource(ContactPersonService persons, OnceOnly onceOnly, HttpHeaders headers) {
        this.persons = persons;
        this.onceOnly = onceOnly;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "listContactPersons",
            summary = "List the contact persons of the own organisation or region")
    public RestResponse<Page<ContactPerson>> list(@PathParam("id") String id, @BeanParam PageRequest page) {
        return RestResponse.ResponseBuilder.ok(Page.slice(persons.list(id), page))
                .header(HttpHeaders.CACHE_CONTROL, NO_CACHE)
                .build();
    }

    @GET
    @Path("/{personId}")
    @Operation(operationId = "getContactPerson", summary = "Read one contact person")
    public RestResponse<ContactPerson> get(@PathParam("id") String id, @PathParam("personId") String personId) {
        ContactPerson person = persons.require(id, personId);
        RestResponse<ContactPerson> answer =
                Conditional.read(headers, etag(person), person.modified(), null, () -> person);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        return answer;
    }

    @POST
    @Operation(operationId = "createContactPerson", summary = "Add a contact person with a purpose and a last day")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactPerson.class)))
    public RestResponse<ContactPerson> create(
            @PathParam("id") String id,
            @NotNull @Valid ContactPersonWrite person,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey) {
        UUID created = onceOnly.create(
                idempotencyKey,
                "contact_person of " + id,
                person,
                () -> persons.create(id, person).id());
        ContactPerson present = persons.require(id, created.toString());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, present)
                .location(URI.create("/api/v1/organisations/" + id + "/contact-persons/" + created))
                .header(HttpHeaders.ETAG, etag(present))
                .header(HttpHeaders.CACHE_CONTROL, NO_CACHE)
                .build();
    }

    @PUT
    @Path("/{personId}")
    @Operation(operationId = "replaceContactPerson", summary = "Replace a contact person")
    public RestResponse<ContactPerson> replace(
            @PathParam("id") String id,
            @PathParam("personId") String personId,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid ContactPersonWrite person) {
        ContactPerson replaced = persons.replace(id, personId, ifMatch, person);
        return RestResponse.ResponseBuilder.ok(replaced)
                .header(HttpHeaders.ETAG, etag(replaced))
                .header(HttpHeaders.CACHE_CONTROL, NO_CACHE)
                .build();
    }

    @DELETE
    @Path("/{personId}")
    @Operation(operationId = "deleteContactPerson", summary = "Erase a contact person")
    @APIResponse(responseCode = "204", description = "Erased")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @PathParam("personId") String personId,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch) {
        persons.delete(id, personId, ifMatch);
        return RestResponse.noContent();
    }

    private static String etag(ContactPerson person) {
        return Conditional.versionTag(person.version(), person.id());
    }
}
