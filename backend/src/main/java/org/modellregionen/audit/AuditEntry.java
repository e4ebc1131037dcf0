package org.modellregionen.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Hashes;

/** One link of the audit chain. */
public record AuditEntry(
        @Schema(example = "4711") long seq,
        Instant at,

        @Schema(description = "Subject of the account or client that wrote")
        String actor,

        List<String> roles,
        @Schema(example = "publish") String action,
        @Schema(example = "offer") String type,
        UUID objectId,
        @Schema(nullable = true, example = "kassel") String region,

        @Schema(nullable = true, description = "SHA-256 of the state before")
        String beforeHash,

        @Schema(nullable = true, description = "SHA-256 of the state after")
        String afterHash,

        String previousHash,
        String hash) {

    static AuditEntry next(long seq, Instant at, Audit.Actor actor, Audit.Event event, String previousHash) {
        AuditEntry open = new AuditEntry(
                seq,
                at,
                actor.subject(),
                actor.roles(),
                event.action(),
                event.type(),
                event.objectId(),
                event.region(),
                event.beforeHash(),
                event.afterHash(),
                previousHash,
                null);
        return open.sealed();
    }

    private AuditEntry sealed() {
        return new AuditEntry(
                seq,
                at,
                actor,
                roles,
                action,
                type,
                objectId,
                region,
                beforeHash,
                afterHash,
                previousHash,
                computedHash());
    }

    /** Covers every member and the entry before; each part on a line of its own, absent ones as "-". */
    String computedHash() {
        StringBuilder source = new StringBuilder();
        Object[] parts = {
            seq,
            at.toEpochMilli() * 1000 + at.getNano() / 1000 % 1000,
            actor,
            String.join(",", roles),
            action,
            type,
            objectId,
            region,
            beforeHash,
            afterHash,
            previousHash
        };
        for (Object part : parts) {
            source.append(part == null ? "-" : part.toString().replace("\n", " "))
                    .append('\n');
        }
        return Hashes.sha256(source.toString());
    }

    @JsonIgnore
    boolean isSound(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(computedHash());
    }
}
