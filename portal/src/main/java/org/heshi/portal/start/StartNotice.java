package org.heshi.portal.start;

import java.util.List;

/** Lines that whoever started the portal should read once it is up, such as the accounts of the demo. */
public interface StartNotice {

    List<String> lines();
}
