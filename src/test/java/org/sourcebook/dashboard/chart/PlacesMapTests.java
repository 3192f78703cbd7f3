package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Outline;
import org.sourcebook.dashboard.chart.Node.Rectangle;
import org.sourcebook.dashboard.chart.Node.Words;
import org.sourcebook.dashboard.chart.PlaceMark.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Where places stand on maps.
 */
class PlacesMapTests {

	private static final PlaceMark SERGEEVKA = place("sergeevka", Kind.TRAINING, 131.6, 44.35, 5000);

	private static final PlaceMark ULAN_UDE = place("ulan-ude", Kind.TRAINING, 107.58, 51.83, 5000);

	private static final PlaceMark KURSK = place("kursk", Kind.AREA, 36.2, 51.7, 150000);

	private static PlaceMark place(String id, Kind kind, double lon, double lat, int radius) {
		return new PlaceMark(id, "The " + id, kind, lon, lat, radius, "/locations/" + id);
	}

	private static Drawing draw(double width, PlaceMark... places) {
		return new PlacesMap("Places", List.of(places)).draw(width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 960 })
	void everyPlaceStandsOnTheMapWithItsLink(int width) {
		Drawing drawing = draw(width, SERGEEVKA, ULAN_UDE, KURSK);
		Box room = ((Rectangle) parts(drawing, "sea").get(0)).box();
		assertThat(drawing.links()).extracting(Drawing.Link::href)
			.containsExactlyInAnyOrder("/locations/sergeevka", "/locations/ulan-ude", "/locations/kursk");
		assertThat(drawing.links()).allSatisfy((link) -> {
			assertThat(link.box().width()).isEqualTo(24);
			assertThat(room.holds(link.box())).isTrue();
		});
	}

	@Test
	void westIsLeftAndNorthIsUp() {
		Drawing drawing = draw(960, SERGEEVKA, ULAN_UDE);
		Box east = drawing.links().get(0).box();
		Box west = drawing.links().get(1).box();
		assertThat(west.centre()).isLessThan(east.centre());
		assertThat(west.middle()).isLessThan(east.middle());
	}

	/** A great circle from Ulan-Ude to Sergeevka is 1,956 km long. */
	@Test
	void distancesAreThoseOfTheScale() {
		Drawing drawing = draw(960, SERGEEVKA, ULAN_UDE);
		Box east = drawing.links().get(0).box();
		Box west = drawing.links().get(1).box();
		double pixels = Math.hypot(east.centre() - west.centre(), east.middle() - west.middle());
		Node.Line line = (Node.Line) parts(drawing, "scale").get(0);
		assertThat(((Words) parts(drawing, "scale").get(1)).text()).isEqualTo("500 km");
		assertThat(pixels / (line.x2() - line.x1()) * 500).isEqualTo(1956, within(10.0));
	}

	@Test
	void anAreaIsTheCircleInWhichItLies() {
		Drawing drawing = draw(960, KURSK, SERGEEVKA);
		Node.Line line = (Node.Line) parts(drawing, "scale").get(0);
		double kilometres = Double
			.parseDouble(((Words) parts(drawing, "scale").get(1)).text().replaceAll("[^0-9]", ""));
		Circle circle = (Circle) parts(drawing, "place", "kursk").get(0);
		assertThat(circle.radius() / (line.x2() - line.x1()) * kilometres).isEqualTo(150, within(0.5));
		assertThat(parts(drawing, "place", "kursk")).allMatch(Circle.class::isInstance).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 960 })
	void namesMeetNeitherOneAnotherNorAPoint(int width) {
		List<PlaceMark> places = new ArrayList<>();
		for (int i = 0; i < 80; i++) {
			places.add(place("place-" + i, Kind.values()[i % 4], 30 + (i * 37) % 100, 40 + (i * 13) % 20, 20000));
		}
		Drawing drawing = new PlacesMap("Places", places).draw(width);
		List<Box> names = names(drawing).stream().map(Words::box).toList();
		assertThat(names).isNotEmpty();
		for (int i = 0; i < names.size(); i++) {
			assertThat(names.subList(i + 1, names.size())).noneMatch(names.get(i)::meets);
		}
		places.stream()
			.filter((place) -> place.kind() != Kind.AREA)
			.forEach((place) -> assertThat(names).noneMatch(box(drawing, place)::meets));
	}

	/** Twice nine places within 450 km, 7,000 km apart. */
	@ParameterizedTest
	@ValueSource(ints = { 320, 540, 860 })
	void placesThatStandCloseTogetherAreShownCloserAndAllNamed(int width) {
		List<PlaceMark> places = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			places.add(place("west-" + i, Kind.SETTLEMENT, 35 + i * 0.6, 51 + (i * 7) % 9 * 0.4, 5000));
			places.add(place("east-" + i, Kind.values()[i % 3], 132 + i * 0.6, 44 + (i * 5) % 9 * 0.4, 5000));
		}
		places.add(ULAN_UDE);
		Drawing drawing = new PlacesMap("Places", places).draw(width);
		assertThat(names(drawing)).extracting(Words::text)
			.containsExactlyInAnyOrderElementsOf(places.stream().map(PlaceMark::name).toList());
		List<Box> maps = drawing.nodes()
			.stream()
			.filter((node) -> node instanceof Group group && group.kind().equals("sea"))
			.map((node) -> ((Rectangle) ((Group) node).parts().get(0)).box())
			.toList();
		assertThat(maps).hasSize(3);
		assertThat(maps.get(0).meets(maps.get(1)) || maps.get(1).meets(maps.get(2))).isFalse();
		assertThat(drawing.height()).isGreaterThanOrEqualTo(maps.get(2).bottom());
		assertThat(drawing.description()).endsWith("Two more maps, A and B, show parts of it closer.");
		assertThat(drawing.links()).hasSize(19).allSatisfy((link) -> {
			Box map = maps.get(link.id().startsWith("west") ? 1 : link.id().startsWith("east") ? 2 : 0);
			assertThat(map.holds(link.box())).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 960 })
	void whereEveryNameHasRoomThereIsOneMap(int width) {
		Drawing drawing = draw(width, SERGEEVKA, ULAN_UDE, KURSK);
		assertThat(names(drawing)).hasSize(3);
		assertThat(drawing.nodes().stream().filter((node) -> node instanceof Group group && group.kind().equals("sea")))
			.hasSize(1);
	}

	/** A line leads from a place to a name that has no room beside it. */
	@Test
	void aLineToANameBeginsAtAPlace() {
		List<PlaceMark> places = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			places.add(place("place-" + i, Kind.SETTLEMENT, 35 + i * 0.02, 51 + (i % 2) * 0.02, 5000));
		}
		Drawing drawing = new PlacesMap("Places", places).draw(860);
		List<Node.Line> lines = lines(drawing);
		assertThat(lines).isNotEmpty().allSatisfy((line) -> assertThat(drawing.links()).anySatisfy((link) -> {
			assertThat(link.box().centre()).isEqualTo(line.x1(), within(0.01));
			assertThat(link.box().middle()).isEqualTo(line.y1(), within(0.01));
		}))
			.allSatisfy((line) -> assertThat(names(drawing))
				.anyMatch((name) -> name.box().grown(2.1).holds(Box.around(line.x2(), line.y2(), 0))));
	}

	private static List<Words> names(Drawing drawing) {
		return labels(drawing, Words.class);
	}

	private static List<Node.Line> lines(Drawing drawing) {
		return labels(drawing, Node.Line.class);
	}

	private static <T> List<T> labels(Drawing drawing, Class<T> kind) {
		return drawing.nodes()
			.stream()
			.filter((node) -> node instanceof Group group && group.kind().equals("labels"))
			.flatMap((node) -> ((Group) node).parts().stream())
			.filter(kind::isInstance)
			.map(kind::cast)
			.toList();
	}

	private static Box box(Drawing drawing, PlaceMark place) {
		Box target = drawing.links()
			.stream()
			.filter((link) -> link.href().equals(place.href()))
			.findFirst()
			.orElseThrow()
			.box();
		return Box.around(target.centre(), target.middle(), 5);
	}

	@Test
	void landIsCutAtTheEdges() {
		Drawing drawing = draw(960, SERGEEVKA);
		Box room = ((Rectangle) parts(drawing, "sea").get(0)).box().grown(0.1);
		Outline land = (Outline) parts(drawing, "land").get(0);
		assertThat(land.pieces()).isNotEmpty();
		land.pieces().forEach((piece) -> {
			for (int i = 0; i < piece.length; i += 2) {
				assertThat(room.holds(Box.around(piece[i], piece[i + 1], 0))).isTrue();
			}
		});
	}

	@Test
	void aMapWithoutPlacesSaysSo() {
		assertThat(draw(320).links()).isEmpty();
		assertThat(draw(320).description()).startsWith("Places: a map of 0 places");
	}

	private static List<Node> parts(Drawing drawing, String kind) {
		return parts(drawing, kind, "");
	}

	private static List<Node> parts(Drawing drawing, String kind, String key) {
		return drawing.nodes()
			.stream()
			.filter((node) -> node instanceof Group group && group.kind().equals(kind) && group.key().equals(key))
			.map((node) -> ((Group) node).parts())
			.findFirst()
			.orElseThrow();
	}

}
