package org.heshi.portal.documents;

import java.io.InputStream;

/** Bytes to be sent, and as what. */
record OpenFile(String name, String type, boolean isShownInPlace, InputStream bytes) {}
