package org.modellregionen.testsupport;

import io.restassured.response.Response;
import java.util.Map;

/** An offer as a test knows it: where it is and which version was read. */
public record SentOffer(String path, String etag) {
    public static SentOffer of(Response answer) {
        return new SentOffer(Offers.PATH + "/" + answer.path("id"), answer.header("ETag"));
    }

    public static SentOffer create(String token, Map<String, Object> offer) {
        return of(Api.as(token)
                .contentType("application/json")
                .body(offer)
                .post(Offers.PATH)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public static SentOffer published(String editor, String approver, String title) {
        return create(editor, Offers.kassel(title)).done(editor, "submission").done(approver, "approval");
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Response step(String token, String step) {
        return Api.as(token).header("If-Match", etag).post(path + "/" + step);
    }

    /** The offer after a step that must succeed. */
    public SentOffer done(String token, String step) {
        return of(step(token, step).then().statusCode(200).extract().response());
    }

    public Response reject(String token, String reason) {
        return Api.as(token)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(path + "/rejection");
    }

    public Response replace(String token, Map<String, Object> offer) {
        return Api.as(token)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(offer)
                .put(path);
    }

    public void expectPublic(int status) {
        Api.anonymous().get(path + "/occurrences").then().statusCode(status);
    }
}
