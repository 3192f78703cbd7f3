package org.sourcebook.dashboard.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charts as PNG.
 */
class PictureTests {

	private static final Drawing DRAWING = new EstimatesChart("Troops sent", "persons",
			List.of(Stated.by("alpha", "2024-10-24", 2000, 12000)), List.of())
		.draw(320);

	@TempDir
	private Path directory;

	@Test
	void aPictureIsAsLargeAsAskedForAndShowsTheMarks() throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Picture.png(DRAWING, Theme.LIGHT, 2)));
		assertThat(image.getWidth()).isEqualTo(640);
		assertThat(pixels(image, Integer.parseInt(Theme.LIGHT.hex(Tint.BODY1), 16))).isGreaterThan(100);
		assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
	}

	@Test
	void aPictureInTheDarkIsDark() throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Picture.png(DRAWING, Theme.DARK, 1)));
		assertThat(image.getRGB(0, image.getHeight() - 1) & 0xFFFFFF)
			.isEqualTo(Integer.parseInt(Theme.DARK.hex(Tint.PAPER), 16));
	}

	/** In a Java of its own, since fonts are looked up once. */
	@Test
	void aMachineWithoutFontsPaintsTheSame() throws IOException, InterruptedException {
		Path fonts = Files.writeString(this.directory.resolve("fonts.conf"), "<fontconfig></fontconfig>");
		Path picture = this.directory.resolve("picture.png");
		ProcessBuilder java = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
				"-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Painter.class.getName(),
				picture.toString());
		java.environment().put("FONTCONFIG_FILE", fonts.toString());
		java.environment().put("FONTCONFIG_PATH", this.directory.toString());
		java.redirectErrorStream(true);
		Process painting = java.start();
		String said = new String(painting.getInputStream().readAllBytes());
		assertThat(painting.waitFor()).as(said).isZero();
		assertThat(Files.readAllBytes(picture)).isEqualTo(Picture.png(DRAWING, Theme.LIGHT, 2));
	}

	@Test
	void aLetterTheFontHasNotIsABox() {
		assertThat(Typeface.outline("김정은", 0, 0, 16, false).getBounds2D().getWidth()).isGreaterThan(30);
		assertThat(Typeface.outline("Зеленський", 0, 0, 16, false).getBounds2D())
			.isNotEqualTo(Typeface.outline("김정은김정은김정은김", 0, 0, 16, false).getBounds2D());
		assertThat(Typeface.width("\u202eabc\u202c", 16, false)).isEqualTo(Typeface.width("abc", 16, false));
	}

	private static long pixels(BufferedImage image, int colour) {
		long found = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				found += ((image.getRGB(x, y) & 0xFFFFFF) == colour) ? 1 : 0;
			}
		}
		return found;
	}

	/**
	 * Paints into a file.
	 */
	static final class Painter {

		private Painter() {
		}

		public static void main(String[] arguments) throws IOException {
			Files.write(Path.of(arguments[0]), Picture.png(DRAWING, Theme.LIGHT, 2));
		}

	}

}
