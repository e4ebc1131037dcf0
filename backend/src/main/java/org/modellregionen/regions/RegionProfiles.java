package org.modellregionen.regions;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.modellregionen.common.Days;
import org.modellregionen.regions.Region.Figure;
import org.modellregionen.regions.Region.Member;
import org.modellregionen.regions.RegionView.Evaluation;
import org.modellregionen.territories.Level;
import org.modellregionen.territories.Territories;
import org.modellregionen.territories.Territory;
import org.modellregionen.territories.Territory.Population;

/** Puts a region's profile together: names of its units, recommendation by size, numbers of the other capabilities. */
@ApplicationScoped
class RegionProfiles {
    private final Territories territories;
    private final List<RegionNumbers> numbers;

    RegionProfiles(Territories territories, @All List<RegionNumbers> numbers) {
        this.territories = territories;
        this.numbers = numbers;
    }

    /** What each capability counts, by its name and the region's key. */
    @Transactional
    Map<String, Map<String, Long>> numbers() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        numbers.forEach(number -> all.put(number.name(), new TreeMap<>(number.counts())));
        return all;
    }

    RegionView view(Region region, String language, Map<String, Map<String, Long>> numbers) {
        LocalDate today = Days.today();
        Map<String, Long> own = new TreeMap<>();
        numbers.forEach((name, counts) -> own.put(name, counts.getOrDefault(region.key(), 0L)));
        return new RegionView(
                region.id(),
                region.key(),
                region.kind(),
                region.settlement(),
                Regions.nameOf(region, language),
                region.names(),
                "de",
                region.summary(),
                region.focus(),
                region.statements(),
                region.notes(),
                region.concept(),
                region.projectsStated(),
                region.territories().stream()
                        .map(member -> member(member, today))
                        .toList(),
                region.figures(),
                region.figuresNote(),
                region.office(),
                new RegionView.Kgst(KgstRule.SOURCE, evaluations(region, today), present(region.office())),
                own,
                region.source(),
                region.modified());
    }

    private RegionView.Member member(Member member, LocalDate today) {
        LocalDate day = member.validTo() != null && member.validTo().isBefore(today) ? member.validTo() : today;
        return new RegionView.Member(
                member.ags(),
                territories.find(member.ags(), day).map(Territory::name).orElse(null),
                member.role(),
                member.validFrom(),
                member.validTo(),
                member.isValidOn(today));
    }

    private static String present(Region.Office office) {
        return office.name() == null || office.placement() == null
                ? office.name()
                : office.name() + " (" + office.placement() + ")";
    }

    /** By every population that the source states, and by the newest official figure of the units of today. */
    private List<Evaluation> evaluations(Region region, LocalDate today) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (Figure figure : region.figures()) {
            if (figure.code().equals("population") && figure.high() != null) {
                boolean county = region.settlement().equals("county")
                        && figure.territory().length() == 5;
                evaluations.add(evaluation(
                        figure.territory(),
                        lastName(figure.territory()),
                        county,
                        figure.high().longValue(),
                        "programme",
                        null));
            }
        }
        region.territories().stream()
                .filter(member -> member.isWhole() && member.isValidOn(today))
                .flatMap(member -> territories.find(member.ags(), today).stream())
                .forEach(unit -> newest(unit)
                        .ifPresent(population -> evaluations.add(evaluation(
                                unit.ags(),
                                unit.name(),
                                isCounty(unit),
                                population.total(),
                                "official",
                                population.year()))));
        return evaluations;
    }

    private static Evaluation evaluation(
            String ags, String name, boolean county, long inhabitants, String basis, Integer year) {
        KgstRule.Result result = KgstRule.recommend(county, inhabitants);
        return new Evaluation(ags, name, inhabitants, basis, year, result.recommendation(), result.reason());
    }

    private static boolean isCounty(Territory unit) {
        return unit.level() == Level.COUNTY && "Landkreis".equals(unit.kind());
    }

    private static Optional<Population> newest(Territory unit) {
        return unit.population().stream().max(Comparator.comparingInt(Population::year));
    }

    private String lastName(String ags) {
        return territories.latest(ags).map(Territory::name).orElse(null);
    }
}
