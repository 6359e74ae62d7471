package org.heshi.portal.guidance;

import java.util.List;

/** The articles that a text relies on, in its order. */
record Citations(List<Citation> list) {

    static final int MOST = GuideText.MOST_ARTICLES;

    Citations {
        list = list.stream().distinct().toList();
        if (list.size() > MOST) {
            throw new IllegalArgumentException("guidance.guide.articles");
        }
    }
}
