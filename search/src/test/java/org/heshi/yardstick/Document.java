package org.heshi.yardstick;

/** An article as the corpus has it. */
record Document(String id, String law, String article, String text) {

    String title() {
        return law + article;
    }

    /** What its meaning is taken from. */
    String meant() {
        return title() + "\n" + text;
    }
}
