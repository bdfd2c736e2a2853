package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** What the index holds of a claim: pieces to find it by, and what is needed to compare it closely. */
final class ClaimDocument {

    static final String SLUG = "slug";
    static final String NAMED = "named";
    static final String NAMED_WORDS = "named-words";
    static final String CONVERTED = "converted";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String PREPARED = "prepared-";
    static final String FIGURES = "figures";

    private ClaimDocument() {}

    static Document of(ClaimWords claim, List<SentenceModel> models) {
        Document document = new Document();
        keep(document, SLUG, claim.slug());
        keep(document, NAMED, claim.named());
        keep(document, CONVERTED, claim.converted());
        document.add(new TextField(NAMED_WORDS, new Pieces(Cutting.STEMS.of(claim.named()))));
        document.add(new TextField(
                FIGURES,
                new Pieces(claim.wordings().values().stream()
                        .flatMap(wording -> Figures.of(wording).terms().stream())
                        .distinct()
                        .toList())));
        for (Map.Entry<Tongue, Wording> entry : claim.wordings().entrySet()) {
            add(document, entry.getKey(), entry.getValue(), models);
        }
        return document;
    }

    private static void add(Document document, Tongue tongue, Wording wording, List<SentenceModel> models) {
        keep(document, tongue.field(TITLE), wording.title());
        keep(document, tongue.field(TEXT), wording.text());
        String title = tongue.prepared(wording.title());
        String text = tongue.prepared(wording.text());
        keep(document, tongue.field(PREPARED + TITLE), title);
        keep(document, tongue.field(PREPARED + TEXT), text);
        for (Cutting cutting : tongue.cuttings()) {
            List<String> inTitle = cutting.of(title);
            List<String> inText = cutting.of(text);
            List<String> all = new ArrayList<>(inTitle);
            all.addAll(inText);
            document.add(new TextField(cutting.field(), new Pieces(all)));
            if (cutting.isKept()) {
                keep(document, cutting.field(TITLE), String.join(" ", inTitle));
                keep(document, cutting.field(TEXT), String.join(" ", inText));
            }
        }
        if (tongue == Tongue.KOREAN) {
            addMeanings(document, wording.whole(), models);
        }
        for (SentenceModel model : models) {
            float[] place = Places.middle(model, wording.whole());
            document.add(new KnnFloatVectorField(model.field(tongue), place, VectorSimilarityFunction.DOT_PRODUCT));
        }
    }

    private static void addMeanings(Document document, String korean, List<SentenceModel> models) {
        document.add(new TextField(Cutting.GLOSSES.field(), new Pieces(Cutting.GLOSSES.of(korean))));
        for (SentenceModel model : models) {
            model.words()
                    .map(words -> words.ofClaim(korean))
                    .filter(place -> place.length > 0)
                    .ifPresent(place -> document.add(
                            new KnnFloatVectorField(WordPlaces.FIELD, place, VectorSimilarityFunction.DOT_PRODUCT)));
        }
    }

    private static void keep(Document document, String field, String text) {
        document.add(new BinaryDocValuesField(field, new BytesRef(text)));
    }
}
