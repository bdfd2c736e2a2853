package org.claimboard.arrival.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
                "windows-1252, UTF-8", "nonsense, UTF-8", "-, UTF-8", "shift_jis, UTF-8", "utf-16, UTF-16LE",
                "utf-16, UTF-8"
            })
    void page_thatIsCalledWhatItIsNot_isReadAsWhatItIs(@Nullable String label, String written) {
        assertThat(Decoding.page(KOREAN.getBytes(Charset.forName(written)), label))
                .isEqualTo(KOREAN);
    }

    /** Behind styles and scripts, which may speak of encodings as well. */
    @ParameterizedTest
    @CsvSource({
        "euc-kr, x-windows-949, 비용은 560만 달러다",
        "shift_jis, windows-31j, 費用は560万ドルである",
        "gbk, GB18030, 费用为560万美元",
        "big5, Big5-HKSCS, 費用為560萬美元",
        "windows-1251, windows-1251, Это стоило 560 миллионов",
        "iso-8859-1, windows-1252, un café à 5 €"
    })
    void page_thatNamesItsEncodingLate_isReadInIt(String label, String written, String text) {
        for (int behind : new int[] {0, 1_100, 20_000, 60_000}) {
            String page = "<!doctype html><html><head><style>" + "a{}".repeat(behind / 3)
                    + "</style><script>var s='<meta charset=koi8-r>';</script><!-- <meta charset=koi8-r> --><title>"
                    + text + "</title><meta name=a content='x'><meta charset='" + label + "'></head><body>" + text;
            String read = Decoding.page(page.getBytes(Charset.forName(written)), behind == 0 ? label : null);
            assertThat(read).isEqualTo(page);
        }
    }

    @Test
    void page_thatNamesAnEncodingInItsTextOnly_isNotReadInIt() {
        String page = "<head>" + "<link>".repeat(300) + "</head><body><meta charset=koi8-r>" + KOREAN;
        assertThat(Decoding.page(page.getBytes(CP949), null)).isEqualTo(page);
        String certain = "<head>" + "<link>".repeat(300) + "<meta charset=euc-kr></head>" + KOREAN;
        assertThat(Decoding.page(certain.getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo(certain);
        String said = "<head>" + "<link>".repeat(300) + "<meta charset=shift_jis></head>" + KOREAN;
        assertThat(Decoding.page(said.getBytes(CP949), "euc-kr")).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<meta ",
                "<meta charset",
                "<meta charset=  ",
                "<script>",
                "<?xml encoding= ",
                "charset = \" "
            })
    void page_ofBeginningsOnly_isReadInTimeThatGrowsWithItsLength(String part) {
        byte[] bytes = part.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertTimeout(Duration.ofSeconds(5), () -> Decoding.page(bytes, null));
        byte[] blanks = ("<meta charset=" + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertTimeout(Duration.ofSeconds(5), () -> Decoding.page(blanks, null));
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
