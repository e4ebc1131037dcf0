package org.modellregionen.atlas.search.engine;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Translates offers for Lucene. */
final class LuceneDocuments {
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType WORDS = type(IndexOptions.DOCS, true);

    private LuceneDocuments() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    static BytesRef bytes(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes.array());
    }

    static Document of(OfferDocument offer) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, bytes(offer.id()), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, bytes(offer.id())));
        offer.texts().forEach((field, tokens) -> {
            if (!tokens.isEmpty()) {
                document.add(new Field(field, new TokenList(tokens), field.equals(Fields.WORD) ? WORDS : TEXT));
            }
        });
        for (String filter : offer.filters()) {
            document.add(new StringField(Fields.FILTER, filter, Field.Store.NO));
        }
        places(document, offer.points());
        document.add(new NumericDocValuesField(Fields.MODIFIED, offer.modified()));
        if (offer.validUntil() != Integer.MAX_VALUE) {
            document.add(new IntPoint(Fields.VALID_UNTIL, offer.validUntil()));
        }
        document.add(new IntPoint(Fields.MIN_AGE, offer.minAge()));
        document.add(new IntPoint(Fields.MAX_AGE, offer.maxAge()));
        document.add(new BinaryDocValuesField(Fields.TITLE_ORDER, new BytesRef(offer.titleOrder())));
        if (offer.times().length > 0) {
            document.add(new BinaryDocValuesField(Fields.TIMES, new BytesRef(offer.times())));
        }
        document.add(new BinaryDocValuesField(Fields.CARD, new BytesRef(offer.card())));
        document.add(new BinaryDocValuesField(Fields.OFFER, new BytesRef(offer.offer())));
        return document;
    }

    private static void places(Document document, double[] points) {
        if (points.length == 0) {
            return;
        }
        ByteBuffer degrees = ByteBuffer.allocate(points.length * 8);
        for (int i = 0; i < points.length; i += 2) {
            document.add(new LatLonPoint(Fields.POINT, points[i], points[i + 1]));
            degrees.putDouble(points[i]).putDouble(points[i + 1]);
        }
        document.add(new BinaryDocValuesField(Fields.COORDINATES, new BytesRef(degrees.array())));
    }
}
