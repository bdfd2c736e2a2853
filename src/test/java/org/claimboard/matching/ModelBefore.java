package org.claimboard.matching;

import java.util.List;
import java.util.Optional;

/** A model in front of another, which answers but for where sentences lie. */
abstract class ModelBefore implements SentenceModel {

    final SentenceModel model;

    ModelBefore(SentenceModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public String asClaim(String text) {
        return model.asClaim(text);
    }

    @Override
    public String asQuestion(String text) {
        return model.asQuestion(text);
    }

    @Override
    public boolean isAskedIn(Tongue tongue) {
        return model.isAskedIn(tongue);
    }

    @Override
    public Optional<WordPlaces> words() {
        return model.words();
    }

    @Override
    public List<String> windows(String text) {
        return model.windows(text);
    }
}
