package org.heshi.portal.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The addresses of files. Whatever a file contains, the browser is told to run none of it. */
@RestController
class FileController {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

    private final FileDesk desk;

    FileController(FileDesk desk) {
        this.desk = desk;
    }

    @GetMapping(DocumentPaths.FILE)
    ResponseEntity<Resource> file(@PathVariable UUID id) throws IOException {
        return answer(desk.file(new AttachmentId(id)));
    }

    @GetMapping(DocumentPaths.THUMBNAIL)
    ResponseEntity<Resource> thumbnail(@PathVariable UUID id) throws IOException {
        return answer(desk.thumbnail(new AttachmentId(id)));
    }

    private static ResponseEntity<Resource> answer(Optional<OpenFile> found) {
        return found.map(FileController::answer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Resource> answer(OpenFile file) {
        var disposition = file.isShownInPlace() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(file.bytes()));
    }
}
