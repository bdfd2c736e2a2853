package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.claimboard.site.Language;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Draws pictures where Java can: a few at once, for each takes a processor for a while. */
@ApplicationScoped
public class Pictures {

    /** In CSS pixels, the size that sites which show them ask for. */
    public static final int WIDTH = PictureLayout.WIDTH;

    public static final int HEIGHT = PictureLayout.HEIGHT;

    private static final Logger LOG = Logger.getLogger(Pictures.class);
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private boolean looked;
    private @Nullable Fonts fonts;

    /** Whether pictures can be drawn here: Java needs its own drawing library and fontconfig for that. */
    public boolean areDrawn() {
        return fonts() != null;
    }

    /**
     * The picture as PNG.
     *
     * @throws IllegalStateException if pictures cannot be drawn here
     */
    public byte[] png(Picture picture) {
        return drawn(loaded -> png(ScenePainter.paint(PictureLayout.of(picture, loaded), 1, loaded)));
    }

    /** A chart as PNG. */
    byte[] png(Chart chart, ChartStyle style) {
        return drawn(
                loaded -> png(ScenePainter.paint(ChartLayout.of(chart, style, loaded), style.size().scale, loaded)));
    }

    /** A chart as SVG. */
    byte[] svg(Chart chart, ChartStyle style, Language reader) {
        return drawn(loaded -> SceneSvg.of(ChartLayout.of(chart, style, loaded), loaded, reader.tag()));
    }

    private byte[] drawn(Function<Fonts, byte[]> drawing) {
        Fonts loaded = fonts();
        if (loaded == null) {
            throw new IllegalStateException("pictures cannot be drawn here");
        }
        free.acquireUninterruptibly();
        try {
            return drawing.apply(loaded);
        } finally {
            free.release();
        }
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded when they are first needed. */
    private synchronized @Nullable Fonts fonts() {
        if (!looked) {
            looked = true;
            fonts = load();
        }
        return fonts;
    }

    /** A Java without a screen, libraries or fontconfig fails in as many ways; each means the same here. */
    private static @Nullable Fonts load() {
        // Without this, Java looks for a screen where one is named.
        System.setProperty("java.awt.headless", "true");
        try {
            return Fonts.load();
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            LOG.warnf("Pages have no pictures for other sites, for this Java cannot draw: %s", e);
            return null;
        }
    }
}
