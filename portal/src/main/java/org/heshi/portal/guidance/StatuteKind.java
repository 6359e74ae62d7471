package org.heshi.portal.guidance;

/** What sort of rule a statute is, the higher first. */
public enum StatuteKind {

    CONSTITUTION, LAW, REGULATION, INTERPRETATION, DEPARTMENT_RULE, LOCAL;

    /** From the folder of the collection in which its file lies. */
    static StatuteKind of(String path) {
        if (path.contains("地方法规") || path.contains("地方性法规")) {
            return LOCAL;
        }
        return switch (path.replaceFirst("/.*", "")) {
            case "宪法" -> CONSTITUTION;
            case "行政法规" -> REGULATION;
            case "司法解释" -> INTERPRETATION;
            case "部门规章" -> DEPARTMENT_RULE;
            default -> LAW;
        };
    }
}
