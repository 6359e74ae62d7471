package org.heshi.portal.kit;

/** A "no" meant for people: the key of a sentence that says what to do instead, with its arguments. Anything else thrown is a bug. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    public Refused(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }
}
