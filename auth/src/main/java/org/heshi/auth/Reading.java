package org.heshi.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Knows how a visitor reads, as classes of the page: {@code elder} for large print, {@code light} or {@code dark}. */
@FunctionalInterface
public interface Reading {

    List<String> of(HttpServletRequest request);
}
