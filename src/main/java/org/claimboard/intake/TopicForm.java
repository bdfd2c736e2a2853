package org.claimboard.intake;

import org.claimboard.claim.Topic;
import org.claimboard.record.TopicFile;

/** A topic between file and store. */
final class TopicForm {

    private TopicForm() {}

    static void store(TopicFile file, Topic topic) {
        topic.slug = file.topic();
        topic.names = file.names();
        topic.note = file.note();
    }

    static TopicFile file(Topic topic) {
        return new TopicFile(topic.slug, topic.names, topic.note);
    }
}
