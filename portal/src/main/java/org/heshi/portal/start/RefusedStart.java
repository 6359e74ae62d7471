package org.heshi.portal.start;

/** A reason not to start, in one sentence for whoever started the portal. */
public class RefusedStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedStart(String sentence) {
        super(sentence, null, false, false);
    }
}
