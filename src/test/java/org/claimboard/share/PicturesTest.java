package org.claimboard.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.claimboard.record.Verdict;
import org.claimboard.share.Picture.Badge;
import org.claimboard.share.Picture.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "딥시크의 챗봇 개발비는 560만 달러(약 81억 원)였다",
                "Café Straße naïve ñandú 梁文鋒 “quoted” – 5 × 6 …",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlung",
                "\uD83D\uDE00\uD83D\uDE00 \u200B \u202E abc"
            })
    void picture_ofAnyTitle_hasItsSize_andSomethingInTheTitlesPlace(String title) throws IOException {
        BufferedImage image = drawn(picture(title, null));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(colours(image, 60, 120, 1080, 200)).hasSizeGreaterThan(10);
    }

    /** A number that is cut is another number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeepSeek spent $5.6 million on one run",
                "학습비는 557만 6,000달러였다",
                "from 1,000 to 2,500 chips",
                "up −15.5% in 2024",
                "₩8.14 billion, 10⁶ and 5×10⁶ times"
            })
    void text_isCutBeforeANumber_notInIt(String text) throws Exception {
        TypeFace face = new TypeFace(Fonts.load().of(true, 24), new FontRenderContext(null, true, true));
        List<String> tokens = List.of(
                "$5.6 million",
                "557만 6,000달러",
                "1,000 to",
                "2,500 chips",
                "−15.5%",
                "2024",
                "₩8.14 billion",
                "10⁶",
                "5×10⁶ times");
        for (double width = 20; width < face.width(text); width += 3) {
            String cut = face.fitted(text, width);
            assertThat(cut).endsWith("…");
            String kept = cut.substring(0, cut.length() - 1);
            assertThat(text).startsWith(kept);
            for (String token : tokens) {
                int at = text.indexOf(token);
                assertThat(at < 0
                                || kept.length() <= at
                                || kept.length()
                                        >= at + token.replaceFirst(" to$", "").length())
                        .as("%s in %s", token, cut)
                        .isTrue();
            }
        }
    }

    /** A machine's own fonts differ from one to the next, and Java remembers them by language. */
    @Test
    void fonts_areOursAlone_withHanja() throws Exception {
        for (boolean bold : new boolean[] {false, true}) {
            assertThat(Fonts.load().of(bold, 20))
                    .allSatisfy(font -> assertThat(font.getFamily()).startsWith("Noto Sans "))
                    .anyMatch(font -> font.canDisplay('検'))
                    .anyMatch(font -> font.canDisplay('道'))
                    .anyMatch(font -> font.canDisplay('美'));
        }
    }

    @Test
    void hangul_isDrawnWithFontsThatWeBring() throws Exception {
        Fonts fonts = Fonts.load();

        assertThat(fonts.of(false, 20).stream().limit(3).anyMatch(font -> font.canDisplay('힣')))
                .isTrue();
        assertThat(fonts.of(true, 20).stream().limit(3).anyMatch(font -> font.canDisplay('é')))
                .isTrue();
        // Two syllables that differ look different: no boxes for what is missing.
        assertThat(drawn(picture("가", null)).getRGB(60, 128, 60, 70, null, 0, 60))
                .isNotEqualTo(drawn(picture("힣", null)).getRGB(60, 128, 60, 70, null, 0, 60));
    }

    @Test
    void title_thatIsTooLong_isCutWithinItsRoom() throws IOException {
        String endless = "가나다라 마바사 ".repeat(400);

        BufferedImage with = drawn(picture(endless, number("한 줄")));

        // Margins stay free: nothing runs over them.
        assertThat(colours(with, 1150, 120, 50, 300)).hasSize(1);
        assertThat(colours(with, 0, 120, 50, 300)).hasSize(1);
    }

    /** Three figures at most, each whole however long it is, within what a crop to 2:1 leaves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5.6 million",
                "557만 6,000달러",
                "10만 명당 1,234,567,890.123456건 이상 9,876,543,210.987654건 이하",
                "more than 1,234,567,890.123456 kilowatt-hours per 100,000 people a year"
            })
    void numbers_areWhole_andInsideTheCrop(String amount) throws Exception {
        Picture picture = new Picture(
                "편집국",
                null,
                new Badge("오해 유발", Verdict.MISLEADING),
                "딥시크의 챗봇 개발비는 557만 6,000달러였다 ".repeat(3),
                "누군가, 2025년",
                "한 번의 학습에 든 557만 6,000달러는 회사가 한 해에 잃은 50억 달러와 견줄 수 없다.",
                List.of(
                        new Figure(amount, "x ".repeat(200), true, "비교 불가"),
                        new Figure("1", "y", false, ""),
                        new Figure("2", "z", false, ""),
                        new Figure("3", "fourth", false, "")));
        Fonts fonts = Fonts.load();
        Scene scene = PictureLayout.of(picture, fonts);

        assertThat(scene.words()).contains(amount, "1", "2").doesNotContain("3");
        for (Scene.Shape shape : scene.shapes()) {
            if (shape instanceof Scene.Words words) {
                double wide = new TypeFace(
                                fonts.of(words.bold(), words.size()), new FontRenderContext(null, true, true))
                        .width(words.text());
                assertThat(words.x() + wide).as(words.text()).isLessThanOrEqualTo(PictureLayout.WIDTH - 50);
                assertThat(words.y()).as(words.text()).isLessThan(PictureLayout.HEIGHT - PictureLayout.CROPPED - 4);
                assertThat(words.y() - words.size()).as(words.text()).isGreaterThan(PictureLayout.CROPPED);
            }
        }
    }

    @Test
    void samePicture_isTheSameBytes() {
        assertThat(pictures.png(picture("같은 그림", null))).isEqualTo(pictures.png(picture("같은 그림", null)));
    }

    @Test
    void font_thatIsNone_isRefused() {
        assertThatThrownBy(() -> WebFont.unpacked(new ByteArrayInputStream(new byte[60])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("WOFF");
    }

    private static Figure number(String label) {
        return new Figure("5.6 million dollars", label, true, "not comparable");
    }

    private static Picture picture(String title, @Nullable Figure number) {
        return new Picture(
                "편집국",
                null,
                new Badge("오해 유발", Verdict.MISLEADING),
                title,
                "누군가, 2025년",
                "",
                number == null ? List.of() : List.of(number));
    }

    private BufferedImage drawn(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pictures.png(picture)));
    }

    private static Set<Integer> colours(BufferedImage image, int x, int y, int width, int height) {
        Set<Integer> found = new HashSet<>();
        for (int pixel : image.getRGB(x, y, width, height, null, 0, width)) {
            found.add(pixel);
        }
        return found;
    }
}
