package org.heshi.portal.guidance;

import org.jspecify.annotations.Nullable;

/** Where the law is asked and read, and where its guides are written. */
public final class GuidancePaths {

    public static final String LAW = "law";
    public static final String GUIDE = "law/guides/:slug";
    public static final String STATUTES = "law/statutes";
    public static final String STATUTE = "law/statutes/:statute/:article?";
    public static final String STATUTES_DESK = "desk/statutes";
    public static final String DESK = "desk/guides";
    public static final String EDIT = "desk/guides/:slug";

    public static final String PRECEDENTS = "law/cases";
    public static final String PRECEDENT = "law/cases/:slug";
    public static final String PRECEDENTS_DESK = "desk/precedents";
    public static final String OFFER = "desk/precedents/:offer";

    public static final String ASK = "law/ask";
    public static final String ANSWER = "law/answers/:slug";
    public static final String MY_QUESTIONS = "my/questions";
    public static final String QUESTIONS_DESK = "desk/questions";
    public static final String QUESTION = "desk/questions/:question";

    public static final String SYNONYMS = "desk/synonyms";
    public static final String INDEX_DESK = "desk/index";
    public static final String HELP = "help";

    /** In place of a name: a guide that is yet to be written. */
    public static final String NEW = "new";

    private GuidancePaths() {}

    public static String guide(String slug) {
        return GUIDE.replace(":slug", slug);
    }

    /** @param article the number of the article that is to be seen at once, or null */
    public static String statute(StatuteId id, @Nullable Integer article) {
        return STATUTES + "/" + id.value() + (article == null ? "" : "/" + article);
    }

    public static String precedent(String slug) {
        return PRECEDENT.replace(":slug", slug);
    }

    public static String offer(OfferId id) {
        return OFFER.replace(":offer", id.value().toString());
    }

    public static String question(QuestionId id) {
        return QUESTION.replace(":question", id.toString());
    }

    public static String answer(String slug) {
        return ANSWER.replace(":slug", slug);
    }

    public static String edit(String slug) {
        return EDIT.replace(":slug", slug);
    }
}
