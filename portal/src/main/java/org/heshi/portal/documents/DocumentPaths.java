package org.heshi.portal.documents;

/** The addresses of files and of printed agreements. */
public final class DocumentPaths {

    public static final String PRINT = "agreements/:agreement/print";
    static final String FILE = "/files/{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";
    static final String THUMBNAIL = FILE + "/thumbnail";

    private DocumentPaths() {}

    public static String file(AttachmentId id) {
        return "files/" + id;
    }

    public static String thumbnail(AttachmentId id) {
        return "files/" + id + "/thumbnail";
    }

    public static String print(AgreementId id) {
        return "agreements/" + id + "/print";
    }
}
