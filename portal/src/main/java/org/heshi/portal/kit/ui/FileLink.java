package org.heshi.portal.kit.ui;

/** A file one may open: what it is called, where it is, and its kind and size in words. */
public record FileLink(String name, String href, String detail) {}
