package org.claimboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings of pages, as browsers take them, and where what is said cannot be. */
class DecodingTest {

    /** Syllables that KS X 1001 does not have among others that it has. */
    private static final String KOREAN = "뷁 똠방각하 펲시 비용은 560만 달러다";

    private static final Charset CP949 = Charset.forName("x-windows-949");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "euc-kr",
                "EUC-KR",
                "ks_c_5601-1987",
                "ks_c_5601-1989",
                "ksc5601",
                "KSC_5601",
                "cp949",
                "ms949",
                "windows-949",
                "x-windows-949",
                "korean",
                "iso-ir-149",
                "cseuckr",
                " euc-kr "
            })
    void page_inWhatKoreanSitesCallTheirEncoding_isRead(String label) {
        assertThat(Decoding.page(KOREAN.getBytes(CP949), label)).isEqualTo(KOREAN);
        assertThat(Decoding.file(KOREAN.getBytes(CP949), label)).isEqualTo(KOREAN);
        String meta = "<html><head><meta charset=\"" + label.strip() + "\"><body>" + KOREAN;
        assertThat(Decoding.page(meta.getBytes(CP949), null)).isEqualTo(meta);
        String old = "<META http-equiv=Content-Type content='text/html; charset=" + label.strip() + "'>" + KOREAN;
        assertThat(Decoding.page(old.getBytes(CP949), null)).isEqualTo(old);
        String xml = "<?xml version='1.0' encoding='" + label.strip() + "'?><html>" + KOREAN;
        assertThat(Decoding.page(xml.getBytes(CP949), null)).isEqualTo(xml);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "utf-8, x-windows-949", "-, x-windows-949", "nonsense, x-windows-949", "euc-kr, UTF-8",
                        "iso-8859-1, UTF-8",
                "windows-1252, UTF-8", "nonsense, UTF-8", "-, UTF-8", "shift_jis, UTF-8", "utf-16, UTF-16LE"
            })
    void page_thatIsCalledWhatItIsNot_isReadAsWhatItIs(@Nullable String label, String written) {
        assertThat(Decoding.page(KOREAN.getBytes(Charset.forName(written)), label))
                .isEqualTo(KOREAN);
    }

    @Test
    void page_withAMark_isReadAsTheMarkSays() {
        for (Charset written :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(Decoding.page(("\uFEFF" + KOREAN).getBytes(written), "euc-kr"))
                    .isEqualTo(KOREAN);
        }
    }

    @Test
    void page_whoseHeaderAndMetaDiffer_isReadAsTheHeaderSays() {
        String page = "<meta charset='windows-1251'>£5 – “quoted”";
        assertThat(Decoding.page(page.getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
                .isEqualTo(page);
        String commented = "<!-- <meta charset='windows-1251'> --><meta charset='latin1'>£5 – “quoted”";
        assertThat(Decoding.page(commented.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(commented);
    }

    @Test
    void page_withOneSpoiltCharacter_isStillUtf8() {
        byte[] bytes = (KOREAN.repeat(5) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xB0;
        assertThat(Decoding.page(bytes, "utf-8")).startsWith(KOREAN).endsWith("\uFFFD");
    }

    @Test
    void page_inAWesternEncodingThatIsNotNamed_isRead() {
        assertThat(Decoding.page("It cost £5 at the café".getBytes(StandardCharsets.ISO_8859_1), null))
                .isEqualTo("It cost £5 at the café");
    }
}
