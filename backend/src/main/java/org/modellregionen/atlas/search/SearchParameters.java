package org.modellregionen.atlas.search;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the search, as they were sent. Values of one repeated filter mean "or". */
public class SearchParameters {
    @QueryParam("q")
    @Parameter(description = "Words in any language, 400 characters at most", example = "Deutschkurs am Abend")
    String q;

    @QueryParam("fieldOfAction")
    @Parameter(description = "Key of a field of action")
    List<String> fieldOfAction;

    @QueryParam("topic")
    @Parameter(description = "Key of a topic; narrower topics are included")
    List<String> topic;

    @QueryParam("targetGroup")
    @Parameter(description = "Key of a target group")
    List<String> targetGroup;

    @QueryParam("language")
    @Parameter(description = "Language spoken there (BCP 47)", example = "uk")
    List<String> language;

    @QueryParam("region")
    @Parameter(description = "Key of a region", example = "kassel")
    List<String> region;

    @QueryParam("territory")
    @Parameter(
            description = "AGS with 2, 3, 5 or 8 digits: offers there, and offers that serve it",
            example = "[\"06611\"]")
    List<String> territory;

    @QueryParam("near")
    @Parameter(description = "Latitude and longitude to start from", example = "51.31,9.48")
    String near;

    @QueryParam("radiusKm")
    @Parameter(
            description = "Kilometres around near or place",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0.1", maximum = "200", defaultValue = "10"))
    String radiusKm;

    @QueryParam("place")
    @Parameter(description = "Name or postcode of a municipality to search around", example = "Wetzlar")
    String place;

    @QueryParam("free")
    @Parameter(description = "Only what costs nothing", schema = @Schema(type = SchemaType.BOOLEAN))
    String free;

    @QueryParam("accessible")
    @Parameter(description = "Only with step-free access", schema = @Schema(type = SchemaType.BOOLEAN))
    String accessible;

    @QueryParam("childcare")
    @Parameter(description = "Only with child care", schema = @Schema(type = SchemaType.BOOLEAN))
    String childcare;

    @QueryParam("online")
    @Parameter(description = "Only what can be used online", schema = @Schema(type = SchemaType.BOOLEAN))
    String online;

    @QueryParam("level")
    @Parameter(description = "Course level", schema = @Schema(enumeration = {"A1", "A2", "B1", "B2", "C1", "C2"}))
    List<String> level;

    @QueryParam("day")
    @Parameter(
            description = "Day of the week",
            schema = @Schema(enumeration = {"mo", "tu", "we", "th", "fr", "sa", "su"}))
    List<String> day;

    @QueryParam("daytime")
    @Parameter(
            description = "morning until 12, afternoon until 17, then evening",
            schema = @Schema(enumeration = {"morning", "afternoon", "evening"}))
    List<String> daytime;

    @QueryParam("openAt")
    @Parameter(
            description = "Open or taking place at this instant",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String openAt;

    @QueryParam("age")
    @Parameter(
            description = "For people of this age",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "120"))
    String age;

    @QueryParam("provider")
    @Parameter(description = "Key or id of the organisation")
    List<String> provider;

    @QueryParam("sort")
    @Parameter(
            description =
                    "Order; relevance when words are given, else distance when a place is given, else newest change first",
            schema = @Schema(enumeration = {"relevance", "distance", "modified", "-modified", "title", "-title"}))
    String sort;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Facets to count, repeated or separated by commas; a facet's own filter is left out of its counts",
            example = "fieldOfAction,language")
    List<String> facets;

    @QueryParam("lang")
    @Parameter(description = "Language to answer in; wins over Accept-Language", example = "tr")
    String lang;
}
