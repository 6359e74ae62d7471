package org.heshi.portal.territory;

import org.heshi.portal.kit.PersonId;

/** Somebody asked to be forgotten and is; features forget in the same transaction what they know of them. */
public record PersonForgotten(PersonId person) {}
