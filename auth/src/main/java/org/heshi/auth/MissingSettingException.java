package org.heshi.auth;

/** A setting without which the portal cannot start. */
public class MissingSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingSettingException(String name, String meaning, String instead) {
        super("%s is not set: it is %s; or set %s.".formatted(name, meaning, instead), null, false, false);
    }
}
