package org.heshi.portal.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator says about the people.
 *
 * @param administrator user name of the account that becomes the first administrator
 */
@ConfigurationProperties("heshi")
record TerritorySettings(@Nullable String administrator) {}
