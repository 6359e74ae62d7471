package org.heshi.portal.guidance;

/** Where a statute is in force. */
public enum Region {

    NATIONAL, ZHEJIANG, NINGBO, HUZHOU, ELSEWHERE;

    /** Local rules name their city or province first. */
    static Region of(StatuteKind kind, String title) {
        if (kind != StatuteKind.LOCAL) {
            return NATIONAL;
        }
        return title.startsWith("宁波") ? NINGBO : title.startsWith("湖州") ? HUZHOU : title.startsWith("浙江") ? ZHEJIANG : ELSEWHERE;
    }
}
