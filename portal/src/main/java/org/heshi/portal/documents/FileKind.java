package org.heshi.portal.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be brought along. HEIC is not here: telephones turn such pictures into JPEG when only that is asked for. */
public enum FileKind {

    JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"), WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"), M4A("audio/mp4", "m4a", "mp4"), AAC("audio/aac", "aac"), OGG("audio/ogg", "ogg", "oga", "opus"),
    WAV("audio/wav", "wav"), WEBM("audio/webm", "webm", "weba"),
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc"), XLS("application/vnd.ms-excel", "xls"), PPT("application/vnd.ms-powerpoint", "ppt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT("text/plain", "txt", "csv", "md");

    private static final Set<FileKind> PICTURES = Set.of(JPEG, PNG, WEBP);
    private static final Set<FileKind> SOUNDS = Set.of(MP3, M4A, AAC, OGG, WAV, WEBM);

    private final String type;
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    public String type() {
        return type;
    }

    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    public boolean isSound() {
        return SOUNDS.contains(this);
    }

    /** Browsers show or play it by themselves and run nothing in doing so. */
    boolean isShownInPlace() {
        return isPicture() || isSound();
    }

    /** The name, with the ending that belongs to this kind. */
    String named(String name) {
        return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending))
                ? name : name + "." + endings.getFirst();
    }

    static Optional<FileKind> byType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** What a file chooser offers. */
    public static List<String> accepted() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream().map(ending -> "." + ending)).toList();
    }

    /** The same, of recordings alone. */
    public static List<String> sounds() {
        return SOUNDS.stream().sorted().flatMap(kind -> kind.endings.stream().map(ending -> "." + ending)).toList();
    }
}
