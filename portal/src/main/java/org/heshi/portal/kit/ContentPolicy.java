package org.heshi.portal.kit;

/** What a browser may load, run and use for the portal: its own, and nothing from elsewhere. */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    private static final String REST = "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /** For every answer: no script that stands in a page or comes out of text. */
    public static final String ANSWER = "default-src 'self'; script-src 'self'" + REST;

    /** A camera and a microphone for evidence and talks, a place where one says where it is; nothing else of the device. */
    public static final String OWN_DEVICES = "camera=(self), microphone=(self), geolocation=(self), clipboard-write=(self), payment=(), usb=(), serial=(), bluetooth=()";

    private ContentPolicy() {}

    /**
     * For the page that starts the screens: of the scripts that stand in it only those that bear the page's mark. What the
     * server calls in the page Vaadin's client makes into functions out of text, so that much is allowed here alone.
     */
    public static String page(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'" + REST;
    }
}
