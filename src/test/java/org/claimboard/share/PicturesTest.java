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
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.claimboard.record.Verdict;
import org.claimboard.share.Picture.Badge;
import org.claimboard.share.Picture.Figure;
import org.claimboard.share.Picture.Line;
import org.claimboard.share.Picture.Stretch;
import org.claimboard.share.Picture.Tick;
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
                    .allSatisfy(font -> assertThat(font.getFamily()).startsWith("Noto Sans KR"))
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
        Figure figure = new Figure("물음", List.of(), List.of(line("한 줄", null, false)), "");

        BufferedImage with = drawn(picture(endless, figure));

        // Margins stay free: nothing runs over them.
        assertThat(colours(with, 1150, 120, 50, 350)).hasSize(1);
        assertThat(colours(with, 0, 120, 50, 350)).hasSize(1);
    }

    @Test
    void figure_hasItsMarks_whereTheNumbersAre() throws IOException {
        List<Line> lines = List.of(
                line("first", new Stretch(0, 0), true),
                line("second", new Stretch(100, 100), false),
                line("third", new Stretch(25, 75), false),
                line("none", null, false));
        BufferedImage image = drawn(picture("t", new Figure("q", List.of(new Tick(0, "$1")), lines, "and 3 more")));

        int top = (int) FigurePainter.top(new Figure("q", List.of(), lines, ""));
        int[] y = IntStream.range(0, 4).map(row -> top + 78 + 46 * row + 23).toArray();
        int own = 0xff0b4a86;
        int other = 0xff4a5361;
        assertThat(image.getRGB(420, y[0])).isEqualTo(own);
        assertThat(image.getRGB(850, y[1])).isEqualTo(other);
        assertThat(image.getRGB(635, y[2])).isEqualTo(other);
        assertThat(image.getRGB(500, y[2])).isNotEqualTo(other);
        assertThat(colours(image, 425, y[3] - 10, 420, 20)).hasSize(1);
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

    private static Line line(String label, @Nullable Stretch place, boolean own) {
        return new Line(label, "5.6 million dollars", place, own, "not comparable");
    }

    private static Picture picture(String title, @Nullable Figure figure) {
        return new Picture("편집국", null, new Badge("오해 유발", Verdict.MISLEADING), title, "누군가, 2025년", figure);
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
