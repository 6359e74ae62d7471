package org.heshi.portal.shell;

import java.util.Optional;

/** Remembers the preferences of the person who is signed in, on whatever device they come from. */
public interface PreferenceKeeper {

    Optional<Preferences> mine();

    void remember(Preferences preferences);
}
