package org.modellregionen.atlas;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modellregionen.atlas.ReminderStore.Due;

/** Writes and sends the mail that asks whether an offer still holds. */
@ApplicationScoped
class ReminderMail {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Mailer mailer;
    private final String site;

    ReminderMail(Mailer mailer, @ConfigProperty(name = "platform.site.address") String site) {
        this.mailer = mailer;
        this.site = site;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance subject(String title);

        static native TemplateInstance text(
                String title, String provider, String confirmed, String until, String link, String offer);
    }

    /** @throws RuntimeException when the mail server does not take it */
    void send(Due due, String token, LocalDate until) {
        String title = due.title().replaceAll("\\s+", " ");
        String text = Templates.text(
                        title,
                        due.providerName(),
                        DAY.format(due.lastConfirmed()),
                        DAY.format(until),
                        link(due.offer(), token),
                        site + "/angebote/" + due.offer())
                .render();
        mailer.send(Mail.withText(due.address(), Templates.subject(title).render(), text)
                .addHeader("Auto-Submitted", "auto-generated"));
    }

    /**
     * The token follows after #: it reaches neither a server's log nor a filter that opens links, and only a person who
     * presses the button uses it up.
     */
    private String link(UUID offer, String token) {
        return site + "/bestaetigen?angebot=" + offer + "#" + token;
    }
}
