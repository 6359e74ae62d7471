package org.heshi.portal.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 8;

    @Test
    void aScannerReadsTheAddressBack() throws Exception {
        var address = "https://heshi.example/follow/HS-7K3M-92Q";

        assertThat(new QRCodeReader().decode(bitmap(QrCode.svg(address)),
                Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE))).getText()).isEqualTo(address);
    }

    /** The drawing as a camera would see it. */
    private static BinaryBitmap bitmap(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        var size = Integer.parseInt(box.group(1)) * SCALE;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(module -> {
            var left = Integer.parseInt(module.group(1)) * SCALE;
            var top = Integer.parseInt(module.group(2)) * SCALE;
            for (var y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + SCALE, 0);
            }
        });
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    }
}
