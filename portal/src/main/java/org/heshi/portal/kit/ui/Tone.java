package org.heshi.portal.kit.ui;

/** How much something matters at a glance: at rest, something one can do, waiting, or late and final. */
public enum Tone {

    CALM, GO, WAIT, ALARM;

    String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
