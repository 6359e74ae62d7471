/**
 * Files that people bring along, and the agreements they come to.
 *
 * <p>What identifies people is cut out of pictures without encoding them again: evidence stays as it was taken, and no
 * picture has to be decoded in full. Files lie outside the database under the hash of their content.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "audit", "territory", "messaging", "matters"})
package org.heshi.portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
