package org.modellregionen.monitor.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.modellregionen.common.ProblemException;
import org.modellregionen.monitor.AgeGroup;
import org.modellregionen.monitor.Period;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;

/** What is said beside a delivered file. */
public class ImportParameters {
    private static final int MAX_LENGTH = 200;

    @QueryParam("region")
    @Parameter(
            description = "Key of the region that delivers, or land; not needed by those who deliver for one only",
            example = "kassel")
    String region;

    @QueryParam("source")
    @DefaultValue("Datei")
    @Parameter(
            description = "Who made the file; how its columns are read is remembered under this name",
            schema = @Schema(maxLength = 200, defaultValue = "Datei"),
            example = "Statistisches Landesamt")
    String source;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(
            description = "Only tells what would become of the lines",
            schema =
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "false"))
    String dryRun;

    @QueryParam("refusedLines")
    @DefaultValue("refuse_file")
    @Parameter(
            description = "Whether one refused line refuses the file, or refused lines are left out",
            schema =
                    @Schema(
                            enumeration = {"refuse_file", "leave_out"},
                            defaultValue = "refuse_file"))
    String refusedLines;

    @QueryParam("indicator")
    @Parameter(description = "Key or code where no column tells it, perhaps with a version", example = "MRI-B1")
    String indicator;

    @QueryParam("territory")
    @Parameter(description = "Official key or name where no column tells it", example = "06611000")
    String territory;

    @QueryParam("period")
    @Parameter(description = "Where no column tells it", example = "2024")
    String period;

    @QueryParam("group")
    @Parameter(description = "Population group where no column tells it", example = "foreign")
    String group;

    @QueryParam("sex")
    @Parameter(description = "Where no column tells it", example = "female")
    String sex;

    @QueryParam("age")
    @Parameter(description = "Where no column tells it", example = "18-24")
    String age;

    @QueryParam("unit")
    @Parameter(description = "Where no column tells it", example = "%")
    String unit;

    /** @param publisher for whom the caller delivers */
    Imports.Order order(String publisher) {
        if (source.length() > MAX_LENGTH) {
            throw ProblemException.invalidParameter("source", "must have at most " + MAX_LENGTH + " characters");
        }
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw ProblemException.invalidParameter("dryRun", "must be true or false");
        }
        Fixed defaults = new Fixed(
                text("indicator", indicator),
                text("territory", territory),
                known("period", period, Period::parse),
                known("group", group, PopulationGroup::of),
                known("sex", sex, Sex::of),
                known("age", age, AgeGroup::of),
                text("unit", unit),
                null,
                null,
                null,
                null);
        return new Imports.Order(publisher, source, dryRun.equals("true"), leaveOut(refusedLines), defaults);
    }

    static boolean leaveOut(String refusedLines) {
        if (!refusedLines.equals("refuse_file") && !refusedLines.equals("leave_out")) {
            throw ProblemException.invalidParameter("refusedLines", "must be refuse_file or leave_out");
        }
        return refusedLines.equals("leave_out");
    }

    private static String text(String parameter, String text) {
        if (text != null && text.length() > MAX_LENGTH) {
            throw ProblemException.invalidParameter(parameter, "must have at most " + MAX_LENGTH + " characters");
        }
        return text;
    }

    private static String known(String parameter, String text, Function<String, Optional<?>> meaning) {
        if (text != null && meaning.apply(text).isEmpty()) {
            throw ProblemException.invalidParameter(parameter, "is not known");
        }
        return text;
    }
}
