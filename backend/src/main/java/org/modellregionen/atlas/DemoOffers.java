package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.organisations.Organisations;

/** Fictitious offers of the six regions. What somebody has changed since stays changed. */
@ApplicationScoped
class DemoOffers implements ShippedContent {
    private static final String SOURCE = "demo";

    private final ContentFiles files;
    private final OfferStore store;
    private final OfferChecks checks;
    private final Organisations organisations;
    private final Changes changes;

    DemoOffers(ContentFiles files, OfferStore store, OfferChecks checks, Organisations organisations, Changes changes) {
        this.files = files;
        this.store = store;
        this.checks = checks;
        this.organisations = organisations;
        this.changes = changes;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isDemo() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of("kassel", "offenbach", "wetzlar", "wiesbaden", "hochtaunuskreis", "main-kinzig-kreis").stream()
                .map(region -> "db/demo/offers-" + region + ".ndjson")
                .toList();
    }

    @Override
    public void load(Instant stamp) {
        List<OfferWrite> contents = new ArrayList<>();
        for (String file : files()) {
            new String(files.bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> contents.add(files.read(line, OfferWrite.class)));
        }
        Map<String, UUID> providers =
                organisations.idsOf(contents.stream().map(OfferWrite::provider).collect(Collectors.toSet()));
        Set<UUID> edited = edited();
        Map<UUID, Stored> present =
                store.find(contents.stream().map(DemoOffers::id).toList());
        List<Offer> offers = contents.stream()
                .filter(content -> !present.containsKey(id(content))
                        || !present.get(id(content)).offer().holds(content))
                .map(content -> offer(content, providers.get(content.provider()), stamp))
                .filter(offer -> !edited.contains(offer.id()))
                .toList();
        store.save(offers);
        changes.record(ChangeType.OFFER, offers.stream().map(Offer::id).toList(), stamp, false);
    }

    private Offer offer(OfferWrite content, UUID provider, Instant stamp) {
        List<FieldError> errors = checks.errors(content);
        if (provider == null || !errors.isEmpty()) {
            throw new IllegalStateException(
                    "Demo offer " + content.externalId() + " of " + content.provider() + ": " + errors);
        }
        return Offer.draft(id(content), provider, content, "platform", stamp).trusted(Days.today());
    }

    private static UUID id(OfferWrite content) {
        return Ids.named("offer", content.externalId());
    }

    private Set<UUID> edited() {
        return store.editedSince(SOURCE, "platform");
    }
}
