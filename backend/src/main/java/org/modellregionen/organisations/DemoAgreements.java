package org.modellregionen.organisations;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.content.ShippedRows;
import org.modellregionen.content.ShippedRows.Difference;
import org.modellregionen.organisations.Agreement.Party;

/** Fictitious agreements between the fictitious organisations. What somebody has changed since stays changed. */
@ApplicationScoped
class DemoAgreements implements ShippedContent {
    private static final String FILE = "db/demo/agreements.json";
    private static final String EDITOR = "platform";

    private final ContentFiles files;
    private final AgreementStore store;
    private final Changes changes;
    private final ShippedRows shipped;

    DemoAgreements(ContentFiles files, AgreementStore store, Changes changes, ShippedRows shipped) {
        this.files = files;
        this.store = store;
        this.changes = changes;
        this.shipped = shipped;
    }

    record Entry(String key, String subject, LocalDate agreed, LocalDate until, List<Party> parties) {}

    /** After the organisations. */
    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean isDemo() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void load(Instant stamp) {
        Set<UUID> touched = new TreeSet<>();
        List<Entry> entries = files.json(FILE, new TypeReference<>() {});
        Map<UUID, Entry> contents = new LinkedHashMap<>();
        entries.forEach(entry -> contents.put(Ids.named("agreement", entry.key), entry));
        Difference difference = shipped.compare("agreement", contents);
        for (Entry entry : entries) {
            Agreement agreement = new Agreement(
                    Ids.named("agreement", entry.key), 0, entry.subject, entry.agreed, entry.until, entry.parties);
            if (difference.changed().contains(agreement.id()) && store.save(agreement, EDITOR, EDITOR, stamp)) {
                touched.addAll(store.partiesOf(List.of(agreement.id())));
            }
        }
        store.touch(touched, stamp);
        changes.record(ChangeType.ORGANISATION, touched, stamp, false);
    }
}
