package org.modellregionen.indicators;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators that a region watches, in its order. */
@Schema(name = "IndicatorSet")
public record IndicatorSet(
        @Schema(example = "kassel") String region,

        @Schema(description = "True: the common set of the programme, as the region has not chosen its own")
        boolean common,

        @Schema(example = "[\"MRI-B1\", \"MRI-C1\"]") List<String> indicators,

        @JsonIgnore int version) {}
