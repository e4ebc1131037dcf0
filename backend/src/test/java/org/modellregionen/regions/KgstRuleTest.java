package org.modellregionen.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KgstRuleTest {

    @Test
    void aCityNeedsMoreThan200000ForAUnitOfItsOwn() {
        assertEquals("own_unit", city(200_001));
        assertEquals("bundled", city(200_000));
    }

    @Test
    void aCityOfUpTo50000GetsNoRecommendation() {
        assertEquals("bundled", city(50_001));
        assertEquals("none", city(50_000));
    }

    @Test
    void aCountyNeedsMoreThan150000ForAUnitOfItsOwn() {
        assertEquals("own_unit", county(150_001));
        assertEquals("bundled", county(150_000));
        assertEquals("bundled", county(1));
    }

    @Test
    void theReasonNamesTheNumberAndTheLimit() {
        String reason = KgstRule.recommend(false, 194_109).reason();
        assertTrue(reason.contains("194.109") && reason.contains("200.000"), reason);
    }

    private static String city(long inhabitants) {
        return KgstRule.recommend(false, inhabitants).recommendation();
    }

    private static String county(long inhabitants) {
        return KgstRule.recommend(true, inhabitants).recommendation();
    }
}
