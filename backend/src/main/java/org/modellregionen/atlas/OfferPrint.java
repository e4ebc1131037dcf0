package org.modellregionen.atlas;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Prints offers as tagged PDF (PDF/UA), one page or more each. */
@ApplicationScoped
class OfferPrint {
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance offers(
                String language, String direction, String title, Properties labels, List<PrintedOffer> offers);
    }

    byte[] write(List<OfferView> offers, String language, String base) {
        PrintLabels labels = PrintLabels.of(language);
        String title = offers.size() == 1 ? offers.get(0).title() : labels.get("subject");
        String html = Templates.offers(
                        labels.language(),
                        labels.direction(),
                        title,
                        labels.words(),
                        offers.stream()
                                .map(offer -> PrintedOffer.of(offer, labels, base + offer.id()))
                                .toList())
                .render();
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        try {
            builder(labels, html).toStream(out).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(PrintLabels labels, String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode()
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(labels.direction().equals("rtl") ? TextDirection.RTL : TextDirection.LTR)
                .withHtmlContent(html, "/");
        builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        return builder;
    }

    private static InputStream font(String file) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(FONTS + file);
    }
}
