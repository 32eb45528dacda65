package se.samverkan.architecture.stranger;

import se.samverkan.language.Vocabulary;
import se.samverkan.language.VocabularyProvider;

/** A stranger's word for the place. */
public final class OurWords implements VocabularyProvider {

    /** Made by the service loader. */
    public OurWords() {}

    @Override
    public Vocabulary vocabulary() {
        return Vocabulary.parse("label.place = samlingsplats");
    }
}
