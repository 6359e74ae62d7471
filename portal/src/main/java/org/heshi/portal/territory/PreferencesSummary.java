package org.heshi.portal.territory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a person wants the portal: its language, larger type, and where home is. */
public record PreferencesSummary(Locale language, boolean elderMode, @Nullable PlaceSummary home) {}
