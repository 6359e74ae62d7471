/** How fast and how lean the portal is with a hundred thousand matters; {@code ./heshi bench} runs it. */
package org.heshi.portal.bench;
